package loopglass.picture;

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
 * What the rooms need to know of a step.
 *
 * @param step the step
 * @param page the agent on the stage
 * @param docked the job that was taken and whose frame has not been pushed yet, or null
 * @param before where the running frame stood before the step
 * @param apis what is to be shown waiting
 */
record Scene(Step step, Agent page, @Nullable Job docked, Waiting<Pending> apis, Span before) {

  /** Between taking a job and pushing its frame lie only the loop's own few steps. */
  private static final int NEAR = 8;

  static Scene of(Trace trace, int index) {
    Step step = trace.step(index);
    Agent page = step.after().page();
    Job running = page.running();
    boolean waits = running != null && page.stack().isEmpty() && !hasRun(trace, index, running);
    return new Scene(
        step,
        page,
        waits ? running : null,
        waiting(trace, index),
        trace.step(Math.max(0, index - 1)).span());
  }

  /** Whether the running job's frame has been on the stack already. */
  private static boolean hasRun(Trace trace, int index, Job running) {
    for (int back = index; back >= Math.max(0, index - NEAR); back--) {
      switch (trace.step(back).event()) {
        case Event.Popped _, Event.Pushed _ -> {
          return true;
        }
        case Event.Taken(Job job) when job.id() == running.id() -> {
          return false;
        }
        default -> {}
      }
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
            && trace.step(index).event() instanceof Event.Unregistered(var _, Event.Why why)
            && why == Event.Why.DONE;
    return trace.step(lingers ? index - 1 : index).after().page().apis();
  }
}
