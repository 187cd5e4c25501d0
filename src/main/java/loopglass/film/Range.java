package loopglass.film;

/**
 * Steps of a program.
 *
 * @param from the first one, from 0
 * @param to the last one, itself shown; one that is not there counts as the end
 */
public record Range(int from, int to) {

  /** The whole program. */
  public static final Range WHOLE = new Range(0, Integer.MAX_VALUE);

  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no such range: " + from + ".." + to);
    }
  }
}
