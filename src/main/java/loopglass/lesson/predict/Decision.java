package loopglass.lesson.predict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Trace;

/**
 * A decision of the page's loop: it looks whether the stack is empty, and takes a job if it is.
 *
 * @param step at which it looks; the question is asked at the step before
 * @param choices what may come next, in an order that tells nothing; "nothing" comes last
 * @param next what does
 * @param situation its kind
 */
public record Decision(int step, List<Choice> choices, Choice next, Situation situation) {

  /** So many of a queue are offered at most; what is next is always among them. */
  private static final int MOST = 3;

  /** So many steps after the look the job is taken at the latest. */
  private static final int SOON = 8;

  /** Takes a copy. */
  public Decision {
    choices = List.copyOf(choices);
  }

  /** Whether the page's loop looks at the stack in a step. */
  public static boolean isAt(Trace trace, int step) {
    return trace.step(step).agent() == 0
        && trace.step(step).event() instanceof Event.Checked
        && step > 0;
  }

  /**
   * The decision of a step.
   *
   * @return nothing if that is no decision, or not enough of what follows is recorded
   */
  public static Optional<Decision> at(Trace trace, int step) {
    if (!isAt(trace, step)
        || !(trace.step(step).event() instanceof Event.Checked(boolean empty, int _))) {
      return Optional.empty();
    }
    Agent agent = trace.step(step).agentAfter();
    Optional<Choice> next = empty ? taken(trace, step) : Optional.of(Choice.NOTHING);
    return next.map(
        choice ->
            new Decision(
                step, choices(agent, empty, step), choice, Situation.of(agent, empty, choice)));
  }

  private static Optional<Choice> taken(Trace trace, int step) {
    int end = Math.min(trace.size(), step + SOON);
    for (int at = step + 1; at < end; at++) {
      if (trace.step(at).agent() == 0 && trace.step(at).event() instanceof Event.Taken(Job job)) {
        return Optional.of(Choice.of(job));
      }
    }
    return Optional.empty();
  }

  private static List<Choice> choices(Agent agent, boolean empty, int step) {
    List<Choice> choices = new ArrayList<>();
    jobs(agent.microtasks()).limit(MOST).map(Choice::of).forEach(choices::add);
    jobs(agent.tasks()).limit(MOST).map(Choice::of).forEach(choices::add);
    if (choices.stream().noneMatch(choice -> choice.kind() == Choice.Kind.RENDER)) {
      frames(agent).limit(MOST).map(Choice::frame).forEach(choices::add);
    }
    Job task = agent.task();
    if (empty && task != null && task.kind() != Job.Kind.RENDER) {
      choices.add(Choice.goingOn(task));
    }
    Collections.shuffle(choices, new Random(step));
    choices.add(Choice.NOTHING);
    return choices;
  }

  private static Stream<Job> jobs(Iterable<Job> queue) {
    return StreamSupport.stream(queue.spliterator(), false);
  }

  /** What waits for a frame. */
  static Stream<Pending> frames(Agent agent) {
    return StreamSupport.stream(agent.apis().spliterator(), false).filter(Pending::isFrameCallback);
  }

  /** Whether an answer is right. */
  public boolean isRight(Choice answer) {
    return answer.equals(next);
  }
}
