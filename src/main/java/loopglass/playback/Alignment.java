package loopglass.playback;

import loopglass.trace.Trace;

/** What two programs that are watched together reach at the same time. */
public enum Alignment {
  /** The n-th line of the console. */
  LINE(Stride.LOG),
  /** The beginning of the n-th turn of the loop (HTML §8.1.7.3). */
  TURN(Stride.TURN);

  private final Stride stride;

  Alignment(Stride stride) {
    this.stride = stride;
  }

  /** The stride that goes from one to the next. */
  public Stride stride() {
    return stride;
  }

  /** Whether a step is one that the other program's is reached together with. */
  boolean rests(Trace trace, int step) {
    return stride.from(trace, step).rests(trace, step);
  }
}
