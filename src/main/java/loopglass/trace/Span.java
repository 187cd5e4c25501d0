package loopglass.trace;

/**
 * A stretch of program text.
 *
 * @param source name of the source the stretch lies in, as given when the program was opened
 * @param line first line, from 1; 0 when there is no place ({@link #NONE})
 * @param column first column, from 1
 * @param endLine last line, from 1
 * @param endColumn last column, from 1, inclusive
 * @param offset UTF-16 offset of the first character, from 0
 * @param length number of UTF-16 units
 */
public record Span(
    String source, int line, int column, int endLine, int endColumn, int offset, int length) {

  /** No place in any program text: the platform itself. */
  public static final Span NONE = new Span("", 0, 0, 0, 0, 0, 0);

  /** Whether this names a place in program text. */
  public boolean isPresent() {
    return line > 0;
  }
}
