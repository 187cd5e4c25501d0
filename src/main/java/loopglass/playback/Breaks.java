package loopglass.playback;

import java.util.Set;
import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/**
 * Lines at which playback stops, in whichever direction it plays: where a statement of them begins.
 * Of several statements of a line that follow one another directly, as in the head of a for loop,
 * it is the first.
 *
 * @param source name of the source the lines are of
 * @param lines from 1
 */
public record Breaks(String source, Set<Integer> lines) implements Goal {

  /** Playback stops nowhere. */
  public static final Breaks NONE = new Breaks("", Set.of());

  /** Keeps a copy. */
  public Breaks {
    lines = Set.copyOf(lines);
  }

  /** The breaks of one line: a place to run to. */
  public static Breaks at(String source, int line) {
    return new Breaks(source, Set.of(line));
  }

  /** Whether playback stops nowhere. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  @Override
  public boolean rests(Trace trace, int step) {
    return begins(trace, step) && !(step > 0 && goesOn(trace, step));
  }

  private boolean begins(Trace trace, int at) {
    Step step = trace.step(at);
    return step.event() instanceof Event.Statement
        && lines.contains(step.span().line())
        && step.span().source().equals(source);
  }

  private boolean goesOn(Trace trace, int at) {
    Step step = trace.step(at);
    Step before = trace.step(at - 1);
    return begins(trace, at - 1)
        && before.span().line() == step.span().line()
        && before.agent() == step.agent();
  }
}
