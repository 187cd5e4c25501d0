package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Metrics;

/** A text in rows, with its {@code `code`} set as such. */
final class Prose {

  private static final double ROW = 1.4;

  /** A piece that is not parted, and whether a space goes before it. */
  private record Piece(String text, Face face, boolean spaced) {}

  private final Metrics metrics;
  private final double size;
  private final List<List<Piece>> rows = new ArrayList<>();

  /** Sets a text in a width. */
  Prose(Metrics metrics, double size, double width, String text) {
    this.metrics = metrics;
    this.size = size;
    List<Piece> row = new ArrayList<>();
    double x = 0;
    for (Piece piece : pieces(text)) {
      double own = width(piece) + (piece.spaced ? space() : 0);
      if (x + own > width && !row.isEmpty() && piece.spaced) {
        rows.add(row);
        row = new ArrayList<>();
        x = 0;
      }
      row.add(piece);
      x += own;
    }
    rows.add(row);
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    String[] parts = text.strip().replaceAll("\\s+", " ").split("`", -1);
    boolean spaced = false;
    for (int i = 0; i < parts.length; i++) {
      Face face = i % 2 == 1 ? Face.CODE : Face.WORDS;
      String[] words = parts[i].split(" ", -1);
      for (int j = 0; j < words.length; j++) {
        spaced |= j > 0;
        if (!words[j].isEmpty()) {
          pieces.add(new Piece(words[j], face, spaced));
          spaced = false;
        }
      }
    }
    return pieces;
  }

  private double width(Piece piece) {
    return metrics.width(piece.face, size(piece), piece.text);
  }

  private double size(Piece piece) {
    return piece.face == Face.CODE ? 0.92 * size : size;
  }

  private double space() {
    return metrics.width(Face.WORDS, size, " ");
  }

  double height() {
    return rows.size() * ROW * size;
  }

  /** Its words, with the first row's top at a place. */
  List<Node> nodes(double left, double top, String tint) {
    List<Node> nodes = new ArrayList<>();
    double middle = top + ROW * size / 2;
    for (List<Piece> row : rows) {
      double x = left;
      for (Piece piece : row) {
        x += piece.spaced && x > left ? space() : 0;
        Text text = Words.of(piece.face, size(piece), piece.text, tint);
        Words.place(text, x, middle);
        nodes.add(text);
        x += width(piece);
      }
      middle += ROW * size;
    }
    return nodes;
  }
}
