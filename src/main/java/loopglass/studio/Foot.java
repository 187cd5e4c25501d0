package loopglass.studio;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.film.Estimate;
import loopglass.film.Film;
import loopglass.film.Format;

/** What the film will be like, the button that makes it, and how far that is. */
final class Foot extends VBox {

  private final Label length = new Label();
  private final Label bytes = new Label();
  private final Label facts = new Label();
  private final Label wrong = new Label();
  private final Button make = new Button(Words.text("make"));
  private final Label told = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button stop = new Button(Words.text("stop"));
  private final Button open = new Button(Words.text("open"));
  private final Button reveal = new Button(Words.text("reveal"));
  private final Label left = new Label();
  private final HBox deeds = new HBox(left, stop, open, reveal);
  private final VBox news = new VBox(told, bar, deeds);
  private Path out = Path.of("");

  /**
   * A foot.
   *
   * @param onMake makes the film
   * @param onStop stops it
   * @param onOpen opens a file
   * @param onReveal opens the folder that it is in
   */
  Foot(Runnable onMake, Runnable onStop, Consumer<Path> onOpen, Consumer<Path> onReveal) {
    getStyleClass().add("film-foot");
    length.setId("film-expected");
    length.getStyleClass().add("film-expected");
    length.setMinWidth(Region.USE_PREF_SIZE);
    facts.setId("film-facts");
    facts.getStyleClass().add("film-facts");
    bytes.setId("film-bytes");
    bytes.getStyleClass().add("film-facts");
    wrong.setId("film-wrong");
    wrong.getStyleClass().add("film-wrong");
    told.setId("film-told");
    told.getStyleClass().add("film-told");
    left.setId("film-left");
    left.getStyleClass().add("film-facts");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    bar.setMinHeight(Region.USE_PREF_SIZE);
    for (Label label : new Label[] {facts, wrong, told}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    make.setId("film-make");
    make.getStyleClass().addAll("strong-button", "film-make");
    make.setMaxWidth(Double.MAX_VALUE);
    make.setOnAction(_ -> onMake.run());
    bar.setId("film-bar");
    bar.getStyleClass().add("film-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(Words.text("progress"));
    stop.setId("film-stop");
    stop.setOnAction(_ -> onStop.run());
    open.setId("film-open");
    open.setOnAction(_ -> onOpen.accept(out));
    reveal.setId("film-reveal");
    reveal.setOnAction(_ -> onReveal.accept(out));
    news.getStyleClass().add("film-news");
    deeds.getStyleClass().add("film-deeds");
    deeds.setAlignment(Pos.CENTER_LEFT);
    for (Button button : new Button[] {stop, open, reveal}) {
      button.getStyleClass().add("film-deed");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox expected = new HBox(length, new VBox(bytes, facts));
    expected.setAlignment(Pos.CENTER_LEFT);
    expected.getStyleClass().add("film-expectation");
    getChildren().addAll(expected, wrong, news, make);
    Group.give(wrong, false);
  }

  /** Tells what the film will be like. */
  void expect(Film film, Format format, Estimate estimate) {
    length.setText(Words.length(estimate.seconds()));
    boolean natural = Math.abs(estimate.factor() - 1) < 0.005 || estimate.factor() <= 0;
    String size = Words.text("facts.bytes", Words.bytes(estimate.bytes()));
    String pace = Words.text("facts.factor", Words.number(estimate.factor(), 2));
    bytes.setText(natural ? size : size + " · " + pace);
    facts.setText(Words.text("facts", Words.number(estimate.frames()), String.valueOf(film.fps())));
    Group.give(wrong, false);
  }

  /** Tells why there cannot be such a film. */
  void refuse(String sentence) {
    length.setText("–");
    bytes.setText("");
    facts.setText("");
    wrong.setText(sentence);
    Group.give(wrong, true);
  }

  /** Lets the film be made or not. */
  void allow(boolean possible) {
    make.setDisable(!possible);
  }

  /** Tells how the last film stands. */
  void show(Production.State state) {
    boolean making = state instanceof Production.Making;
    Group.give(news, !(state instanceof Production.Idle));
    Group.give(make, !making);
    Group.give(bar, making);
    Group.give(stop, making);
    Group.give(left, making);
    Group.give(open, state instanceof Production.Made);
    Group.give(reveal, state instanceof Production.Made);
    Group.give(deeds, !(state instanceof Production.Failed));
    told.getStyleClass().removeAll("failed", "made");
    told.setText(Report.headline(state));
    left.setText(Report.detail(state));
    switch (state) {
      case Production.Making(var _, var progress, boolean stopping) -> {
        bar.setProgress(progress.share());
        stop.setDisable(stopping);
      }
      case Production.Made(Path file, long _) -> {
        out = file;
        told.getStyleClass().add("made");
      }
      case Production.Failed _ -> told.getStyleClass().add("failed");
      case Production.Idle _ -> {}
    }
  }

  Button make() {
    return make;
  }
}
