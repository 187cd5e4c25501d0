package loopglass.playback;

import loopglass.trace.Trace;

/** One goal or another: what either would stop at. */
record Either(Goal one, Goal other) implements Goal {
  @Override
  public boolean rests(Trace trace, int step) {
    return one.rests(trace, step) || other.rests(trace, step);
  }

  @Override
  public Goal beyond(Trace trace, int step) {
    Goal next = one.beyond(trace, step);
    Goal after = other.beyond(trace, step);
    return next == one && after == other ? this : new Either(next, after);
  }
}
