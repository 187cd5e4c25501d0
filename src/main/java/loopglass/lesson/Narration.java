package loopglass.lesson;

import java.util.Locale;
import loopglass.language.Phrases;
import loopglass.trace.Agent;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Line;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Snapshot;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.jspecify.annotations.Nullable;

/** Chooses the sentence for an event: one for each kind, and for what makes a difference. */
final class Narration {

  private Narration() {}

  static Caption of(Trace trace, int index) {
    Step step = trace.step(index);
    Caption told = told(step, index == 0 ? null : trace.step(index - 1));
    return switch (step.event()) {
      case Event.Started _, Event.Terminated _, Event.ClockMoved _ -> told;
      default -> step.agent() == 0 ? told : in(step.agentAfter(), told);
    };
  }

  /** What happens in a worker says so: a stack and a loop alone would be taken for the page's. */
  private static Caption in(Agent worker, Caption told) {
    String where = Wording.of("words.in").with("worker", worker.name()).text();
    return new Caption(told.key(), where + " " + told.lead(), told.text(), told.rule());
  }

  private static Caption told(Step step, @Nullable Step before) {
    Agent agent = step.agentAfter();
    return switch (step.event()) {
      case Event.Began _ -> Wording.of("began").caption();
      case Event.Statement _ -> statement(step, agent);
      case Event.Counted(long statements) ->
          Wording.of("counted")
              .with("count", Words.number(statements))
              .with("frame", Words.below(top(agent)))
              .caption();
      case Event.Pushed(Frame frame) -> Calls.caption(frame, agent);
      case Event.Popped(Frame frame, Exit exit, var value) ->
          Exits.caption(frame, exit, value, agent, before);
      case Event.Registered(Pending pending) -> registered(pending);
      case Event.Rearmed(Pending pending) ->
          about(known("rearmed", pending), pending)
              .with("due", Words.clock(pending.due()))
              .caption();
      case Event.Due(Pending pending) -> about(dueKey(pending, agent), pending).caption();
      case Event.Unregistered(Pending pending, Event.Why why) ->
          about(known("unregistered." + lower(why), pending), pending).caption();
      case Event.Queued(Job job) -> Queueing.caption(job, agent);
      case Event.Dropped(Job job) ->
          about(job.kind() == Job.Kind.TIMER ? "dropped.timer" : "dropped", job).caption();
      case Event.Moved(Job _, Job job) -> about("moved", job).caption();
      case Event.Taken(Job job) -> Turns.taken(job, agent);
      case Event.Finished(Job job) -> Turns.finished(job, agent);
      case Event.Checked(boolean empty, int frames) -> Turns.checked(empty, frames, agent);
      case Event.Entered(Phase phase) -> Turns.entered(phase, agent);
      case Event.ClockMoved(long _, long to, Event.ClockCause cause) ->
          Wording.of(clockKey(cause)).with("to", Words.clock(to)).caption();
      case Event.Logged(Line line) -> logged(line, agent);
      case Event.Reported(Line line, boolean rejection) ->
          Wording.of(reportedKey(rejection, agent))
              .with("text", Words.report(line.text()))
              .caption();
      case Event.Rendered _ ->
          Wording.of(agent.phase() == Phase.RENDERING ? "rendered" : "rendered.first").caption();
      case Event.Started(String name, int _) ->
          Wording.of("started").with("worker", name).caption();
      case Event.Terminated(Event.Why why) ->
          Wording.of("terminated." + lower(why)).with("worker", agent.name()).caption();
      case Event.Ended(Ending ending) ->
          Wording.of(endedKey(ending.kind(), step.after()))
              .with("message", Phrases.said(ending.message()).replaceFirst("SyntaxError: ", ""))
              .caption();
    };
  }

  private static Caption statement(Step step, Agent agent) {
    Job microtask = agent.microtasks().first();
    Job task = agent.tasks().first();
    Job next = microtask != null ? microtask : task;
    String key =
        next == null ? "statement" : next == task ? "statement.task" : "statement.microtask";
    return Wording.of(key)
        .with("line", Integer.toString(step.span().line()))
        .with("frame", Words.below(top(agent)))
        .with("next", next == null ? "" : Words.capital(next))
        .caption();
  }

  private static Caption registered(Pending pending) {
    boolean zero = pending.api().equals("setTimeout") && pending.due() == pending.since();
    String known = "registered." + pending.api() + (zero ? ".zero" : "");
    boolean handler = pending.api().startsWith("on");
    String otherwise =
        handler
            ? "registered.handler"
            : pending.callback().isBlank() ? "registered.none" : "registered";
    return Wording.of(Wording.has(known) ? known : otherwise)
        .with("api", pending.api())
        .with("due", Words.clock(Math.max(0, pending.due())))
        .caption();
  }

  /** What becomes due while code runs waits, and says so. */
  private static String dueKey(Pending pending, Agent agent) {
    String key = known("due", pending);
    Frame top = top(agent);
    String blocking = key + ".blocking";
    if (top != null && top.id() == pending.cause() && Wording.has(blocking)) {
      return blocking; // the call that asked for it is still there, and waits
    }
    String busy = key + ".busy";
    return !agent.stack().isEmpty() && Wording.has(busy) ? busy : key;
  }

  private static String clockKey(Event.ClockCause cause) {
    return switch (cause) {
      case NOTHING_TO_RUN -> "clock.nothing";
      case BUSY_WAIT -> "clock.busy";
      case LONG_STRETCH -> "clock.stretch";
      case BLOCKED -> "clock.blocked";
    };
  }

  private static Caption logged(Line line, Agent agent) {
    Frame top = top(agent);
    String call = top == null ? "console." + lower(line.level()) : Words.call(top);
    return Wording.of(line.form() == Line.Form.CLEAR ? "logged.clear" : "logged")
        .with("call", call)
        .with("text", Words.output(line.text()))
        .caption();
  }

  private static String reportedKey(boolean rejection, Agent agent) {
    Frame top = top(agent);
    return rejection
        ? "reported.rejection"
        : top != null && top.name().equals("reportError") ? "reported.asked" : "reported.error";
  }

  private static String endedKey(Ending.Kind kind, Snapshot after) {
    return switch (kind) {
      case COMPLETE ->
          after.agents().stream().allMatch(agent -> agent.apis().isEmpty())
              ? "ended.complete"
              : "ended.complete.listening";
      case SYNTAX_ERROR -> "ended.syntax";
      case STEP_LIMIT, TIME_LIMIT, OUT_OF_MEMORY -> "ended.limit";
      case STALLED -> "ended.stalled";
      case CANCELLED -> "ended.cancelled";
      case INTERNAL_ERROR -> "ended.internal";
    };
  }

  static Wording about(String key, Job job) {
    return Wording.of(key).with("job", Words.capital(job));
  }

  private static Wording about(String key, Pending pending) {
    return Wording.of(key).with("what", Words.pending(pending));
  }

  /** The sentence for what that platform function registered, if there is one of its own. */
  private static String known(String key, Pending pending) {
    String own = key + "." + pending.api();
    return Wording.has(own) ? own : key;
  }

  static @Nullable Frame top(Agent agent) {
    return at(agent, 0);
  }

  static @Nullable Frame at(Agent agent, int depth) {
    return depth < agent.stack().size() ? agent.stack().get(depth) : null;
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
