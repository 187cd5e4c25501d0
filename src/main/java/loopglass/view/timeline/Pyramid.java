package loopglass.view.timeline;

import loopglass.trace.Trace;

/**
 * Summaries of a growing trace: of every {@link #BASE} steps, of every {@link #FAN} of these
 * blocks, and so on. Any run of steps is a few blocks and, at its edges, less than two times {@link
 * #BASE} single steps.
 *
 * <p>It takes {@code 4 × Summary.SIZE / BASE × 4/3}, about 4.7 bytes for each step of the trace; a
 * step of the trace itself takes some hundred. One thread at a time extends it, any thread may read
 * what is covered; blocks are written before the number that covers them is published.
 */
final class Pyramid {

  private static final int BASE_BITS = 4;
  private static final int FAN_BITS = 2;

  /** Steps in the smallest block. */
  static final int BASE = 1 << BASE_BITS;

  /** Blocks of one level in one block of the next. */
  static final int FAN = 1 << FAN_BITS;

  private static final int HEIGHT = 10;

  /** So many steps are published at once. */
  private static final int PORTION = 1 << 12;

  private final Trace trace;
  private final Level[] levels = new Level[HEIGHT];
  private int blocks;
  private volatile int covered;

  Pyramid(Trace trace) {
    this.trace = trace;
    for (int height = 0; height < HEIGHT; height++) {
      levels[height] = new Level();
    }
  }

  Trace trace() {
    return trace;
  }

  /** How many steps can be asked for. */
  int covered() {
    return covered;
  }

  /** Sums up published steps, up to that many. Costs some fifty nanoseconds a step. */
  synchronized void extend(int size) {
    while (covered < size) {
      int end = Math.min(size, covered + PORTION);
      while ((blocks + 1) << BASE_BITS <= end) {
        addBlock();
      }
      covered = end;
    }
  }

  private void addBlock() {
    Summary sum = new Summary();
    int first = blocks << BASE_BITS;
    for (int step = first; step < first + BASE; step++) {
      sum.add(trace.step(step));
    }
    levels[0].set(blocks, sum);
    blocks++;
    for (int height = 1; height < HEIGHT; height++) {
      int full = blocks >>> (FAN_BITS * height);
      if (full << (FAN_BITS * height) != blocks) {
        return;
      }
      Summary above = new Summary();
      for (int below = (full - 1) * FAN; below < full * FAN; below++) {
        levels[height - 1].addTo(above, below);
      }
      levels[height].set(full - 1, above);
    }
  }

  /**
   * What some steps amount to.
   *
   * @param from the first
   * @param to the one after the last, at most {@link #covered}
   */
  Summary of(int from, int to) {
    int whole = covered >>> BASE_BITS << BASE_BITS;
    Summary sum = new Summary();
    int at = from;
    while (at < to) {
      int height = highest(at, Math.min(to, whole));
      if (height < 0) {
        sum.add(trace.step(at));
        at++;
      } else {
        int bits = BASE_BITS + FAN_BITS * height;
        levels[height].addTo(sum, at >>> bits);
        at += 1 << bits;
      }
    }
    return sum;
  }

  /** The level of the largest block that begins at a step and does not go past an end; or -1. */
  private static int highest(int at, int end) {
    int height = -1;
    while (height + 1 < HEIGHT) {
      int bits = BASE_BITS + FAN_BITS * (height + 1);
      if ((at & ((1 << bits) - 1)) != 0 || (long) at + (1L << bits) > end) {
        break;
      }
      height++;
    }
    return height;
  }
}
