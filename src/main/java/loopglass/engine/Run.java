package loopglass.engine;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import loopglass.engine.loop.Sink;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Span;

/** Runs a program without keeping a trace: what it prints goes out at once. */
public final class Run {

  private Run() {}

  /**
   * Runs a program to its end.
   *
   * @param out takes console lines and reports of uncaught errors
   * @param timeLimit how long it may run in real time
   * @return why it ended
   */
  public static Ending program(Scenario scenario, ConsoleOut out, Duration timeLimit)
      throws InterruptedException {
    Execution execution = new Execution(scenario, new Console(out));
    AtomicReference<Ending> ending = new AtomicReference<>();
    Thread thread = EngineThread.start("run", () -> ending.set(execution.run()));
    try {
      if (!thread.join(timeLimit)) {
        execution.stop(
            new Ending(
                Ending.Kind.TIME_LIMIT,
                scenario.name()
                    + " was stopped after "
                    + timeLimit.toSeconds()
                    + " s of real time (--time-limit)."));
        thread.join();
      }
    } catch (InterruptedException e) {
      execution.stop(new Ending(Ending.Kind.CANCELLED, "The program was stopped."));
      throw e;
    }
    Ending end = ending.get();
    return end == null ? new Ending(Ending.Kind.INTERNAL_ERROR, "The engine's thread died.") : end;
  }

  private record Console(ConsoleOut out) implements Sink {
    @Override
    public void accept(int agent, Event event, Span span) {
      if (event instanceof Event.Logged logged) {
        if (logged.line().form() != Line.Form.CLEAR) {
          out.line(logged.line());
        }
      } else if (event instanceof Event.Reported reported) {
        out.line(reported.line());
      }
    }

    @Override
    public boolean keepsSteps() {
      return false;
    }
  }
}
