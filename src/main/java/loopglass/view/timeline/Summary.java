package loopglass.view.timeline;

import java.util.Arrays;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a run of steps amounts to: how deep the stack was for each kind of work, how long the queues
 * were, and how often something was written, went wrong or was painted. Sums of neighbours can be
 * added up, in any grouping.
 */
final class Summary {

  private static final int KINDS = Kind.values().length;

  private static final int MICROTASKS = KINDS;
  private static final int TASKS = KINDS + 1;

  /** From here on values are counts; before they are maxima. */
  private static final int COUNTS = KINDS + 2;

  private static final int LINES = COUNTS + KINDS;
  private static final int ERRORS = LINES + 1;
  private static final int PAINTS = LINES + 2;

  private static final int STEPS = LINES + 3;

  /** How many numbers it is. */
  static final int SIZE = LINES + 4;

  private final int[] values = new int[SIZE];

  /** Takes in one more step. */
  void add(Step step) {
    values[STEPS]++;
    Agent agent = step.agentAfter();
    Kind kind = Kind.of(agent.running());
    if (kind != null) {
      atLeast(kind.place(), agent.stack().size());
      values[COUNTS + kind.place()]++;
    }
    atLeast(MICROTASKS, agent.microtasks().size());
    atLeast(TASKS, agent.tasks().size());
    switch (step.event()) {
      case Event.Logged(Line line) -> {
        values[LINES]++;
        values[ERRORS] += line.level() == Line.Level.ERROR ? 1 : 0;
      }
      case Event.Reported _ -> {
        values[LINES]++;
        values[ERRORS]++;
      }
      case Event.Rendered _ -> values[PAINTS]++;
      default -> {}
    }
  }

  /** Takes in a summary that was {@link #store stored}. */
  void add(int[] stored, int at) {
    for (int i = 0; i < COUNTS; i++) {
      values[i] = Math.max(values[i], stored[at + i]);
    }
    for (int i = COUNTS; i < SIZE; i++) {
      values[i] += stored[at + i];
    }
  }

  /** Writes its numbers into an array. */
  void store(int[] store, int at) {
    System.arraycopy(values, 0, store, at, SIZE);
  }

  private void atLeast(int index, int value) {
    values[index] = Math.max(values[index], value);
  }

  /** How deep the stack was at most while that kind of work ran. */
  int depth(Kind kind) {
    return values[kind.place()];
  }

  /** The steps it is of. */
  int steps() {
    return values[STEPS];
  }

  /** At how many of them that kind of work ran. */
  int steps(Kind kind) {
    return values[COUNTS + kind.place()];
  }

  /** How many microtasks waited at most. */
  int microtasks() {
    return values[MICROTASKS];
  }

  /** How many tasks waited at most. */
  int tasks() {
    return values[TASKS];
  }

  /** How often something was written to the console. */
  int lines() {
    return values[LINES];
  }

  /** How often that was an error. */
  int errors() {
    return values[ERRORS];
  }

  /** How often the page was painted. */
  int paints() {
    return values[PAINTS];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Summary that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
