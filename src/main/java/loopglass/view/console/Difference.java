package loopglass.view.console;

/**
 * What a line of the console is in comparison with the console of another program.
 *
 * @param kind how it differs, if it does
 * @param other index of the same line there; meaningless unless it is there at another place
 */
public record Difference(Kind kind, int other) {

  /** How a line differs. */
  public enum Kind {
    /** It does not, or nobody knows yet. */
    NONE,
    /** The same line stands there at another place among the others. */
    MOVED,
    /** There is no such line there. */
    ONLY
  }

  /** No difference. */
  public static final Difference NONE = new Difference(Kind.NONE, -1);

  /** Of a line that only this console has. */
  public static final Difference ONLY = new Difference(Kind.ONLY, -1);

  /** Of a line that comes at another place there. */
  public static Difference moved(int other) {
    return new Difference(Kind.MOVED, other);
  }
}
