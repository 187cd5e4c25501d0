package loopglass.engine;

import java.time.Duration;
import loopglass.trace.Ending;

/** Stops a program that makes no step at all for too long in real time. */
final class Watchdog {

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Execution execution;
  private final Recorder recorder;
  private final Duration stall;

  Watchdog(Execution execution, Recorder recorder, Duration stall) {
    this.execution = execution;
    this.recorder = recorder;
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
    while (!recorder.isOver()) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException e) {
        return;
      }
      long progress = execution.progress();
      boolean stands = progress == last && !recorder.isWaiting() && !execution.isSettingUp();
      still = stands ? still.plus(LOOK) : Duration.ZERO;
      last = progress;
      if (still.compareTo(stall) >= 0) {
        recorder.open();
        execution.stop(
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
