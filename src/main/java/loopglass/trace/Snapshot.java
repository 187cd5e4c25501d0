package loopglass.trace;

import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The whole machine after a step; immutable.
 *
 * @param clock virtual nanoseconds since the program began
 * @param agents the page first, then its workers
 * @param console what was written so far, oldest first
 * @param painted what the user of the page sees, as it was painted last; {@link Page#BLANK} at
 *     first
 */
public record Snapshot(long clock, List<Agent> agents, PVector<Line> console, Page painted) {

  /** The machine before anything runs: one idle agent. */
  public static Snapshot initial() {
    return new Snapshot(0, List.of(Agent.idle(0, "page")), TreePVector.empty(), Page.BLANK);
  }

  /** The agent that runs the page. */
  public Agent page() {
    return agents.get(0);
  }
}
