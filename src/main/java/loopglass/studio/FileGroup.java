package loopglass.studio;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What the film is written as. */
final class FileGroup extends Group {

  FileGroup(Choices choices) {
    super("file");
    getChildren().add(new Segments("format", choices.format(), Choices.FORMATS));
    Label hint = new Label();
    hint.getStyleClass().add("film-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    choices.format().subscribe(format -> hint.setText(Words.text("format." + format + ".hint")));
    getChildren().add(hint);
  }
}
