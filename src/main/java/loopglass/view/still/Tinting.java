package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import loopglass.view.syntax.Parsed;
import loopglass.view.syntax.Parser;
import loopglass.view.syntax.Token;

/** Cuts the lines of a program into pieces of one tint, as the editor colours them. */
final class Tinting {

  /** A piece of a line and the style class of its tint. */
  record Piece(String text, String tint) {}

  private static final String PLAIN = "still-ink";

  private final Parsed parsed;

  Tinting(String text) {
    parsed = new Parser().parse(text);
  }

  /**
   * The pieces of a line.
   *
   * @param from offset of its first character
   * @param to offset behind its last
   */
  List<Piece> line(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (int i = parsed.firstBehind(from); i < parsed.tokens().size() && at < to; i++) {
      Token token = parsed.tokens().get(i);
      int start = Math.clamp(token.from(), at, to);
      int end = Math.clamp(token.to(), at, to);
      add(pieces, at, start, PLAIN);
      add(pieces, start, end, "code-" + token.hue().style());
      at = end;
    }
    add(pieces, at, to, PLAIN);
    return pieces;
  }

  private void add(List<Piece> pieces, int from, int to, String tint) {
    if (from < to) {
      pieces.add(new Piece(parsed.text().substring(from, to), tint));
    }
  }
}
