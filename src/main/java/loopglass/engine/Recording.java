package loopglass.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.trace.Variable;

/**
 * A running engine that records every step, on a thread of its own. It stays ahead of what was
 * asked for by a bounded lead and then waits, so a program that never ends can be watched as far as
 * one likes.
 */
public final class Recording implements AutoCloseable {

  private final Scenario scenario;
  private final Execution execution;
  private final Recorder recorder;
  private final Watchdog watchdog;

  private Recording(Scenario scenario, Limits limits) {
    this.scenario = scenario;
    recorder = new Recorder(limits);
    execution = new Execution(scenario, recorder);
    watchdog = new Watchdog(execution, recorder, limits.stall());
  }

  /** Starts to record a program with the default limits. */
  public static Recording start(Scenario scenario) {
    return start(scenario, Limits.DEFAULT);
  }

  /** Starts to record a program. */
  public static Recording start(Scenario scenario, Limits limits) {
    Recording recording = new Recording(scenario, limits);
    EngineThread.start("recording", recording::record);
    recording.watchdog.start();
    return recording;
  }

  private void record() {
    try {
      execution.run();
    } finally {
      recorder.die();
    }
  }

  /** What is recorded so far. */
  public Trace trace() {
    return recorder.trace();
  }

  /** Asks for so many steps, and lets the engine run ahead of them by its lead. */
  public void demand(int steps) {
    recorder.demand(steps);
  }

  /** Blocks until so many steps are recorded, or the recording has ended. */
  public void await(int steps) throws InterruptedException {
    recorder.demand(steps);
    recorder.await(steps);
  }

  /**
   * The variables in reach of each frame of the program after a step, by the id of the frame. The
   * program is run again to that step, on a thread of its own: nothing of this was recorded.
   *
   * @param step index of a recorded step
   */
  public CompletableFuture<Map<Integer, List<Variable>>> variables(int step) {
    return Replay.variables(scenario, trace(), step);
  }

  /** Ends the recording; what is recorded stays. */
  public void cancel() {
    recorder.open();
    execution.stop(new Ending(Ending.Kind.CANCELLED, "The program was stopped."));
  }

  @Override
  public void close() {
    cancel();
  }
}
