package loopglass.view.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
 * @param waiting by line, what of it waits: microtasks first, then what a task or the platform
 *     holds, then what is suspended
 */
record Marks(Span now, boolean error, Map<Integer, List<Waiter>> waiting) {

  static final Marks NONE = new Marks(Span.NONE, false, Map.of());

  static Marks of(Step step, Collection<Suspensions.Suspended> suspended) {
    Map<Integer, List<Waiter>> waiting = new TreeMap<>();
    Agent agent = step.after().page(); // a worker's places are in a text of its own
    List<Job> resumptions = new ArrayList<>();
    for (Job microtask : agent.microtasks()) {
      put(waiting, Waiter.of(microtask));
      if (microtask.kind() == Job.Kind.RESUME) {
        resumptions.add(microtask);
      }
    }
    for (Job task : agent.tasks()) {
      put(waiting, Waiter.of(task));
    }
    for (Pending pending : agent.apis()) {
      put(waiting, Waiter.of(pending));
    }
    for (Suspensions.Suspended one : suspended) {
      if (!isTold(one, resumptions)) {
        put(waiting, Waiter.of(one));
      }
    }
    if (step.agent() != 0) {
      return new Marks(Span.NONE, false, waiting);
    }
    Span error = errorOf(step);
    return error == null
        ? new Marks(now(step, agent), false, waiting)
        : new Marks(error, true, waiting);
  }

  /** Of a suspended function whose resumption is queued already, the microtask is told. */
  private static boolean isTold(Suspensions.Suspended one, List<Job> resumptions) {
    Span body = one.frame().function();
    for (int i = 0; i < resumptions.size(); i++) {
      Job job = resumptions.get(i);
      int at = job.span().offset() - body.offset();
      if (job.label().endsWith(one.frame().call()) && at >= 0 && at < body.length()) {
        resumptions.remove(i);
        return true;
      }
    }
    return false;
  }

  /** What waits at a line. */
  List<Waiter> at(int line) {
    return waiting.getOrDefault(line, List.of());
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
    return switch (step.event()) {
      case Event.Reported(var line, boolean _) when line.span().isPresent() -> line.span();
      case Event.Ended _ when step.span().isPresent() -> step.span();
      default -> null;
    };
  }

  private static void put(Map<Integer, List<Waiter>> waiting, Waiter waiter) {
    if (waiter.span().isPresent()) {
      waiting.computeIfAbsent(waiter.span().line(), _ -> new ArrayList<>()).add(waiter);
    }
  }
}
