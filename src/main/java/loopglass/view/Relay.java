package loopglass.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Things to do one after the other, one at each beat, so that no picture waits for all of them.
 * Where no time passes between beats, as in a still, they are all done at once.
 */
final class Relay {

  private final Queue<Runnable> ahead = new ArrayDeque<>();
  private boolean timed;

  /** Does these, one at each of the beats to come. */
  void start(List<Runnable> parts) {
    ahead.addAll(parts);
    if (!timed) {
      finish();
    }
  }

  /** Whether something is still to be done. */
  boolean isUnderWay() {
    return !ahead.isEmpty();
  }

  /**
   * Lets time pass.
   *
   * @return whether something was done, which is enough for this beat
   */
  boolean beat(double seconds) {
    timed = seconds > 0;
    if (timed) {
      return next();
    }
    finish();
    return false;
  }

  /** Does all that is left. */
  void finish() {
    while (!ahead.isEmpty()) {
      next();
    }
  }

  private boolean next() {
    Runnable part = ahead.poll();
    if (part != null) {
      part.run();
    }
    return part != null;
  }
}
