package loopglass.trace;

/**
 * One step of a recording.
 *
 * @param agent index of the agent in which it happened
 * @param event what happened
 * @param span where the topmost frame stands after it; {@link Span#NONE} when the stack is empty or
 *     the platform's own code runs
 * @param after the whole machine after it
 */
public record Step(int agent, Event event, Span span, Snapshot after) {

  /** The agent in which it happened, as it is after it. */
  public Agent agentAfter() {
    return after.agents().get(agent);
  }
}
