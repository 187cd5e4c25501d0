package loopglass.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import loopglass.trace.Ending;

/** Stops a program that makes no step at all for too long in real time. */
final class Watchdog {

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Execution execution;
  private final BooleanSupplier over;
  private final BooleanSupplier waiting;
  private final Consumer<Ending> stop;
  private final Duration stall;

  /**
   * A watchdog.
   *
   * @param over whether there is nothing more to watch
   * @param waiting whether the program is held back, so that no progress is no stall
   * @param stop stops the program
   */
  Watchdog(
      Execution execution,
      BooleanSupplier over,
      BooleanSupplier waiting,
      Consumer<Ending> stop,
      Duration stall) {
    this.stop = stop;
    this.execution = execution;
    this.over = over;
    this.waiting = waiting;
    this.stall = stall;
  }

  void start() {
    Thread thread = new Thread(this::watch, "loopglass watchdog");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    long last = -1;
    Duration still = Duration.ZERO;
    while (!over.getAsBoolean()) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException e) {
        return;
      }
      long progress = execution.progress();
      boolean stands = progress == last && !waiting.getAsBoolean() && !execution.isSettingUp();
      still = stands ? still.plus(LOOK) : Duration.ZERO;
      last = progress;
      if (still.compareTo(stall) >= 0) {
        stop.accept(
            new Ending(
                Ending.Kind.STALLED,
                "The program made no step for "
                    + stall.toSeconds()
                    + " s and was stopped; a regular expression that backtracks without end does"
                    + " this."));
        return;
      }
    }
  }
}
