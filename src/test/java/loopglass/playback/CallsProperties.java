package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pcollections.PStack;

/** Into, over and out against a model that counts frames instead of knowing them. */
class CallsProperties {

  private static final Stride[] CALLS = {Stride.INTO, Stride.OVER, Stride.OUT};

  @Property(tries = 150)
  void everyStrideStopsWhereTheModelDoes(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
    Trace trace = CallTree.of(seed);
    Timeline timeline = new Timeline(trace);
    for (int from = 0; from < trace.size(); from++) {
      Transport deck = Transport.atStart().seek(Moment.at(from), timeline);
      for (Stride stride : CALLS) {
        String what = stride + " from " + from;
        int forward = model(trace, from, 1, stride);
        assertEquals(forward, deck.forward(stride, timeline).at().step(), what);
        int back = model(trace, from, -1, stride);
        assertEquals(back, deck.back(stride, timeline).at().step(), what + " back");
      }
    }
  }

  @Property(tries = 100)
  void overAndBackOverIsHomeWithinAFunction(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
    Trace trace = CallTree.of(seed);
    Timeline timeline = new Timeline(trace);
    for (int from = 0; from < trace.size(); from++) {
      Transport deck = Transport.atStart().seek(Moment.at(from), timeline);
      Transport there = deck.forward(Stride.OVER, timeline);
      boolean within =
          isStatement(trace, from)
              && isStatement(trace, there.at().step())
              && stack(trace, from).get(0) == stack(trace, there.at().step()).get(0);
      if (within) {
        assertEquals(from, there.back(Stride.OVER, timeline).at().step());
      }
    }
  }

  @Property(tries = 100)
  void overNeverStopsInsideACall(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
    Trace trace = CallTree.of(seed);
    Timeline timeline = new Timeline(trace);
    for (int from = 0; from < trace.size(); from++) {
      int depth = stack(trace, from).size();
      Transport deck = Transport.atStart().seek(Moment.at(from), timeline);
      int to = deck.forward(Stride.OVER, timeline).at().step();
      assertTrue(depth == 0 || stack(trace, to).size() <= depth, "from " + from + " to " + to);
    }
  }

  private static int model(Trace trace, int from, int direction, Stride stride) {
    int begin = stack(trace, from).size();
    int low = begin;
    boolean empty = begin == 0;
    for (int step = from + direction; step > 0 && step < trace.size(); step += direction) {
      PStack<Frame> stack = stack(trace, step);
      empty |= stack.isEmpty();
      if (empty) {
        if (isStatement(trace, step)) {
          return step;
        }
        continue;
      }
      if (stack.size() < low) {
        low = stack.size();
        if (stack.get(0).kind() != Frame.Kind.BUILTIN) {
          return step;
        }
      }
      boolean stops =
          stride == Stride.INTO || stride == Stride.OVER && stack.size() <= Math.min(low, begin);
      if (stops && isStatement(trace, step)) {
        return step;
      }
    }
    return direction > 0 ? trace.size() - 1 : 0;
  }

  private static boolean isStatement(Trace trace, int step) {
    return trace.step(step).event() instanceof Event.Statement;
  }

  private static PStack<Frame> stack(Trace trace, int step) {
    return trace.step(step).after().page().stack();
  }
}
