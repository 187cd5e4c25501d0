package loopglass.view.syntax;

/**
 * A coloured piece of text.
 *
 * @param from UTF-16 offset of its first character
 * @param to UTF-16 offset behind its last
 * @param hue what it is
 */
public record Token(int from, int to, Hue hue) {

  Token moved(int by) {
    return by == 0 ? this : new Token(from + by, to + by, hue);
  }
}
