package loopglass.view;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows something in several parts. Where all of it is new they are shown one at each beat, so that
 * no picture waits for all of them; where no time passes between beats, as in a still, all at once.
 */
final class Relay<T> {

  private static final int AT_REST = -2;

  /** Whoever began has done enough for the beat at which it began. */
  private static final int BEGUN = -1;

  private final List<Consumer<T>> parts;
  private @Nullable T latest;
  private int next = AT_REST;
  private boolean timed;

  /** Parts that show nothing yet, in the order in which they will. */
  Relay(List<Consumer<T>> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Shows something at once, or in the parts that are still to come. */
  void show(T now) {
    latest = now;
    if (next == AT_REST) {
      showAll();
    }
  }

  /** Shows something that is all new, from the first part at the beat after the coming one. */
  void begin(T now) {
    latest = now;
    next = BEGUN;
    if (!timed) {
      finish();
    }
  }

  /**
   * Lets time pass.
   *
   * @param seconds since the last beat; 0 where no time passes
   * @return whether this beat was spent on a part
   */
  boolean beat(double seconds) {
    timed = seconds > 0;
    if (!timed) {
      finish();
    }
    T now = latest;
    if (next == AT_REST || now == null) {
      return false;
    }
    if (next == parts.size()) {
      finish(); // the first parts may have shown what is not the latest any more
    } else {
      if (next != BEGUN) {
        parts.get(next).accept(now);
      }
      next++;
    }
    return true;
  }

  /** Shows at once what is still to come. */
  void finish() {
    if (next != AT_REST) {
      next = AT_REST;
      showAll();
    }
  }

  private void showAll() {
    T now = latest;
    if (now != null) {
      parts.forEach(part -> part.accept(now));
    }
  }
}
