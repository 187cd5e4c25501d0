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
import loopglass.trace.Step;
import org.jspecify.annotations.Nullable;

/** Chooses the sentence for an event: one for each kind, and for what makes a difference. */
final class Narration {

  private Narration() {}

  static Caption of(Step step) {
    Caption told = told(step);
    return switch (step.event()) {
      case Event.Started _, Event.Terminated _, Event.ClockMoved _ -> told;
      default -> step.agent() == 0 ? told : in(step.agentAfter(), told);
    };
  }

  /** What happens in a worker says so: a stack and a loop alone would be taken for the page's. */
  private static Caption in(Agent worker, Caption told) {
    String where = Wording.of("words.in").with("worker", worker.name()).text();
    return new Caption(where + " " + told.lead(), told.text(), told.rule());
  }

  private static Caption told(Step step) {
    Agent agent = step.agentAfter();
    return switch (step.event()) {
      case Event.Began _ -> Wording.of("began").caption();
      case Event.Statement _ -> statement(step, agent);
      case Event.Counted(long statements) ->
          Wording.of("counted")
              .with("count", Words.number(statements))
              .with("frame", Words.below(top(agent)))
              .caption();
      case Event.Pushed(Frame frame) -> pushed(frame, agent);
      case Event.Popped(Frame frame, Exit exit, var value) -> popped(frame, exit, value, agent);
      case Event.Registered(Pending pending) -> registered(pending);
      case Event.Rearmed(Pending pending) ->
          about(known("rearmed", pending), pending)
              .with("due", Words.clock(pending.due()))
              .caption();
      case Event.Due(Pending pending) -> about(known("due", pending), pending).caption();
      case Event.Unregistered(Pending pending, Event.Why why) ->
          about(known("unregistered." + lower(why), pending), pending).caption();
      case Event.Queued(Job job) ->
          about(queuedKey(job, agent), job)
              .with("reason", Words.output(Phrases.said(job.reason())))
              .caption();
      case Event.Dropped(Job job) -> about("dropped", job).caption();
      case Event.Moved(Job _, Job job) -> about("moved", job).caption();
      case Event.Taken(Job job) -> taken(job, agent);
      case Event.Finished(Job job) -> finished(job, agent);
      case Event.Checked(boolean empty, int frames) -> checked(empty, frames, agent);
      case Event.Entered(Phase phase) -> Wording.of("entered." + lower(phase)).caption();
      case Event.ClockMoved(long _, long to, Event.ClockCause cause) ->
          Wording.of(clockKey(cause)).with("to", Words.clock(to)).caption();
      case Event.Logged(Line line) -> logged(line, agent);
      case Event.Reported(Line line, boolean rejection) ->
          Wording.of(rejection ? "reported.rejection" : "reported.error")
              .with("text", Words.report(line.text()))
              .caption();
      case Event.Rendered _ ->
          Wording.of(agent.phase() == Phase.RENDERING ? "rendered" : "rendered.first").caption();
      case Event.Started(String name, int _) ->
          Wording.of("started").with("worker", name).caption();
      case Event.Terminated(Event.Why why) ->
          Wording.of("terminated." + lower(why)).with("worker", agent.name()).caption();
      case Event.Ended(Ending ending) ->
          Wording.of(endedKey(ending.kind()))
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
        .with("next", next == null ? "" : Words.job(next))
        .caption();
  }

  private static Caption pushed(Frame frame, Agent agent) {
    return Wording.of(pushedKey(frame))
        .with("call", Words.call(frame))
        .with("below", Words.below(at(agent, 1)))
        .caption();
  }

  private static String pushedKey(Frame frame) {
    return switch (frame.kind()) {
      case SCRIPT -> "pushed.script" + Words.whose(frame);
      case FUNCTION -> frame.cause() == 0 ? "pushed.function" : "pushed.function.job";
      case ASYNC -> frame.isResumed() ? "pushed.async.resumed" : "pushed.async";
      case GENERATOR -> frame.isResumed() ? "pushed.generator.resumed" : "pushed.generator";
      case BUILTIN -> knownCall(frame, "pushed.builtin");
      case PLATFORM -> knownCall(frame, "pushed.platform");
    };
  }

  private static String knownCall(Frame frame, String otherwise) {
    boolean console = isConsole(frame);
    String key = (console ? "call.console." : "call.") + frame.name();
    return Wording.has(key) ? key : console ? "call.console" : otherwise;
  }

  private static Caption popped(Frame frame, Exit exit, @Nullable String value, Agent agent) {
    return Wording.of(poppedKey(frame, exit, value, agent))
        .with("call", Words.call(frame))
        .with("value", value == null ? Wording.of("words.value").text() : Words.value(value))
        .with("below", Words.below(top(agent)))
        .caption();
  }

  private static String poppedKey(Frame frame, Exit exit, @Nullable String value, Agent agent) {
    boolean last = agent.stack().isEmpty();
    return switch (exit) {
      case RETURNED -> returnedKey(frame, value, agent);
      case THREW -> {
        if (frame.kind() == Frame.Kind.ASYNC) {
          yield "popped.threw.async";
        }
        Job running = agent.running();
        boolean handler = running != null && running.kind() == Job.Kind.REACTION;
        yield !last ? "popped.threw" : handler ? "popped.threw.handler" : "popped.threw.last";
      }
      case AWAITED -> last ? "popped.awaited.last" : "popped.awaited";
      case YIELDED -> "popped.yielded";
    };
  }

  private static String returnedKey(Frame frame, @Nullable String value, Agent agent) {
    boolean last = agent.stack().isEmpty();
    return switch (frame.kind()) {
      case SCRIPT -> "popped.script" + Words.whose(frame);
      case ASYNC -> last ? "popped.async.last" : "popped.async";
      case PLATFORM -> {
        boolean registrar = frame.name().equals("setTimeout") || frame.name().equals("setInterval");
        yield isConsole(frame)
            ? "popped.console"
            : registrar && value != null ? "popped.registrar" : plainKey(value, agent);
      }
      case FUNCTION, GENERATOR, BUILTIN -> plainKey(value, agent);
    };
  }

  private static String plainKey(@Nullable String value, Agent agent) {
    if (agent.stack().isEmpty()) {
      return agent.microtask() == null ? "popped.returned.last" : "popped.returned.microtask";
    }
    boolean nothing = value == null || value.equals("undefined");
    return nothing ? "popped.returned" : "popped.returned.value";
  }

  private static boolean isConsole(Frame frame) {
    return frame.call().startsWith("console.") || frame.name().startsWith("console.");
  }

  private static Caption registered(Pending pending) {
    boolean zero = pending.api().equals("setTimeout") && pending.due() == pending.since();
    String known = "registered." + pending.api() + (zero ? ".zero" : "");
    String otherwise = pending.callback().isBlank() ? "registered.none" : "registered";
    return Wording.of(Wording.has(known) ? known : otherwise)
        .with("api", pending.api())
        .with("due", Words.clock(Math.max(0, pending.due())))
        .caption();
  }

  private static String queuedKey(Job job, Agent agent) {
    boolean first = agent.microtasks().size() == 1;
    boolean task = job.queue() == Job.Queue.TASK;
    return switch (job.kind()) {
      case SCRIPT -> job.cause() == 0 ? "queued.script" : "queued.script.worker";
      case TIMER -> "queued.timer";
      case REACTION -> "queued.reaction";
      case RESUME -> "queued.resume";
      case THENABLE -> "queued.thenable";
      case CALLBACK -> task ? "queued.task" : first ? "queued.callback.first" : "queued.callback";
      case INTERNAL -> task ? "queued.task" : "queued.microtask";
      case EVENT ->
          !task
              ? "queued.microtask"
              : isInput(job) ? "queued.input" : isMessage(job) ? "queued.message" : "queued.event";
      case RENDER -> "queued.render";
    };
  }

  /** Whether nothing of the program is behind it: somebody outside did something. */
  private static boolean isInput(Job job) {
    return job.cause() == 0 && job.source().equals("user interaction task source");
  }

  private static boolean isMessage(Job job) {
    return job.label().startsWith("message ");
  }

  private static Caption taken(Job job, Agent agent) {
    int behind = agent.microtasks().size();
    String key =
        switch (job.queue()) {
          case TASK -> "taken." + taskKey(job);
          case MICROTASK -> behind == 0 ? "taken.microtask" : "taken.microtask.more";
        };
    return about(key, job).with("behind", Words.more(behind)).caption();
  }

  private static String taskKey(Job job) {
    return switch (job.kind()) {
      case SCRIPT -> job.cause() == 0 ? "script" : "task";
      case RENDER -> "render";
      default -> "task";
    };
  }

  private static Caption finished(Job job, Agent agent) {
    int left = agent.microtasks().size();
    String key =
        switch (job.queue()) {
          case TASK -> "finished." + taskKey(job);
          case MICROTASK -> left == 0 ? "finished.microtask" : "finished.microtask.more";
        };
    return about(key, job).with("left", Words.more(left)).caption();
  }

  private static Caption checked(boolean empty, int frames, Agent agent) {
    Job microtask = agent.microtasks().first();
    Job next = microtask != null ? microtask : agent.tasks().first();
    String key;
    if (empty) {
      key =
          next == null
              ? "checked.yes.nothing"
              : next == microtask ? "checked.yes.microtask" : "checked.yes.task";
    } else {
      key = next == null ? "checked.no" : "checked.no.waiting";
    }
    return Wording.of(key)
        .with("frames", Words.frames(frames))
        .with("next", next == null ? "" : Words.job(next))
        .caption();
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

  private static String endedKey(Ending.Kind kind) {
    return switch (kind) {
      case COMPLETE -> "ended.complete";
      case SYNTAX_ERROR -> "ended.syntax";
      case STEP_LIMIT, TIME_LIMIT, OUT_OF_MEMORY -> "ended.limit";
      case STALLED -> "ended.stalled";
      case CANCELLED -> "ended.cancelled";
      case INTERNAL_ERROR -> "ended.internal";
    };
  }

  private static Wording about(String key, Job job) {
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

  private static @Nullable Frame top(Agent agent) {
    return at(agent, 0);
  }

  private static @Nullable Frame at(Agent agent, int depth) {
    return depth < agent.stack().size() ? agent.stack().get(depth) : null;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
