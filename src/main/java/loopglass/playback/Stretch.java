package loopglass.playback;

import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Step;

/**
 * Fast-forward: what was seen often passes fast, what is new takes its time.
 *
 * <p>Every step has a signature: what happened, at which place of the program, in a job that runs
 * which code. The first {@link #PATIENCE} steps of a signature pass at full length, the {@code n}th
 * in {@code (PATIENCE / n)^1.5} of it. The sum of that converges: a loop, a recursion, an interval
 * or two microtasks that queue each other are over within the time of three times {@link #PATIENCE}
 * rounds, however many there are; and where the program goes on to something else, that is seen at
 * once, at full length. What a user does to the page is always new.
 */
final class Stretch {

  /** How many times the same is shown at full length. */
  static final int PATIENCE = 5;

  private static final int BITS = 14;
  private static final int PLACES = 1 << BITS;

  /** Signatures seen, each at a place that its bits choose; two for one place take turns. */
  private final int[] signatures = new int[PLACES];

  private final int[] counts = new int[PLACES];
  private int work;

  /** Seconds the way to a step takes, fast-forward included. Call once per step, in order. */
  double next(Step step) {
    double full = Pace.seconds(step.event());
    if (step.event() instanceof Event.Taken(Job job)) {
      work = work(job);
    }
    int signature = Signature.of(step, work);
    int place = (signature * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    if (signatures[place] != signature) {
      signatures[place] = signature;
      counts[place] = 0;
    }
    int times = ++counts[place];
    double share = PATIENCE / (double) times;
    return times <= PATIENCE ? full : full * share * Math.sqrt(share);
  }

  private static int work(Job job) {
    boolean byHand = job.source().equals("user interaction task source");
    return byHand ? job.id() : Signature.of(job);
  }
}
