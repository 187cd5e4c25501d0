package loopglass.engine.loop;

import loopglass.trace.Job;
import loopglass.trace.Span;

/**
 * A queued task or microtask with its steps (HTML §8.1.7.1).
 *
 * @param job how it is shown
 * @param steps what it does; must not throw what the program threw
 */
public record Task(Job job, Runnable steps) {

  /**
   * How a job will be shown, before it has its id and place.
   *
   * @param kind what it does
   * @param source its task source in the standard's words
   * @param label what it will run, in short
   * @param code the callback's text in short, or ""
   * @param span where the code that will run stands
   * @param cause id of what made it ready, 0 for whatever runs now, or {@link #PLATFORM}
   * @param reason in words, what made it ready
   */
  public record Description(
      Job.Kind kind,
      String source,
      String label,
      String code,
      Span span,
      int cause,
      String reason) {

    /** {@link #cause} of what the platform does by itself, whatever happens to run. */
    public static final int PLATFORM = -1;
  }
}
