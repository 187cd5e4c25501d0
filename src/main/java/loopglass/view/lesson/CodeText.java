package loopglass.view.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Running text with {@code code} between backquotes, set in the font for code. */
public final class CodeText extends TextFlow {

  private static final String MARK = "`";

  /**
   * A text.
   *
   * @param words with code between backquotes
   * @param style of the words; the code's is {@code lesson-code} besides
   */
  public CodeText(String words, String style) {
    getStyleClass().add("lesson-text");
    getChildren().setAll(pieces(words, style));
    setAccessibleText(plain(words));
  }

  private static List<Node> pieces(String words, String style) {
    String[] parts = words.split(MARK, -1);
    List<Node> pieces = new ArrayList<>();
    for (int part = 0; part < parts.length; part++) {
      boolean code = part % 2 == 1 && part < parts.length - 1;
      // A mark without its other half stands for itself.
      String text = part % 2 == 1 && !code ? MARK + parts[part] : parts[part];
      if (!text.isEmpty()) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        if (code) {
          piece.getStyleClass().add("lesson-code");
        }
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** The text as it is spoken. */
  public static String plain(String words) {
    return words.replace(MARK, "");
  }
}
