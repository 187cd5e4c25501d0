package loopglass.playback;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.pcollections.PStack;

/**
 * "Why is this here?": the step that brought something about, what brought that about, and so on
 * back to the start of the program. The chain of a callback leads from its frame to the job that
 * the loop took, to what waited, to the call that registered it, to the code that called that.
 */
public final class Causes {

  /** Links of a chain at most; a timer that starts itself anew has one without end. */
  private static final int MOST = 2_000;

  private final Origins origins;
  private final int by;
  private final List<Cause> chain = new ArrayList<>();

  private Causes(Origins origins, int by) {
    this.origins = origins;
    this.by = by;
  }

  /**
   * Why a frame, a job or a pending thing is there.
   *
   * @param id of it
   * @param by a step at which it is there
   * @return the latest link first: that it came to be; empty when there is no such thing
   */
  public static List<Cause> of(Origins origins, int id, int by) {
    Causes causes = new Causes(origins, by);
    causes.follow(id, Cause.Relation.CAME);
    return List.copyOf(causes.chain);
  }

  /**
   * Why a line of the console is there.
   *
   * @param line its index in the console
   * @param by a step at which it is there
   */
  public static List<Cause> ofLine(Origins origins, int line, int by) {
    Trace trace = origins.trace();
    int step = stepOfLine(trace, line, by);
    Causes causes = new Causes(origins, by);
    causes.chain.add(new Cause(step, Cause.Relation.CAME, trace.step(step).event()));
    PStack<Frame> stack = trace.step(step).agentAfter().stack();
    if (!stack.isEmpty()) {
      causes.follow(stack.get(0).id(), Cause.Relation.CALLED);
    }
    return List.copyOf(causes.chain);
  }

  private static int stepOfLine(Trace trace, int line, int by) {
    int low = 0;
    int high = by;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trace.step(middle).after().console().size() > line) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void follow(int first, Cause.Relation how) {
    int id = first;
    Cause.Relation relation = how;
    while (id > 0 && chain.size() < MOST) {
      int at = origins.of(id, by);
      if (at == Origins.NOWHERE) {
        return;
      }
      Step step = origins.trace().step(at);
      chain.add(new Cause(at, relation, step.event()));
      switch (step.event()) {
        case Event.Pushed(Frame frame) -> {
          relation = frame.cause() == 0 ? Cause.Relation.CALLED : Cause.Relation.TAKEN;
          id = frame.cause() == 0 ? caller(step) : frame.cause();
        }
        case Event.Queued(Job job) -> {
          relation = Cause.Relation.READY;
          id = job.cause();
        }
        case Event.Registered(Pending pending) -> {
          relation = Cause.Relation.CALLED;
          id = pending.cause();
        }
        default -> id = 0;
      }
    }
  }

  /** The frame below the one that was pushed; 0 when the loop called. */
  private static int caller(Step pushed) {
    PStack<Frame> stack = pushed.agentAfter().stack();
    return stack.size() > 1 ? stack.get(1).id() : 0;
  }
}
