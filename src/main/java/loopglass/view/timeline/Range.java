package loopglass.view.timeline;

/**
 * A stretch of steps that was selected.
 *
 * @param from its first step
 * @param to its last step, not before the first
 */
public record Range(int from, int to) {

  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no such range: " + from + " to " + to);
    }
  }

  /** The range between two steps, whichever comes first. */
  static Range between(int one, int other) {
    return new Range(Math.min(one, other), Math.max(one, other));
  }

  /** The same, ending no later than at a step. */
  Range upTo(int last) {
    return new Range(Math.min(from, last), Math.min(to, last));
  }
}
