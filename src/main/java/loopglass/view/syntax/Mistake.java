package loopglass.view.syntax;

/**
 * A place at which the text is not JavaScript.
 *
 * @param from UTF-16 offset of its first character
 * @param to UTF-16 offset behind its last; at least one character
 * @param kind what is wrong there
 * @param sign what it is about: the bracket that stays open, the sign that is missing
 */
public record Mistake(int from, int to, Kind kind, String sign) {

  /** What is wrong. */
  public enum Kind {
    /** What {@link #sign} opens is never closed. */
    UNCLOSED,
    /** There should be a {@link #sign} here. */
    MISSING,
    /** {@link #sign} closes what was never opened. */
    UNOPENED,
    /** {@link #sign} cannot stand here. */
    MISPLACED
  }
}
