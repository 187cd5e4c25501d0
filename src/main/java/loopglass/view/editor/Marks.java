package loopglass.view.editor;

import java.util.HashMap;
import java.util.Map;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/**
 * What of a step is marked in the program.
 *
 * @param now where the running code stands
 * @param error whether that place is one of an error
 * @param waiting lines whose code waits, each with the room it waits in
 */
record Marks(Span now, boolean error, Map<Integer, Room> waiting) {

  static final Marks NONE = new Marks(Span.NONE, false, Map.of());

  /** Where the code of a line waits. */
  enum Room {
    MICROTASK,
    TASK
  }

  static Marks of(Step step) {
    Map<Integer, Room> waiting = new HashMap<>();
    Agent agent = step.after().page(); // a worker's places are in a text of its own
    for (Pending pending : agent.apis()) {
      put(waiting, pending.span(), Room.TASK);
    }
    for (Job task : agent.tasks()) {
      put(waiting, task.span(), Room.TASK);
    }
    for (Job microtask : agent.microtasks()) {
      put(waiting, microtask.span(), Room.MICROTASK);
    }
    if (step.agent() != 0) {
      return new Marks(Span.NONE, false, waiting);
    }
    Span error = errorOf(step);
    return error == null
        ? new Marks(now(step, agent), false, waiting)
        : new Marks(error, true, waiting);
  }

  /** The platform's own code stands nowhere in the program: then the call that runs it does. */
  private static Span now(Step step, Agent agent) {
    Span at = step.agent() == agent.id() ? step.span() : Span.NONE;
    if (at.isPresent() || agent.stack().isEmpty()) {
      return at;
    }
    Frame top = agent.stack().get(0);
    return top.callSite().isPresent() ? top.callSite() : top.function();
  }

  private static @Nullable Span errorOf(Step step) {
    if (step.agent() != 0) {
      return null;
    }
    return switch (step.event()) {
      case Event.Reported(var line, boolean _) when line.span().isPresent() -> line.span();
      case Event.Ended _ when step.span().isPresent() -> step.span();
      default -> null;
    };
  }

  private static void put(Map<Integer, Room> waiting, Span span, Room room) {
    if (span.isPresent()) {
      waiting.put(span.line(), room);
    }
  }
}
