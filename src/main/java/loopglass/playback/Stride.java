package loopglass.playback;

import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** How far one press of a step button goes, forwards or backwards. */
public enum Stride {
  /** To the next thing that happened. */
  EVENT((_, _) -> true),
  /** To where the program goes on to another line, or to another call of the same one. */
  LINE(Stride::entersLine),
  /** To the next statement, into the functions that are called. */
  INTO((_, _) -> false),
  /** To the next statement of this function or, when it is over, to its caller. */
  OVER((_, _) -> false),
  /** To where this function's caller goes on; backwards, to where it was called. */
  OUT((_, _) -> false),
  /** To where the loop takes the next microtask. */
  MICROTASK((trace, step) -> takes(trace, step, Job.Queue.MICROTASK)),
  /** To where the loop takes the next task. */
  TASK((trace, step) -> takes(trace, step, Job.Queue.TASK)),
  /** To where the loop takes either. */
  JOB((trace, step) -> trace.step(step).event() instanceof Event.Taken),
  /** To where something is written to the console. */
  LOG(Stride::writes),
  /**
   * To where the loop begins another turn (HTML §8.1.7.3): the stack and the microtask queue are
   * empty, and it is about to take a task.
   */
  TURN(Stride::beginsTurn);

  /** How far back the statement before is looked for; a call in between takes a few steps. */
  private static final int REACH = 1_000;

  @SuppressWarnings("ImmutableEnumChecker") // these goals hold nothing
  private final Goal goal;

  Stride(Goal goal) {
    this.goal = goal;
  }

  /** What one stride from a step looks for. */
  Goal from(Trace trace, int step) {
    return switch (this) {
      case INTO, OVER, OUT -> Calls.from(trace, step, this);
      case EVENT, LINE, MICROTASK, TASK, JOB, LOG, TURN -> goal;
    };
  }

  private static boolean entersLine(Trace trace, int at) {
    Step step = trace.step(at);
    if (!(step.event() instanceof Event.Statement)) {
      return false;
    }
    for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
      Step other = trace.step(before);
      if (other.event() instanceof Event.Statement) {
        return other.span().line() != step.span().line()
            || !other.span().source().equals(step.span().source())
            || other.agent() != step.agent()
            || other.agentAfter().stack().get(0) != step.agentAfter().stack().get(0);
      }
    }
    return true;
  }

  private static boolean takes(Trace trace, int step, Job.Queue queue) {
    return trace.step(step).event() instanceof Event.Taken(Job job) && job.queue() == queue;
  }

  private static boolean writes(Trace trace, int step) {
    Event event = trace.step(step).event();
    return event instanceof Event.Logged || event instanceof Event.Reported;
  }

  private static boolean beginsTurn(Trace trace, int at) {
    Step step = trace.step(at);
    if (!(step.event() instanceof Event.Checked(boolean empty, int _)) || !empty) {
      return false;
    }
    Agent agent = step.agentAfter();
    return agent.running() == null && agent.microtasks().isEmpty() && !agent.tasks().isEmpty();
  }
}
