package loopglass.view;

import loopglass.picture.Tone;
import loopglass.trace.Agent;
import loopglass.trace.Job;
import loopglass.trace.Trace;
import loopglass.view.panel.Tones;
import org.jspecify.annotations.Nullable;

/**
 * A trace as columns: how deep the stack was, for whom it ran, and where something was written.
 * Long traces are sampled, so that this costs the same for any length.
 *
 * @param columns one per sampled step, in order
 * @param steps how many steps they stand for
 */
record Flame(Column[] columns, int steps) {

  /** A sampled step: depth of its stack, tone of what runs, and whether a line was written. */
  record Column(int depth, Tone tone, boolean written) {}

  static Flame of(Trace trace, int size, int width) {
    int count = Math.max(0, Math.min(size, width));
    Column[] columns = new Column[count];
    int linesBefore = 0;
    for (int i = 0; i < count; i++) {
      int step = count == size ? i : (int) ((long) i * (size - 1) / Math.max(1, count - 1));
      Agent agent = trace.step(step).agentAfter();
      int lines = trace.step(step).after().console().size();
      columns[i] = new Column(agent.stack().size(), tone(agent.running()), lines > linesBefore);
      linesBefore = lines;
    }
    return new Flame(columns, size);
  }

  private static Tone tone(@Nullable Job running) {
    return running == null ? Tone.LOOP : Tones.of(running);
  }
}
