package loopglass.studio;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How fast the program passes. */
final class PaceGroup extends Group {

  PaceGroup(Choices choices) {
    super("pace");
    getChildren().add(new Segments("pace", choices.pace(), Choices.PACES));
    HBox times =
        row(
            "times",
            new NumberField("film-times", Words.text("times"), choices.times()),
            unit("times.unit"));
    HBox length =
        row(
            "length",
            new NumberField("film-length", Words.text("length"), choices.length()),
            unit("length.unit"));
    choices
        .pace()
        .subscribe(
            pace -> {
              give(times, pace.equals("times"));
              give(length, pace.equals("length"));
            });
  }

  private static Label unit(String key) {
    Label unit = new Label(Words.text(key));
    unit.getStyleClass().add("film-name");
    return unit;
  }
}
