package loopglass.engine;

import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;

/** Where lines of the program begin among the steps. */
final class Lines {

  /** Further back than this nobody remembers. */
  private static final int FARTHEST = 20_000;

  private Lines() {}

  /**
   * The step at which the line before the line of a step began: what changed since then is what
   * that line did. The same agent's; -1 when there is none.
   */
  static int before(Trace trace, int step) {
    int agent = trace.step(step).agent();
    int lines = 0;
    for (int i = step; i >= 0 && i > step - FARTHEST; i--) {
      Step at = trace.step(i);
      if (at.agent() == agent && at.event() instanceof Event.Statement && ++lines == 2) {
        return i;
      }
    }
    return -1;
  }
}
