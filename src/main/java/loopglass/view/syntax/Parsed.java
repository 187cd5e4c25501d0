package loopglass.view.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is in it.
 *
 * @param text all of it
 * @param tokens what has a colour, in order, without overlaps
 * @param mistakes where it is not JavaScript, in order
 */
public record Parsed(String text, List<Token> tokens, List<Mistake> mistakes) {

  /** No text. */
  public static final Parsed NONE = plain("");

  /** A text of which nothing is known. */
  public static Parsed plain(String text) {
    return new Parsed(text, List.of(), List.of());
  }

  /** What the character at an offset belongs to, or null for plain ink. */
  public @Nullable Hue at(int offset) {
    int index = firstBehind(offset);
    boolean in = index < tokens.size() && tokens.get(index).from() <= offset;
    return in ? tokens.get(index).hue() : null;
  }

  /** Index of the first token that ends behind an offset; their number when there is none. */
  public int firstBehind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).to() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
