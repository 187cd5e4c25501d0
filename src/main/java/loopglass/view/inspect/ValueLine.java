package loopglass.view.inspect;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** A name, the sign of a change, a value that is shortened in its middle: a row of many rooms. */
final class ValueLine extends HBox {

  /** A value with more characters than this may have been shortened. */
  private static final int FITS = 24;

  private static final int SHORT = 120;
  private static final int LONG = 1_500;

  private final Label name = new Label();
  private final Label sign = new Label();
  private final Label value = new Label();
  private final Tooltip whole = new Tooltip();

  ValueLine() {
    super();
    getChildren().addAll(name, sign, value);
    getStyleClass().add("value-line");
    name.getStyleClass().add("value-name");
    sign.getStyleClass().add("value-sign");
    value.getStyleClass().add("value-text");
    name.setMinWidth(USE_PREF_SIZE);
    sign.setMinWidth(USE_PREF_SIZE);
    value.setMinWidth(0);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    whole.setWrapText(true);
    whole.setMaxWidth(520);
    setMinWidth(0);
    setPrefWidth(0);
  }

  /** Shows a value that may be too long for a row. */
  void fill(String newName, String text, boolean changed) {
    fill(newName, cut(text, SHORT), cut(text, LONG), changed);
  }

  /**
   * Shows a value.
   *
   * @param text as long as a row can be
   * @param longer as long as a tooltip can be
   */
  void fill(String newName, String text, String longer, boolean changed) {
    name.setText(newName);
    value.setText(text.replace('\n', '⏎'));
    whole.setText(longer);
    sign.setText(changed ? "●" : "");
  }

  /** What the row is too narrow for, or null. */
  @Nullable Tooltip tooltip() {
    return whole.getText().length() > FITS ? whole : null;
  }

  /** The row in words. */
  String words() {
    String words = (name.getText() + " " + value.getText()).strip();
    return sign.getText().isEmpty() ? words : words + ", " + Labels.text("memory.changed");
  }

  /** A text with its middle left out when it is longer. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int half = most / 2;
    return text.substring(0, half) + " … " + text.substring(text.length() - half);
  }
}
