package loopglass.playback;

import loopglass.trace.Event;

/**
 * A link in the chain of what led to something: a step, and what it did.
 *
 * @param step at which it happened
 * @param relation what it has to do with the link before
 * @param event what happened there: it brought a frame, a job or a pending thing, or wrote a line
 */
public record Cause(int step, Relation relation, Event event) {

  /** What a link has to do with the one before. */
  public enum Relation {
    /** It is the thing itself: here it came to be. */
    CAME,
    /** The loop took this job, and runs it. */
    TAKEN,
    /** This made it ready, or asked for it. */
    READY,
    /** This code called it. */
    CALLED
  }
}
