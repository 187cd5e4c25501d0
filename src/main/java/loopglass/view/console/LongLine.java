package loopglass.view.console;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import loopglass.language.Language;
import loopglass.trace.Line;
import loopglass.view.panel.Labels;

/**
 * Stands below a line that is too long to be shown whole, says how much is not shown, and copies
 * the whole line. A row that is taller than some thousand pixels cannot be painted as one.
 */
final class LongLine extends Button {

  /** More characters of a line are not shown. */
  static final int MOST = 4_000;

  /** More lines of a text are not shown, nor more rows of a table. */
  static final int MOST_LINES = 200;

  private String whole = "";

  LongLine() {
    getStyleClass().add("console-more");
    setFocusTraversable(false); // by keys, it is the list that copies
    setOnAction(_ -> copy());
    addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume); // or it would go to the line
  }

  /**
   * Shows what is left out of a line.
   *
   * @return the part of it that is to be shown
   */
  String show(Line line) {
    whole = line.body();
    String part = shown(whole, line.form() == Line.Form.TABLE);
    boolean left = part.length() < whole.length();
    setText(
        left
            ? Labels.text("console.more", Language.current().number(whole.length() - part.length()))
            : "");
    setVisible(left);
    setManaged(left);
    return part;
  }

  /** The beginning of a text, no more than can be shown; tables are cut between rows only. */
  static String shown(String text, boolean table) {
    int end = table ? text.length() : Math.min(text.length(), MOST);
    int line = -1;
    for (int lines = 0; lines < MOST_LINES; lines++) {
      line = text.indexOf('\n', line + 1);
      if (line < 0 || line >= end) {
        boolean apart =
            end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, apart ? end - 1 : end);
      }
    }
    return text.substring(0, line);
  }

  private void copy() {
    copy(whole);
    setText(Labels.text("console.copied"));
  }

  /** Puts a text on the clipboard. */
  static void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
