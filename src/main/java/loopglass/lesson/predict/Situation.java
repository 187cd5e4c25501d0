package loopglass.lesson.predict;

import loopglass.trace.Agent;
import loopglass.trace.Job;

/**
 * What makes one decision of the loop differ from another in kind.
 *
 * @param empty whether the stack is empty
 * @param inside whether a task is under way, so that this is between two of its callbacks
 * @param microtasks how many wait; 2 stands for more
 * @param tasks how many wait; 2 stands for more
 * @param frames whether functions wait for a frame
 * @param next what comes next
 */
public record Situation(
    boolean empty, boolean inside, int microtasks, int tasks, boolean frames, Choice.Kind next) {

  private static final int SEVERAL = 2;

  static Situation of(Agent agent, boolean empty, Choice next) {
    Job task = agent.task();
    return new Situation(
        empty,
        empty && task != null,
        Math.min(SEVERAL, agent.microtasks().size()),
        Math.min(SEVERAL, agent.tasks().size()),
        Decision.frames(agent).findAny().isPresent(),
        next.kind());
  }
}
