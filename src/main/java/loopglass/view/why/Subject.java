package loopglass.view.why;

import java.util.List;
import loopglass.playback.Cause;
import loopglass.playback.Causes;
import loopglass.playback.Origins;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/** What is asked about. */
public sealed interface Subject {

  /** A frame, a job or something pending. */
  record Thing(int id) implements Subject {}

  /** A line of the console. */
  record Written(int line) implements Subject {}

  /** Why it is there at a step, the latest link first; empty when it is nowhere. */
  default List<Cause> chain(Origins origins, int by) {
    return switch (this) {
      case Thing(int id) -> Causes.of(origins, id, by);
      case Written(int line) -> Causes.ofLine(origins, line, by);
    };
  }

  /** What a step is about, or null when nothing is there. */
  static @Nullable Subject of(Step step) {
    Agent agent = step.agentAfter();
    return switch (step.event()) {
      case Event.Pushed(Frame frame) -> new Thing(frame.id());
      case Event.Popped(Frame frame, var _, var _) -> new Thing(frame.id());
      case Event.Registered(Pending pending) -> new Thing(pending.id());
      case Event.Rearmed(Pending pending) -> new Thing(pending.id());
      case Event.Due(Pending pending) -> new Thing(pending.id());
      case Event.Unregistered(Pending pending, var _) -> new Thing(pending.id());
      case Event.Queued(Job job) -> new Thing(job.id());
      case Event.Dropped(Job job) -> new Thing(job.id());
      case Event.Moved(Job job, Job _) -> new Thing(job.id());
      case Event.Taken(Job job) -> new Thing(job.id());
      case Event.Finished(Job job) -> new Thing(job.id());
      case Event.Logged _, Event.Reported _ -> new Written(step.after().console().size() - 1);
      case Event.Statement _, Event.Counted _, Event.Checked _, Event.Entered _ -> there(agent);
      case Event.ClockMoved _, Event.Rendered _, Event.Started _ -> there(agent);
      case Event.Began _, Event.Terminated _, Event.Ended _ -> there(agent);
    };
  }

  /** What runs, else what is next. */
  private static @Nullable Subject there(Agent agent) {
    if (!agent.stack().isEmpty()) {
      return new Thing(agent.stack().get(0).id());
    }
    Job microtask = agent.microtasks().first();
    Job job = agent.running() != null ? agent.running() : microtask;
    Job next = job != null ? job : agent.tasks().first();
    Pending pending = agent.apis().first();
    return next != null ? new Thing(next.id()) : pending != null ? new Thing(pending.id()) : null;
  }
}
