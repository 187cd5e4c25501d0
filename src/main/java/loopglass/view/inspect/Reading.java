package loopglass.view.inspect;

import java.util.List;
import loopglass.trace.Frame;
import loopglass.trace.value.Inspection;

/** How far a step has been read. */
sealed interface Reading {

  /** Nothing is watched yet. */
  record None() implements Reading {}

  /**
   * What was read.
   *
   * @param stack the frames of the step's agent
   */
  record Seen(Inspection inspection, List<Frame> stack) implements Reading {}

  /** It could not be read. */
  record Failed() implements Reading {}
}
