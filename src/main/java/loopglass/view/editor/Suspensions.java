package loopglass.view.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Span;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Functions of the page that stand suspended at an await or a yield. A snapshot does not hold them,
 * since no machine does: they are followed from step to step, forwards and back.
 */
final class Suspensions {

  /** Steps followed at one go, so that a far jump does not hold up the window. */
  static final int STRIDE = 50_000;

  /**
   * A suspended function.
   *
   * @param frame that was popped
   * @param at where it goes on
   * @param step that suspended it
   */
  record Suspended(Frame frame, Span at, int step) {}

  private final Map<Integer, Suspended> now = new LinkedHashMap<>();

  /** By the step at which it was resumed, to be put back when going backwards. */
  private final Map<Integer, Suspended> resumed = new HashMap<>();

  private @Nullable Trace trace;
  private int reached = -1;

  /** Comes nearer to a step; answers whether it is there. */
  boolean follow(Trace next, int step) {
    if (next != trace) {
      trace = next;
      reached = -1;
      now.clear();
      resumed.clear();
    }
    for (int i = 0; i < STRIDE && reached < step; i++) {
      forward(next, ++reached);
    }
    for (int i = 0; i < STRIDE && reached > step; i++) {
      back(next, reached--);
    }
    return reached == step;
  }

  Collection<Suspended> now() {
    return now.values();
  }

  private void forward(Trace in, int index) {
    Step step = in.step(index);
    if (step.agent() != 0) {
      return;
    }
    if (suspends(step.event()) != 0 && step.event() instanceof Event.Popped popped) {
      Span at = standing(in, index);
      now.put(popped.frame().activation(), new Suspended(popped.frame(), at, index));
    } else if (step.event() instanceof Event.Pushed(Frame frame) && frame.isResumed()) {
      Suspended was = now.remove(frame.activation());
      if (was != null) {
        resumed.put(index, was);
      }
    }
  }

  private void back(Trace in, int index) {
    Step step = in.step(index);
    if (step.agent() == 0) {
      now.remove(suspends(step.event()));
      Suspended was = resumed.remove(index);
      if (was != null) {
        now.put(was.frame().activation(), was);
      }
    }
  }

  /** Where the function that is popped stood: at the page's step before. */
  private static Span standing(Trace in, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (in.step(i).agent() == 0) {
        return in.step(i).span();
      }
    }
    return Span.NONE;
  }

  /** The activation that an event suspends, 0 when it suspends none. */
  static int suspends(Event event) {
    return event instanceof Event.Popped(Frame frame, Exit exit, var _)
            && (exit == Exit.AWAITED || exit == Exit.YIELDED)
        ? frame.activation()
        : 0;
  }
}
