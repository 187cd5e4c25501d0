package loopglass.playback;

import loopglass.trace.Trace;

/**
 * A search for a step that is under way. It looks at a bounded number of steps at a time, so that
 * nobody waits for it, and goes on at the end of what is published once there is more.
 *
 * @param goal what is looked for
 * @param direction 1 forwards, −1 backwards
 * @param next the step that is to be looked at next
 * @param miss what to do when there is no such step
 */
public record Search(Goal goal, int direction, int next, Miss miss) {

  /** How many steps are looked at in one go: a few milliseconds. */
  static final int AT_ONCE = 1 << 16;

  /** Where a search ends that found nothing. */
  public enum Miss {
    /** At the end that it ran to, as a step button does. */
    AT_END,
    /** Where it began: there is no such place. */
    STAY
  }

  /** What came of looking further. */
  sealed interface Outcome {
    /** It stops at that step. */
    record Found(int step) implements Outcome {}

    /** There is no such step; the search ran into that end. */
    record Missed(Moment end) implements Outcome {}

    /** There are more steps to look at, or to come. */
    record Unfinished(Search search) implements Outcome {}
  }

  static Search forward(Goal goal, Moment from, Miss miss) {
    return new Search(goal, 1, from.step() + 1, miss);
  }

  static Search back(Goal goal, Moment from, Miss miss) {
    return new Search(goal, -1, from.isWhole() ? from.step() - 1 : from.step(), miss);
  }

  /** Looks further. */
  Outcome look(Timeline timeline) {
    boolean complete = timeline.isComplete();
    Trace trace = timeline.trace();
    int end = timeline.end().step();
    Goal wanted = goal;
    int step = next;
    for (int looked = 0; looked < AT_ONCE && step >= 0 && step <= end; looked++) {
      wanted = wanted.beyond(trace, step);
      if (wanted.rests(trace, step)) {
        return new Outcome.Found(step);
      }
      step += direction;
    }
    if (step < 0) {
      return new Outcome.Missed(Moment.START);
    }
    return direction > 0 && step > end && complete
        ? new Outcome.Missed(timeline.end())
        : new Outcome.Unfinished(new Search(wanted, direction, step, miss));
  }
}
