package loopglass.view.start;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** A program of the library in the list: its title, what it is about, and how hard it is. */
final class FindCell extends ListCell<Find> {

  private final Label title = new Label();
  private final Label about = new Label();
  private final HBox mark = new HBox();
  private final Function<Scenario, Standing> standing;
  private final VBox words = new VBox(title, about);
  private final HBox row = new HBox(words, mark);

  /**
   * A cell.
   *
   * @param open opens the program that was pressed twice
   * @param standing how well a program was predicted
   */
  FindCell(Runnable open, Function<Scenario, Standing> standing) {
    this.standing = standing;
    title.getStyleClass().add("find-title");
    about.getStyleClass().add("find-about");
    title.setMinWidth(0);
    about.setMinWidth(0);
    row.getStyleClass().add("find-row");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    mark.getStyleClass().add("find-marks");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2 && !isEmpty()) {
            open.run();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Find find, boolean empty) {
    super.updateItem(find, empty);
    if (empty || find == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Scenario scenario = find.scenario();
    boolean inText = !find.line().isEmpty();
    title.setText(scenario.title());
    about.setText(inText ? find.line() : scenario.topic());
    about.getStyleClass().setAll("label", inText ? "find-line" : "find-about");
    mark.getChildren().clear();
    Standing stands = standing.apply(scenario);
    StandingMark.of(stands).ifPresent(mark.getChildren()::add);
    scenario.frontMatter().level().ifPresent(level -> mark.getChildren().add(new LevelMark(level)));
    setAccessibleText(
        scenario.title()
            + ", "
            + about.getText()
            + scenario.frontMatter().level().map(level -> ", " + LevelMark.words(level)).orElse("")
            + StandingMark.words(stands));
    setGraphic(row);
  }
}
