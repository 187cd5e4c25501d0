package loopglass.engine;

import java.util.concurrent.CompletableFuture;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;

/**
 * A running engine that records every step, on a thread of its own. It stays ahead of what was
 * asked for by a bounded lead and then waits, so a program that never ends can be watched as far as
 * one likes.
 */
public final class Recording implements AutoCloseable {

  private final Execution execution;
  private final Recorder recorder;
  private final Watchdog watchdog;
  private final Replays replays;

  private Recording(Scenario scenario, Limits limits) {
    recorder = new Recorder(limits);
    execution = new Execution(scenario, recorder);
    watchdog =
        new Watchdog(execution, recorder::isOver, recorder::isWaiting, this::stop, limits.stall());
    replays = new Replays(scenario, recorder.trace(), limits.stall());
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
   * What stands in memory after a step: variables, objects, promises. The program is run again to
   * that step, on a thread of its own: nothing of this was recorded. One step is looked at at a
   * time; asking for another cancels the one before. Any thread may ask.
   *
   * @param step index of a recorded step
   * @return fails when the program cannot be brought there again in time
   */
  public CompletableFuture<Inspection> inspect(int step) {
    return replays.at(step);
  }

  /** Ends the recording; what is recorded stays. */
  public void cancel() {
    stop(new Ending(Ending.Kind.CANCELLED, "The program was stopped."));
  }

  private void stop(Ending why) {
    recorder.open();
    execution.stop(why);
  }

  @Override
  public void close() {
    replays.close();
    cancel();
  }
}
