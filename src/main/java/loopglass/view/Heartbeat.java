package loopglass.view;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** The one timer of the window: tells how many seconds passed since the last picture. */
final class Heartbeat extends AnimationTimer {

  /** After a stall (a dragged window, a sleeping laptop) playback goes on, it does not leap. */
  private static final double LONGEST = 0.25;

  private static final double NANOS = 1e9;

  private final DoubleConsumer beat;
  private long last = -1;

  Heartbeat(DoubleConsumer beat) {
    this.beat = beat;
  }

  @Override
  public void handle(long now) {
    double seconds = last < 0 ? 0 : Math.min((now - last) / NANOS, LONGEST);
    last = now;
    beat.accept(seconds);
  }
}
