package loopglass.picture;

import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What the rooms need to know of a step.
 *
 * @param step the step
 * @param page the agent on the stage
 * @param docked the job that was taken and whose frame has not been pushed yet, or null
 * @param suspended whether the job that ran has left the stack
 */
record Scene(Step step, Agent page, @Nullable Job docked) {

  /** Between taking a job and pushing its frame lie only the loop's own few steps. */
  private static final int NEAR = 8;

  /** How far into the task queue a timer's own task is looked for. */
  private static final int SHALLOW = 64;

  static Scene of(Trace trace, int index) {
    Step step = trace.step(index);
    Agent page = step.after().page();
    Job running = page.running();
    boolean waits = running != null && page.stack().isEmpty() && !hasRun(trace, index, running);
    return new Scene(step, page, waits ? running : null);
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

  /** Whether the callback of something that waits has gone on into the task queue or beyond. */
  boolean hasGone(Pending pending) {
    if (pending.every() > 0) {
      return false;
    }
    Job running = page.task();
    if (running != null && running.cause() == pending.id()) {
      return true;
    }
    if (pending.due() == Pending.UNKNOWN || pending.due() > step.after().clock()) {
      return false;
    }
    int seen = 0;
    for (Job job : page.tasks()) {
      if (job.cause() == pending.id()) {
        return true;
      }
      if (++seen == SHALLOW) {
        break;
      }
    }
    return false;
  }
}
