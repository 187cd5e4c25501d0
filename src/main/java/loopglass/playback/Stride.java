package loopglass.playback;

import loopglass.trace.Event;
import loopglass.trace.Trace;

/** How far one press of a step button goes. */
public enum Stride {
  /** To the next thing that happened. */
  EVENT {
    @Override
    boolean rests(Trace trace, int step) {
      return true;
    }
  },
  /** To where the program goes on to another line. */
  LINE {
    @Override
    boolean rests(Trace trace, int step) {
      return trace.step(step).event() instanceof Event.Statement
          && trace.step(step).span().line() != lineBefore(trace, step);
    }
  },
  /** To where the loop takes the next task or microtask. */
  JOB {
    @Override
    boolean rests(Trace trace, int step) {
      return trace.step(step).event() instanceof Event.Taken;
    }
  };

  /** How far back the statement before is looked for; a call in between takes a few steps. */
  private static final int REACH = 64;

  /** Whether a step is one to stop at. */
  abstract boolean rests(Trace trace, int step);

  /** The next moment to stop at, else the published end. */
  Moment after(Moment moment, Timeline timeline) {
    Trace trace = timeline.trace();
    int end = timeline.end().step();
    for (int step = moment.step() + 1; step < end; step++) {
      if (rests(trace, step)) {
        return Moment.at(step);
      }
    }
    return Moment.at(Math.max(end, 0));
  }

  /** The last moment to stop at before this one, else the start. */
  Moment before(Moment moment, Timeline timeline) {
    Trace trace = timeline.trace();
    int from = moment.isWhole() ? moment.step() - 1 : moment.step();
    for (int step = Math.min(from, timeline.end().step()); step > 0; step--) {
      if (rests(trace, step)) {
        return Moment.at(step);
      }
    }
    return Moment.START;
  }

  private static int lineBefore(Trace trace, int step) {
    for (int before = step - 1; before >= Math.max(0, step - REACH); before--) {
      if (trace.step(before).event() instanceof Event.Statement) {
        return trace.step(before).span().line();
      }
    }
    return 0;
  }
}
