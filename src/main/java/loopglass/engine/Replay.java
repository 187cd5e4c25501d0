package loopglass.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import loopglass.engine.host.Ledger;
import loopglass.engine.js.Sight;
import loopglass.engine.loop.Sink;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Scope;
import org.jspecify.annotations.Nullable;
import org.pcollections.PStack;

/**
 * Runs a program again up to a step and looks at its memory there, and once before at the line
 * before, to tell what changed. The engine is deterministic, so what stands there is what stood
 * there.
 */
final class Replay implements Sink {

  private final Trace trace;
  private final int before;
  private final int target;
  private final Ledger ledger = Ledger.open(() -> told());
  private final Execution execution;
  private final CompletableFuture<Inspection> answer;
  private int told;
  private boolean looking;
  private volatile boolean over;
  private Inspection earlier = Inspection.nothing(0, 0);

  Replay(Scenario scenario, Trace trace, int target, CompletableFuture<Inspection> answer) {
    this.trace = trace;
    this.target = target;
    this.before = Lines.before(trace, target);
    this.answer = answer;
    this.execution = new Execution(scenario, this, ledger);
  }

  /** Runs to the step and answers; returns when the program is gone. */
  void run() {
    try {
      Ending ending = execution.run();
      if (!answer.isDone()) {
        answer.completeExceptionally(
            ending.kind() == Ending.Kind.CANCELLED
                ? new CancellationException(ending.message())
                : new IllegalStateException(ending.message()));
      }
    } catch (Reached atItsVeryStartOrEnd) {
      // no program runs there
    } catch (Throwable thrown) {
      answer.completeExceptionally(thrown);
    } finally {
      over = true;
    }
  }

  Execution execution() {
    return execution;
  }

  boolean isOver() {
    return over;
  }

  @Override
  public boolean keepsSteps() {
    return true;
  }

  @Override
  public void accept(int agent, Event event, Span span) {
    if (looking) {
      throw new IllegalStateException("Looking at the program has run some of it.");
    }
    int step = told++;
    if (step == before) {
      earlier = look(step);
    }
    if (step == target) {
      answer.complete(Changes.mark(earlier, look(step)));
    }
    if (step >= target) {
      throw new Reached(); // again if the program has a finally block on the way out
    }
  }

  private Inspection look(int step) {
    Step at = trace.step(step);
    looking = true;
    @Nullable Sight sight = execution.look(at.agent());
    looking = false;
    Inspection memory = sight == null ? Inspection.nothing(step, at.agent()) : memory(step, sight);
    return memory.with(ledger.exchanges(), ledger.storage());
  }

  private Inspection memory(int step, Sight sight) {
    Step at = trace.step(step);
    return new Inspection(
        step,
        at.agent(),
        frames(at.agentAfter().stack(), sight.scopes()),
        sight.objects(),
        sight.folded(),
        sight.promises(),
        sight.dependences(),
        List.of(),
        List.of());
  }

  private int told() {
    return told;
  }

  private static List<FrameScopes> frames(PStack<Frame> stack, Map<Integer, List<Scope>> byDepth) {
    List<FrameScopes> frames = new ArrayList<>();
    int depth = stack.size();
    for (Frame frame : stack) {
      List<Scope> scopes = byDepth.get(depth--);
      if (scopes != null) {
        frames.add(new FrameScopes(frame.id(), scopes));
      }
    }
    List<Scope> top = byDepth.get(0);
    if (frames.isEmpty() && top != null) {
      frames.add(new FrameScopes(0, top));
    }
    return frames;
  }

  /** Leaves the program where the replay ends; the program cannot catch it. */
  static final class Reached extends Error {
    private static final long serialVersionUID = 1;

    Reached() {
      super("the step is reached", null, false, false);
    }
  }
}
