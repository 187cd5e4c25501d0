package loopglass.engine.host.scheduling;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.Task;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Posts tasks and yields (Prioritized Task Scheduling §2.4). */
final class Scheduler extends PlatformObject {

  private static final State USUAL = new State(null, null, Scheduling.USUAL);

  private final Host host;

  /** What a yield inside the task that ran last inherits, and the turn in which it ran. */
  private State inherited = USUAL;

  private long turn = -1;

  /**
   * Where a task's abort and its priority come from (§3.1 "scheduling state").
   *
   * @param signal aborts it, or null
   * @param dynamic has its priority, or null when that is fixed
   * @param fixed its priority otherwise
   */
  record State(@Nullable AbortSignal signal, @Nullable TaskSignal dynamic, String fixed) {
    String priority() {
      return dynamic == null ? fixed : dynamic.priority();
    }
  }

  Scheduler(Host host) {
    this.host = host;
  }

  Host host() {
    return host;
  }

  /** Remembers what yields inherit until this turn is over. */
  void begin(State state) {
    inherited = state;
    turn = host.loop().turn();
  }

  Object postTask(Call call) {
    Object callback = call.function(0);
    Members options = call.dictionary(1, "SchedulerPostTaskOptions");
    long delay = options.natural("delay", 0);
    String fixed = options.word("priority", Scheduling.ENUMERATION, Scheduling.PRIORITIES, "");
    AbortSignal signal = options.platformOrNull("signal", AbortSignal.class);
    TaskSignal dynamic = signal instanceof TaskSignal own && fixed.isEmpty() ? own : null;
    State state = new State(signal, dynamic, fixed.isEmpty() ? Scheduling.USUAL : fixed);
    Deferred deferred = host.idl().deferred();
    PostedTask posted =
        new PostedTask(
            this,
            state,
            deferred,
            false,
            () ->
                host.js()
                    .attempt(callback, Values.undefined(), deferred::resolve, deferred::reject));
    Task.Description what =
        new Task.Description(
            Job.Kind.CALLBACK,
            PostedTask.SOURCE,
            "task " + Values.nameOf(callback),
            Values.codeOf(callback),
            Values.spanOf(callback),
            0,
            "postTask asked for it, with priority " + state.priority());
    return posted.post(what, "scheduler.postTask", callback, delay);
  }

  Object yieldTurn() {
    State state = turn == host.loop().turn() ? inherited : USUAL;
    Deferred deferred = host.idl().deferred();
    PostedTask posted = new PostedTask(this, state, deferred, true, deferred::resolve);
    Task.Description what =
        new Task.Description(
            Job.Kind.INTERNAL,
            PostedTask.SOURCE,
            "continue after yield",
            "",
            Span.NONE,
            0,
            "yield gave the turn away");
    return posted.post(what, "scheduler.yield", null, 0);
  }
}
