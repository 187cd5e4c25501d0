package loopglass.playback;

import java.util.Arrays;
import loopglass.trace.Trace;

/**
 * The steps of a trace that an alignment holds fast: the start, then where the first line is
 * written, the second… Grows with the trace, a bounded number of steps at a time.
 */
final class Anchors {

  private final Alignment alignment;
  private final Trace trace;
  private int[] steps = new int[16];
  private int count = 1; // the start
  private int looked;

  Anchors(Alignment alignment, Trace trace) {
    this.alignment = alignment;
    this.trace = trace;
  }

  /** Looks at some more of what is published. */
  void extend() {
    int size = Math.min(trace.size(), looked + Search.AT_ONCE);
    for (; looked < size; looked++) {
      if (looked > 0 && alignment.rests(trace, looked)) {
        if (count == steps.length) {
          steps = Arrays.copyOf(steps, count * 2);
        }
        steps[count++] = looked;
      }
    }
  }

  /** Number of the last one found; 0 is the start. */
  int last() {
    return count - 1;
  }

  /** The step of an anchor. */
  int step(int number) {
    return steps[number];
  }

  /** Number of the last anchor that is reached at a step. */
  int reached(int step) {
    int place = Arrays.binarySearch(steps, 0, count, step);
    return place >= 0 ? place : -place - 2;
  }

  /** The last step looked at. */
  int end() {
    return Math.max(0, looked - 1);
  }

  /** Whether no further one will come. */
  boolean isComplete() {
    return trace.isEnded() && looked == trace.size();
  }
}
