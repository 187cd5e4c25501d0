package loopglass.view.panel;

import java.util.concurrent.CompletableFuture;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;

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

  /**
   * What stands in memory after a recorded step. The program is run again to that step, with the
   * same inputs; asking for another step cancels the one before. Answers on any thread.
   */
  CompletableFuture<Inspection> inspect(int step);

  /** Ends the program. May take its time, so the window never calls it on its own thread. */
  @Override
  void close();
}
