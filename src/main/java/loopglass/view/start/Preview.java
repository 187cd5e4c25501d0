package loopglass.view.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.scenario.Scenario;
import loopglass.view.editor.Editor;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** What a program of the library is about, and its text, to be looked at before it is opened. */
final class Preview extends VBox {

  private final Label title = new Label();
  private final HBox facts = new HBox();
  private final Label summary = new Label();
  private final Editor text = new Editor();
  private final Button open = new Button(Labels.text("start.open"));

  /**
   * A preview.
   *
   * @param onOpen opens the program that is shown
   */
  Preview(Runnable onOpen) {
    setId("preview");
    getStyleClass().addAll("room", "preview");
    title.getStyleClass().add("preview-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setId("preview-title");
    facts.getStyleClass().add("preview-facts");
    facts.setAlignment(Pos.CENTER_LEFT);
    summary.getStyleClass().add("preview-summary");
    summary.setId("preview-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    open.setId("preview-open");
    open.getStyleClass().add("strong-button");
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(_ -> onOpen.run());
    text.area().setEditable(false);
    text.area().setWrapText(true);
    text.area().setFocusTraversable(false);
    text.area().setAccessibleText(Labels.text("start.text"));
    VBox.setVgrow(text, Priority.ALWAYS);
    VBox words = new VBox(title, facts, summary);
    words.getStyleClass().add("preview-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words, open);
    head.getStyleClass().add("preview-head");
    getChildren().addAll(head, text);
  }

  /** Shows a program, or nothing. */
  void show(@Nullable Scenario scenario) {
    getChildren().forEach(child -> child.setVisible(scenario != null));
    if (scenario == null) {
      return;
    }
    title.setText(scenario.title());
    facts.getChildren().setAll(new Label(scenario.topic()));
    scenario
        .frontMatter()
        .level()
        .ifPresent(
            level ->
                facts
                    .getChildren()
                    .addAll(new LevelMark(level), new Label(LevelMark.words(level))));
    summary.setText(scenario.frontMatter().summary());
    text.setText(Listing.of(scenario));
  }
}
