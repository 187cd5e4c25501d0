package loopglass.playback;

import loopglass.trace.Trace;

/** What a search over a trace looks for. It tells by looking at a step and at few around it. */
@FunctionalInterface
public interface Goal {

  /** Whether a step is one to stop at. */
  boolean rests(Trace trace, int step);

  /**
   * What is looked for beyond a step that was passed; most goals stay what they are.
   *
   * @param step where the search has come to, in whichever direction
   */
  default Goal beyond(Trace trace, int step) {
    return this;
  }

  /** This one or another, whichever comes first. */
  default Goal or(Goal other) {
    return new Either(this, other);
  }
}
