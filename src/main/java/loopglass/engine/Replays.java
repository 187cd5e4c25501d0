package loopglass.engine;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * The replays of one recording: one at a time, since each is a whole run of the program. Who asks
 * for another step wants the one asked for before no more. A few recent answers are kept.
 */
final class Replays {

  private static final int KEPT = 12;

  private final Scenario scenario;
  private final Trace trace;
  private final Duration stall;
  private final Map<Integer, Inspection> kept = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable Asked running;
  private @Nullable Asked next;
  private @Nullable Replay replay;
  private boolean closed;

  private record Asked(int step, CompletableFuture<Inspection> answer) {}

  Replays(Scenario scenario, Trace trace, Duration stall) {
    this.scenario = scenario;
    this.trace = trace;
    this.stall = stall;
  }

  /** The memory after a step; cancelled when another step is asked for before it is there. */
  synchronized CompletableFuture<Inspection> at(int step) {
    Inspection known = kept.get(step);
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    if (step < 0 || step >= trace.size()) {
      return CompletableFuture.failedFuture(new IndexOutOfBoundsException("step " + step));
    }
    if (closed) {
      CompletableFuture<Inspection> never = new CompletableFuture<>();
      never.cancel(false);
      return never;
    }
    if (next != null) {
      next.answer.cancel(false);
      next = null;
    }
    if (running != null && running.step == step && !running.answer.isDone()) {
      return running.answer;
    }
    Asked asked = new Asked(step, new CompletableFuture<>());
    if (running == null) {
      start(asked);
    } else {
      next = asked;
      stop();
    }
    return asked.answer;
  }

  private void start(Asked asked) {
    running = asked;
    Replay started = new Replay(scenario, trace, asked.step, asked.answer);
    replay = started;
    EngineThread.start("replay", () -> run(started, asked));
    Execution execution = started.execution();
    new Watchdog(execution, started::isOver, () -> false, execution::stop, stall).start();
  }

  private void run(Replay started, Asked asked) {
    started.run();
    synchronized (this) {
      if (asked.answer.isDone() && !asked.answer.isCompletedExceptionally()) {
        kept.put(asked.step, asked.answer.join());
        if (kept.size() > KEPT) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
      Asked following = next;
      running = null;
      replay = null;
      next = null;
      if (following != null) {
        start(following);
      }
    }
  }

  private void stop() {
    if (running != null && replay != null) {
      running.answer.cancel(false);
      Replay gone = replay;
      Thread.ofVirtual()
          .name("loopglass replay end")
          .start(
              () ->
                  gone.execution()
                      .stop(new Ending(Ending.Kind.CANCELLED, "Another step is looked at.")));
    }
  }

  /** Ends what runs; nothing more is answered. */
  synchronized void close() {
    closed = true;
    if (next != null) {
      next.answer.cancel(false);
      next = null;
    }
    stop();
  }
}
