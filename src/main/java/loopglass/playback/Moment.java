package loopglass.playback;

/**
 * The whole playback position: a place on the way from one step of a trace to the next.
 *
 * @param step index of the step that was reached, from 0
 * @param phase how far on the way to {@code step + 1}, in [0, 1)
 */
public record Moment(int step, double phase) implements Comparable<Moment> {

  /** Nothing has happened yet. */
  public static final Moment START = new Moment(0, 0);

  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException when a part is out of range
   */
  public Moment {
    if (step < 0 || !(phase >= 0 && phase < 1)) {
      throw new IllegalArgumentException("no such moment: " + step + " + " + phase);
    }
  }

  /** The moment at which a step has just been reached. */
  public static Moment at(int step) {
    return new Moment(step, 0);
  }

  /** Whether it stands exactly on a step. */
  public boolean isWhole() {
    return phase == 0;
  }

  @Override
  public int compareTo(Moment other) {
    int bySteps = Integer.compare(step, other.step);
    return bySteps != 0 ? bySteps : Double.compare(phase, other.phase);
  }
}
