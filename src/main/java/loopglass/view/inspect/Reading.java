package loopglass.view.inspect;

import java.util.List;
import loopglass.trace.Frame;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Playback;

/** How far a step has been read. */
sealed interface Reading {

  /** Nothing is watched yet. */
  record None() implements Reading {}

  /**
   * What was read.
   *
   * @param at the moment of which it tells
   */
  record Seen(Inspection inspection, Playback at) implements Reading {

    /** The frames of the step's agent, the running one first. */
    List<Frame> stack() {
      return at.step().agentAfter().stack();
    }

    /** Virtual nanoseconds at that step. */
    long clock() {
      return at.step().after().clock();
    }
  }

  /** It could not be read. */
  record Failed() implements Reading {}
}
