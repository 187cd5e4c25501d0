package loopglass.studio;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A short field for a number. It takes any digits; what they must be is said elsewhere. */
final class NumberField extends TextField {

  private static final int DIGITS = 6;

  /**
   * A field for a choice.
   *
   * @param id its id
   * @param words what it is, for those who do not see it
   */
  NumberField(String id, String words, ObjectProperty<String> choice) {
    setId(id);
    getStyleClass().add("film-number");
    setAccessibleText(words);
    setPrefColumnCount(4);
    setTextFormatter(new TextFormatter<>(NumberField::digitsOnly));
    setText(choice.get());
    textProperty().subscribe((_, text) -> choice.set(text));
    choice.subscribe(
        (_, now) -> {
          if (!now.equals(getText())) {
            setText(now);
          }
        });
  }

  /** What would make it something else than digits is not typed. */
  private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
    if (!change.getControlNewText().matches("[\\d.,]{0," + DIGITS + "}")) {
      change.setText("");
      change.setRange(change.getRangeStart(), change.getRangeStart());
      change.setCaretPosition(change.getControlCaretPosition());
      change.setAnchor(change.getControlAnchor());
    }
    return change;
  }
}
