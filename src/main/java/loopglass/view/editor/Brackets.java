package loopglass.view.editor;

import java.util.List;
import loopglass.view.syntax.Hue;
import loopglass.view.syntax.Parsed;
import org.jspecify.annotations.Nullable;

/** Finds the bracket that belongs to the one beside the caret. */
final class Brackets {

  private static final String OPEN = "([{";
  private static final String CLOSED = ")]}";

  /** Farther away nobody sees both. */
  private static final int FARTHEST = 20_000;

  private Brackets() {}

  /**
   * Offsets of a pair of brackets, the first of them first; empty when there is none.
   *
   * @param caret offset; the bracket before it goes before the one behind it
   */
  static List<Integer> around(Parsed parsed, int caret) {
    for (int at = caret - 1; at <= caret; at++) {
      Integer other = partner(parsed, at);
      if (other != null) {
        return List.of(Math.min(at, other), Math.max(at, other));
      }
    }
    return List.of();
  }

  private static @Nullable Integer partner(Parsed parsed, int at) {
    String text = parsed.text();
    if (at < 0 || at >= text.length() || isText(parsed, at)) {
      return null;
    }
    int kind = OPEN.indexOf(text.charAt(at));
    int way = kind >= 0 ? 1 : -1;
    kind = kind >= 0 ? kind : CLOSED.indexOf(text.charAt(at));
    if (kind < 0) {
      return null;
    }
    int depth = 0;
    for (int i = at; i >= 0 && i < text.length() && Math.abs(i - at) < FARTHEST; i += way) {
      char c = text.charAt(i);
      boolean open = c == OPEN.charAt(kind);
      if ((open || c == CLOSED.charAt(kind)) && !isText(parsed, i)) {
        depth += open ? way : -way;
        if (depth == 0) {
          return i;
        }
      }
    }
    return null;
  }

  private static boolean isText(Parsed parsed, int offset) {
    Hue hue = parsed.at(offset);
    return hue == Hue.STRING || hue == Hue.COMMENT || hue == Hue.MATTER;
  }
}
