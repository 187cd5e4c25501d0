package loopglass.engine.host.render;

import loopglass.engine.loop.VirtualClock;

/**
 * The moments at which a display of 60 Hz shows a frame: frame n stands at n · 16⅔ ms, rounded down
 * to whole virtual nanoseconds, so that every third stands at a multiple of 50 ms.
 */
final class FrameGrid {

  private static final long PER_SECOND = 60;
  private static final long SECOND = 1000 * VirtualClock.MILLISECOND;

  private FrameGrid() {}

  /** The first moment later than that. */
  static long after(long nanoseconds) {
    return moment(numberAfter(nanoseconds));
  }

  /** The first moment that is not earlier than that. */
  static long notBefore(long nanoseconds) {
    return nanoseconds <= 0 ? 0 : after(nanoseconds - 1);
  }

  /** The last moment that is not later than that. */
  static long by(long nanoseconds) {
    return moment(numberAfter(nanoseconds) - 1);
  }

  private static long numberAfter(long nanoseconds) {
    long number = nanoseconds * PER_SECOND / SECOND;
    while (moment(number) <= nanoseconds) {
      number++;
    }
    return number;
  }

  private static long moment(long number) {
    return number * SECOND / PER_SECOND;
  }
}
