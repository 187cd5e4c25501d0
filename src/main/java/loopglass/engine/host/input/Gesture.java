package loopglass.engine.host.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.Reach;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** A row of steps that one thing done consists of, each a task if anybody notices it. */
final class Gesture {

  private final Host host;
  private final String reason;
  private final Deque<Step> steps = new ArrayDeque<>();

  /**
   * A part of a gesture.
   *
   * @param label what its task is called
   * @param heard the listener that it will call first, or null
   * @param visible whether it is a task though nobody listens
   */
  private record Step(
      String label, Supplier<@Nullable Pending> heard, BooleanSupplier visible, Runnable run) {}

  /**
   * A gesture without steps.
   *
   * @param reason in words, why now
   */
  Gesture(Host host, String reason) {
    this.host = host;
    this.reason = reason;
  }

  /** An event that is only worth a task if somebody listens. */
  Gesture event(Supplier<@Nullable EventTarget> target, DomEvent event) {
    return event(target, event, () -> false, _ -> {});
  }

  /**
   * An event.
   *
   * @param target to whom, when the time has come; null for nobody
   * @param visible whether it is a task even though nobody listens
   * @param then told whether nobody prevented what follows
   */
  Gesture event(
      Supplier<@Nullable EventTarget> target,
      DomEvent event,
      BooleanSupplier visible,
      Consumer<Boolean> then) {
    steps.add(
        new Step(
            event.type(),
            () -> {
              EventTarget to = target.get();
              return to == null ? null : Reach.first(to, event);
            },
            visible,
            () -> {
              EventTarget to = target.get();
              if (to != null) {
                then.accept(to.fire(event));
              }
            }));
    return this;
  }

  /** Something else that may call listeners. */
  Gesture step(String label, Supplier<@Nullable Pending> heard, Runnable run) {
    steps.add(new Step(label, heard, () -> false, run));
    return this;
  }

  /** Puts steps before those that still wait: what the one that runs has brought about. */
  void now(Gesture others) {
    others.steps.reversed().forEach(steps::addFirst);
  }

  /** Adds the steps of another one. */
  void then(Gesture others) {
    steps.addAll(others.steps);
  }

  /** Begins. Runs no JavaScript: what nobody hears happens, the first step that is heard waits. */
  void begin() {
    next(false);
  }

  private void next(boolean underWay) {
    for (Step step = steps.poll(); step != null; step = steps.poll()) {
      Pending heard = step.heard().get();
      if (heard != null || step.visible().getAsBoolean()) {
        queue(step, heard, underWay);
        return;
      }
      step.run().run();
    }
  }

  private void queue(Step step, @Nullable Pending heard, boolean first) {
    Task.Description what =
        new Task.Description(
            Job.Kind.EVENT,
            TaskSource.USER_INTERACTION.words(),
            step.label(),
            "",
            Span.NONE,
            heard == null ? Task.Description.PLATFORM : heard.id(),
            reason);
    Runnable run =
        () -> {
          step.run().run();
          next(true);
        };
    if (first) {
      host.loop().queueTaskFirst(what, run);
    } else {
      host.loop().queueTask(what, true, run);
    }
  }
}
