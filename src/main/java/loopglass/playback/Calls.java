package loopglass.playback;

import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.pcollections.PStack;

/**
 * Where a debugger stops that goes into, over or out of a call.
 *
 * <p>It follows the agent in which the search began, and knows a frame that stood there already by
 * its identity and its height: on any other frame it is inside a call. A frame suspended at an
 * await has left the stack: what goes on is its caller, as the loop has it. Once the stack was
 * empty, nothing is left of where the search began, and any statement will do.
 *
 * @param stride into, over or out
 * @param agent whose stack counts
 * @param stack the frames that stood there when the search began, the running one first
 */
record Calls(Stride stride, int agent, List<Frame> stack) implements Goal {

  private static final Goal STATEMENT =
      (trace, step) -> trace.step(step).event() instanceof Event.Statement;

  static Goal from(Trace trace, int at, Stride stride) {
    Step step = trace.step(at);
    Agent here = step.agentAfter();
    if (here.stack().isEmpty()) {
      here =
          step.after().agents().stream()
              .filter(other -> !other.stack().isEmpty())
              .findFirst()
              .orElse(here);
    }
    return here.stack().isEmpty()
        ? STATEMENT
        : new Calls(stride, here.id(), List.copyOf(here.stack()));
  }

  @Override
  public boolean rests(Trace trace, int at) {
    Step step = trace.step(at);
    List<Agent> agents = step.after().agents();
    if (agents.size() <= agent || agents.get(agent).stack().isEmpty()) {
      return false;
    }
    PStack<Frame> now = agents.get(agent).stack();
    if (now.size() < stack.size() && isCode(now.get(0)) && stood(now)) {
      return true; // the function that ran is over or, backwards, was not called yet
    }
    boolean statement = step.agent() == agent && step.event() instanceof Event.Statement;
    return statement
        && switch (stride) {
          case INTO -> true;
          case OVER -> stood(now);
          case OUT, EVENT, LINE, MICROTASK, TASK, JOB, LOG, TURN -> false;
        };
  }

  @Override
  public Goal beyond(Trace trace, int at) {
    List<Agent> agents = trace.step(at).after().agents();
    return agents.size() <= agent || agents.get(agent).stack().isEmpty() ? STATEMENT : this;
  }

  /** Whether the frame that runs stood on the stack when the search began. */
  private boolean stood(PStack<Frame> now) {
    int above = stack.size() - now.size();
    return above >= 0 && stack.get(above) == now.get(0);
  }

  private static boolean isCode(Frame frame) {
    return switch (frame.kind()) {
      case SCRIPT, FUNCTION, ASYNC, GENERATOR -> true;
      case BUILTIN, PLATFORM -> false;
    };
  }
}
