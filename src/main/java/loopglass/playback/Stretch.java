package loopglass.playback;

import loopglass.trace.Event;
import loopglass.trace.Job;
import org.jspecify.annotations.Nullable;

/**
 * Fast-forward: the longer the same thing goes on, the faster it passes.
 *
 * <p>A stretch is one job, or a row of jobs that run the same code (an interval, a microtask that
 * queues itself). Its first {@link #PATIENCE} seconds pass at full length; after them a second that
 * begins {@code n} seconds into the stretch is shortened to {@code (PATIENCE / n)^1.5}. The sum of
 * that converges, so that a stretch of any length is over within three times {@link #PATIENCE}, and
 * the speed never jumps.
 */
final class Stretch {

  /** Seconds of one stretch that are shown at full length. */
  static final double PATIENCE = 20;

  private double passed;
  private @Nullable Job job;

  /** Seconds the way to a step takes, fast-forward included. Call once per step, in order. */
  double next(Event event) {
    if (event instanceof Event.Taken(Job taken)) {
      if (job == null || !sameWork(job, taken)) {
        passed = 0;
      }
      job = taken;
    }
    double full = Pace.seconds(event);
    double shown = passed <= PATIENCE ? full : full * Math.pow(PATIENCE / passed, 1.5);
    passed += full;
    return shown;
  }

  private static boolean sameWork(Job one, Job other) {
    return one.kind() == other.kind()
        && one.code().equals(other.code())
        && one.span().equals(other.span());
  }
}
