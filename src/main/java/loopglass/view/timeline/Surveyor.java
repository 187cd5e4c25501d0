package loopglass.view.timeline;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import loopglass.trace.Trace;

/**
 * Keeps the pyramid of a trace up to date, and says when it has grown. A few steps are summed up on
 * the spot; many on another thread, in portions that can be shown one after the other.
 */
final class Surveyor {

  /** So many steps take two or three milliseconds; a recording begins with fewer. */
  static final int AT_ONCE = 50_000;

  private static final int PORTION = 100_000;

  private final Runnable grown;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile Pyramid pyramid = new Pyramid(new Trace());
  private volatile int wanted;
  private boolean working;

  /**
   * A surveyor.
   *
   * @param grown is called on the JavaFX thread after something was summed up elsewhere
   */
  Surveyor(Runnable grown) {
    this.grown = grown;
  }

  /** The pyramid of a trace, of which so many steps are published. */
  Pyramid of(Trace trace, int size) {
    if (pyramid.trace() != trace) {
      pyramid = new Pyramid(trace);
      working = false;
    }
    wanted = size;
    Pyramid growing = pyramid;
    if (!working && size - growing.covered() <= AT_ONCE) {
      growing.extend(size);
    } else if (!working) {
      working = true;
      Thread.ofVirtual().name("survey").start(() -> extend(growing));
    }
    return growing;
  }

  private void extend(Pyramid growing) {
    while (growing == pyramid && growing.covered() < wanted) {
      growing.extend(Math.min(wanted, growing.covered() + PORTION));
      if (told.compareAndSet(false, true)) {
        Platform.runLater(this::tell);
      }
    }
    Platform.runLater(() -> end(growing));
  }

  private void tell() {
    told.set(false);
    grown.run();
  }

  private void end(Pyramid grown) {
    if (grown == pyramid) {
      working = false;
      this.grown.run();
    }
  }
}
