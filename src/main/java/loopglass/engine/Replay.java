package loopglass.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopglass.engine.loop.Sink;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.Variable;
import org.jspecify.annotations.Nullable;
import org.pcollections.PStack;

/**
 * Runs a program again up to a step and reads its variables there. The engine is deterministic, so
 * what stands there is what stood there.
 */
final class Replay implements Sink {

  private final int target;
  private int steps;
  private @Nullable Execution execution;
  private Map<Integer, List<Variable>> byDepth = Map.of();

  private Replay(int target) {
    this.target = target;
  }

  static CompletableFuture<Map<Integer, List<Variable>>> variables(
      Scenario scenario, Trace trace, int step) {
    Step at = trace.step(step);
    CompletableFuture<Map<Integer, List<Variable>>> answer = new CompletableFuture<>();
    EngineThread.start(
        "replay",
        () -> {
          Replay replay = new Replay(step);
          replay.execution = new Execution(scenario, replay, true);
          try {
            replay.execution.run();
          } catch (Reached atItsVeryStartOrEnd) {
            // no program runs there, so nothing has variables
          } catch (Throwable thrown) {
            answer.completeExceptionally(thrown);
          }
          answer.complete(byFrame(at.agentAfter().stack(), replay.byDepth));
        });
    return answer;
  }

  private static Map<Integer, List<Variable>> byFrame(
      PStack<Frame> stack, Map<Integer, List<Variable>> byDepth) {
    Map<Integer, List<Variable>> byFrame = new HashMap<>();
    int depth = stack.size();
    for (Frame frame : stack) {
      List<Variable> variables = byDepth.get(depth--);
      if (variables != null) {
        byFrame.put(frame.id(), variables);
      }
    }
    return byFrame;
  }

  @Override
  public boolean keepsSteps() {
    return true;
  }

  @Override
  public void accept(int agent, Event event, Span span) {
    if (steps++ < target || execution == null) {
      return;
    }
    if (steps == target + 1) {
      byDepth = execution.variables(agent);
    }
    throw new Reached(); // again if the program has a finally block on the way out
  }

  /** Leaves the program where the replay ends; the program cannot catch it. */
  static final class Reached extends Error {
    private static final long serialVersionUID = 1;

    Reached() {
      super("the step is reached", null, false, false);
    }
  }
}
