package loopglass.trace;

/**
 * Why a recording has no further steps.
 *
 * @param kind the reason
 * @param message one sentence for people: what, where, and what to do
 */
public record Ending(Kind kind, String message) {

  /** Reasons to end. */
  public enum Kind {
    /** The program has nothing left that could run. */
    COMPLETE,
    /** The text is not a program; nothing was run. */
    SYNTAX_ERROR,
    /** The limit of recorded steps was reached. */
    STEP_LIMIT,
    /** No step for too long in real time, as in a catastrophic regular expression. */
    STALLED,
    /** The limit of real time was reached. */
    TIME_LIMIT,
    /** The program wanted more memory than there is. */
    OUT_OF_MEMORY,
    /** Somebody asked to stop. */
    CANCELLED,
    /** A defect of Loopglass itself. */
    INTERNAL_ERROR
  }
}
