package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import loopglass.trace.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * What the page's rooms need to know of a step. A step of a worker is none of theirs: for them it
 * is one in which the page does nothing.
 *
 * @param step the step, seen from the page
 * @param page the agent on the stage
 * @param docked the job that was taken and whose frame has not been pushed yet, or null
 * @param before where the running frame stood before the step
 * @param waiting all that is to be shown waiting outside the queues
 * @param frames what of it waits for the next frame to be called
 * @param idle what of it waits for an idle moment
 */
record Scene(
    Step step,
    Agent page,
    @Nullable Job docked,
    Span before,
    Waiting<Pending> waiting,
    List<Pending> frames,
    List<Pending> idle) {

  /** Between taking a job and pushing its frame lie only the loop's own few steps. */
  private static final int NEAR = 8;

  /** How far back to look for the last step of an agent while others run. */
  private static final int FAR = 4_000;

  static Scene of(Trace trace, int index) {
    Step step = trace.step(index);
    int before = last(trace, index - 1, 0);
    Span stood = before < 0 ? Span.NONE : trace.step(before).span();
    Step seen =
        step.agent() == 0 ? step : new Step(0, Event.Statement.INSTANCE, stood, step.after());
    Agent page = step.after().page();
    Waiting<Pending> waiting = waiting(trace, index);
    return new Scene(
        seen,
        page,
        docked(trace, index, page),
        stood,
        waiting,
        page.uses().frameCallbacks() ? those(waiting, Pending::isFrameCallback) : List.of(),
        page.uses().idleCallbacks() ? those(waiting, Pending::isIdleCallback) : List.of());
  }

  private static List<Pending> those(Waiting<Pending> waiting, Predicate<Pending> which) {
    List<Pending> those = new ArrayList<>();
    for (Pending pending : waiting) {
      if (which.test(pending)) {
        those.add(pending);
      }
    }
    return those;
  }

  /** How many wait in the Web APIs room. */
  int apis() {
    return waiting.size() - frames.size() - idle.size();
  }

  /** Whether a step is what something waited for. */
  boolean isAbout(Pending pending) {
    return switch (step.event()) {
      case Event.Due(Pending due) -> due.id() == pending.id();
      case Event.Unregistered(Pending done, var _) -> done.id() == pending.id();
      default -> false;
    };
  }

  /** The job that an agent's loop has taken and whose frame has not been pushed yet, or null. */
  static @Nullable Job docked(Trace trace, int index, Agent agent) {
    Job running = agent.running();
    boolean waits =
        running != null && agent.stack().isEmpty() && !hasRun(trace, index, agent, running);
    return waits ? running : null;
  }

  /** The last step of an agent up to an index; -1 if there is none near. */
  static int last(Trace trace, int index, int agent) {
    for (int back = index; back >= Math.max(0, index - FAR); back--) {
      if (trace.step(back).agent() == agent) {
        return back;
      }
    }
    return -1;
  }

  /** Whether the running job's frame has been on the stack already. */
  private static boolean hasRun(Trace trace, int index, Agent agent, Job running) {
    int back = index;
    for (int n = 0; n < NEAR; n++) {
      back = last(trace, back, agent.id());
      if (back < 0) {
        break;
      }
      switch (trace.step(back).event()) {
        case Event.Popped _, Event.Pushed _ -> {
          return true;
        }
        case Event.Taken(Job job) when job.id() == running.id() -> {
          return false;
        }
        default -> {}
      }
      back--;
    }
    return true;
  }

  /**
   * What waits. Something that is done leaves the room together with the task that is queued for it
   * one step later, so that the eye sees one thing move.
   */
  private static Waiting<Pending> waiting(Trace trace, int index) {
    boolean lingers =
        index > 0
            && trace.step(index).agent() == 0
            && trace.step(index).event() instanceof Event.Unregistered(var _, Event.Why why)
            && why == Event.Why.DONE;
    return trace.step(lingers ? index - 1 : index).after().page().apis();
  }
}
