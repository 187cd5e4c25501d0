package loopglass.studio;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** How large, how smooth, in which colours, and what it is written as. */
final class PictureGroup extends Group {

  PictureGroup(Choices choices) {
    super("picture");
    ComboBox<String> sizes = new ComboBox<>();
    sizes.setId("film-size");
    sizes.getStyleClass().add("film-box");
    sizes.setAccessibleText(Words.text("size"));
    sizes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String word) {
            return word == null ? "" : Words.text("size." + word);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    sizes.getItems().setAll(Choices.SIZES);
    sizes.valueProperty().bindBidirectional(choices.size());
    row("size", sizes);
    NumberField width = new NumberField("film-width", Words.text("size.width"), choices.width());
    NumberField height =
        new NumberField("film-height", Words.text("size.height"), choices.height());
    Label by = new Label("×");
    by.getStyleClass().add("film-name");
    HBox own = new HBox(width, by, height);
    own.getStyleClass().add("film-fields");
    own.setAlignment(Pos.CENTER_LEFT);
    HBox custom = row("size.own", own);
    choices.size().subscribe(size -> give(custom, size.equals(Choices.CUSTOM)));
    row("rate", new Segments("rate", choices.rate(), Choices.RATES));
    row("theme", new Segments("theme", choices.theme(), Choices.THEMES));
    row("format", new Segments("format", choices.format(), Choices.FORMATS));
    Label hint = new Label();
    hint.getStyleClass().add("film-hint");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    choices.format().subscribe(format -> hint.setText(Words.text("format." + format + ".hint")));
    getChildren().add(hint);
  }
}
