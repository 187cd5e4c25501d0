package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.view.stage.Fonts;

/** Lines of text set by hand. */
final class Words {

  private Words() {}

  static Text of(Face face, double size, String words, String... classes) {
    Font font = Fonts.of(face, size);
    Text text = new Text(words);
    text.setFont(font);
    // An inline style, since a font set by code would give way to one that a parent's style says.
    text.setStyle("-fx-font-family:'" + font.getFamily() + "';-fx-font-size:" + size + "px");
    text.getStyleClass().addAll(classes);
    text.setManaged(false);
    return text;
  }

  /** Puts a line where its middle is at a height. */
  static void place(Text text, double x, double middle) {
    text.setX(x);
    text.setY(Math.rint(middle + 0.36 * text.getFont().getSize()));
  }

  /** The text, or as much of its beginning as fits before an ellipsis. */
  static String cut(Metrics metrics, Face face, double size, String text, double room) {
    if (metrics.width(face, size, text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.width(face, size, text.substring(0, end) + "…") > room) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  /** The same in lines of about the same length, for a heading. */
  static List<String> balanced(Metrics metrics, Face face, double size, String text, double room) {
    List<String> lines = lines(metrics, face, size, text, room);
    for (double less = room; less > room / 2; less -= size / 4) {
      List<String> narrower = lines(metrics, face, size, text, less);
      if (narrower.size() > lines.size() || narrower.stream().anyMatch(one -> one.endsWith("…"))) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  /** A text in lines that fit; none for a blank one. A word that is too long is cut. */
  static List<String> lines(Metrics metrics, Face face, double size, String text, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || metrics.width(face, size, longer) <= room) {
        line = longer;
      } else {
        lines.add(cut(metrics, face, size, line, room));
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(cut(metrics, face, size, line, room));
    }
    return lines;
  }
}
