package loopglass.playback;

import java.util.Arrays;
import loopglass.trace.Trace;

/**
 * Seconds of playback at speed 1 ↔ moments of a trace.
 *
 * <p>Kept as prefix sums in chunks that grow with the trace and never change once written, so what
 * was once at second 12 stays there. Looking up either way is a binary search. Steps are summed up
 * as far as somebody asks, at some fifty nanoseconds each; {@link #extend()} lets a heartbeat pay
 * for them in advance, so that nobody has to wait for a million. Belongs to one thread.
 */
public final class Timeline {

  private static final int BITS = 12;
  private static final int CHUNK = 1 << BITS;

  /** So many steps are summed up at a time. */
  private static final int PORTION = 12_000;

  private final Trace trace;
  private final Stretch stretch = new Stretch();
  private double[][] starts = new double[16][];
  private int known;
  private double last;

  /** The timeline of a trace, which may still grow. */
  public Timeline(Trace trace) {
    this.trace = trace;
  }

  /** Sums up some more of the published steps: at most {@link #PORTION}, about a millisecond. */
  public void extend() {
    extendTo(Math.min(trace.size(), known + PORTION));
  }

  private void extendTo(int size) {
    for (int step = known; step < size; step++) {
      int chunk = step >>> BITS;
      if ((step & (CHUNK - 1)) == 0) {
        if (chunk == starts.length) {
          starts = Arrays.copyOf(starts, chunk * 2);
        }
        starts[chunk] = new double[CHUNK];
      }
      last += stretch.next(trace.step(step));
      starts[chunk][step & (CHUNK - 1)] = last;
    }
    known = Math.max(known, size);
  }

  /** Whether it is summed up when a moment is, so that asking for it takes no time. */
  public boolean reaches(Moment moment) {
    return Math.min(trace.size(), moment.step() + 2) <= known;
  }

  /** The trace whose timeline this is. */
  public Trace trace() {
    return trace;
  }

  /** The last moment published so far; {@link Moment#START} while there is no step. */
  public Moment end() {
    return Moment.at(Math.max(0, trace.size() - 1));
  }

  /** Whether no step is published yet. */
  public boolean isEmpty() {
    return trace.size() == 0;
  }

  /** Whether the trace has ended, so that {@link #end} is final. */
  public boolean isComplete() {
    return trace.isEnded();
  }

  /** Seconds from the start to {@link #end()}. */
  public double length() {
    return seconds(end());
  }

  /**
   * When a moment is.
   *
   * @param moment any moment; one past the published end counts as the end
   * @return seconds from the start
   */
  public double seconds(Moment moment) {
    int size = trace.size();
    int step = Math.min(moment.step(), size - 1);
    extendTo(Math.min(size, step + 2));
    if (step == size - 1) {
      return size == 0 ? 0 : start(step);
    }
    double from = start(moment.step());
    return from + moment.phase() * (start(moment.step() + 1) - from);
  }

  /**
   * Which moment it is.
   *
   * @param seconds from the start; less than 0 counts as the start, past the published end as it
   * @return the latest moment at that time, as steps without duration share theirs
   */
  public Moment moment(double seconds) {
    return moment(seconds, Integer.MAX_VALUE);
  }

  /** The same, but no later than a step: where millions pass in no time, they are not all read. */
  Moment moment(double seconds, int latest) {
    int size = Math.min(trace.size(), Math.max(latest, latest + 1));
    while (known < size && (known == 0 || last <= seconds)) {
      extendTo(Math.min(size, known + CHUNK));
    }
    if (known == 0 || seconds < start(0)) {
      return Moment.START;
    }
    int step = Math.min(lastAtOrBefore(seconds), latest);
    if (step == known - 1 || step == latest) {
      return Moment.at(step);
    }
    double from = start(step);
    double phase = (seconds - from) / (start(step + 1) - from);
    return new Moment(step, Math.min(phase, Math.nextDown(1.0)));
  }

  /**
   * How much faster than usual the way to the next step passes.
   *
   * @return 1 at full length, 20 where it takes a twentieth of its time
   */
  public double haste(int step) {
    if (step + 1 >= trace.size()) {
      return 1;
    }
    extendTo(step + 2);
    double shown = start(step + 1) - start(step);
    double full = Pace.seconds(trace.step(step + 1).event());
    return shown <= 0 ? 1 : full / shown;
  }

  private int lastAtOrBefore(double seconds) {
    int low = 0;
    int high = known - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= seconds) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private double start(int step) {
    return starts[step >>> BITS][step & (CHUNK - 1)];
  }
}
