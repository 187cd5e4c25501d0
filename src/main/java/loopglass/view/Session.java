package loopglass.view;

import loopglass.trace.Trace;

/** A program that is being recorded on a thread of its own. */
public interface Session extends AutoCloseable {

  /** What has been recorded; grows. */
  Trace trace();

  /**
   * Asks for more of the recording. Does not wait for it.
   *
   * @param steps how many steps the trace should hold, unless the program ends before
   */
  void demand(int steps);

  /** Ends the program. May take its time, so the window never calls it on its own thread. */
  @Override
  void close();
}
