package loopglass.engine.host.browser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.SyntaxMistake;
import loopglass.engine.js.Values;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** setTimeout, setInterval and their clearing (HTML §8.6 Timers). */
final class Timers {

  private static final String SOURCE = "timer task source";
  private static final int CLAMPED_NESTING = 5;
  private static final int CLAMP_MS = 4;

  private final JavaScript js;
  private final EventLoop loop;
  private final Journal journal;
  private final VirtualClock clock;
  private final Map<Integer, Timer> active = new HashMap<>();
  private int lastHandle;

  /** Nesting level of the timer task that ran last. */
  private int lastNesting;

  /** The turn of the loop in which it ran: its microtasks are nested as deep. */
  private long lastTurn = -1;

  private static final class Timer {
    final int handle;
    final Object handler;
    final Object[] arguments;
    final boolean repeat;
    final int timeoutMs;
    Pending pending;
    int nesting;
    @Nullable Alarm alarm;
    @Nullable Task task;

    Timer(
        int handle,
        Object handler,
        Object[] arguments,
        boolean repeat,
        int timeoutMs,
        Pending pending) {
      this.handle = handle;
      this.handler = handler;
      this.arguments = arguments;
      this.repeat = repeat;
      this.timeoutMs = timeoutMs;
      this.pending = pending;
    }
  }

  Timers(JavaScript js, EventLoop loop, Journal journal) {
    this.js = js;
    this.loop = loop;
    this.journal = journal;
    this.clock = journal.clock();
  }

  void install(Object global) {
    js.define(global, "setTimeout", 1, (self, arguments) -> start("setTimeout", arguments, false));
    js.define(global, "setInterval", 1, (self, arguments) -> start("setInterval", arguments, true));
    js.define(global, "clearTimeout", 0, (self, arguments) -> clear(arguments));
    js.define(global, "clearInterval", 0, (self, arguments) -> clear(arguments));
  }

  /** When the next timer is due, in virtual nanoseconds; the end of time when none is set. */
  long nextDue() {
    long next = Long.MAX_VALUE;
    for (Timer timer : active.values()) {
      if (timer.alarm != null) {
        next = Math.min(next, timer.pending.due());
      }
    }
    return next;
  }

  private Object start(String api, Object[] arguments, boolean repeat) {
    if (arguments.length == 0) {
      throw Values.typeError(
          "Failed to execute '" + api + "' on 'Window': 1 argument required, but only 0 present.");
    }
    Object handler = arguments[0];
    Object callback = Values.isCallable(handler) ? handler : Values.text(Values.toText(handler));
    Object delay = Values.argument(arguments, 1);
    int timeout = Values.isUndefined(delay) ? 0 : Math.max(0, Values.toLong(delay));
    Object[] rest =
        arguments.length <= 2 ? new Object[0] : Arrays.copyOfRange(arguments, 2, arguments.length);
    int handle = ++lastHandle;
    long effective = clamped(timeout) * VirtualClock.MILLISECOND;
    Pending pending =
        new Pending(
            journal.mint(),
            api,
            String.valueOf(handle),
            journal.keepsSteps() ? Values.nameOf(callback) : "",
            journal.callText(),
            journal.programHere(),
            clock.now(),
            clock.now() + effective,
            repeat ? effective : 0,
            journal.runningId());
    Timer timer = new Timer(handle, callback, rest, repeat, timeout, pending);
    timer.nesting = nesting() + 1;
    active.put(handle, timer);
    journal.happened(new Event.Registered(pending));
    wait(timer, timeout > 0 || effective > 0);
    return handle;
  }

  private int nesting() {
    return loop.turn() == lastTurn ? lastNesting : 0;
  }

  /** Timers nested deeper than five levels wait at least four milliseconds. */
  private long clamped(int timeoutMs) {
    return nesting() > CLAMPED_NESTING ? Math.max(CLAMP_MS, timeoutMs) : timeoutMs;
  }

  private void wait(Timer timer, boolean delayed) {
    timer.alarm = clock.at(timer.pending.due(), () -> due(timer, delayed));
  }

  private void due(Timer timer, boolean delayed) {
    timer.alarm = null;
    Pending pending = timer.pending;
    journal.record(new Event.Due(pending));
    if (!timer.repeat) {
      journal.record(new Event.Unregistered(pending, Event.Why.DONE));
    }
    timer.task =
        loop.queueTask(
            new Task.Description(
                Job.Kind.TIMER,
                SOURCE,
                (timer.repeat ? "interval " : "timer ") + timer.handle,
                pending.callback(),
                pending.span(),
                pending.id(),
                (timer.repeat ? "interval " : "timer ") + timer.handle + " is due"),
            delayed,
            () -> run(timer));
  }

  private void run(Timer timer) {
    timer.task = null;
    lastNesting = timer.nesting;
    lastTurn = loop.turn();
    long begun = timer.pending.due();
    if (Values.isCallable(timer.handler)) {
      js.invoke(timer.handler, js.global(), timer.arguments);
    } else {
      runText(timer);
    }
    if (!timer.repeat) {
      active.remove(timer.handle, timer);
    } else if (active.get(timer.handle) == timer) {
      again(timer, begun);
    }
  }

  /** The handler is a string: it is compiled and run as a script (HTML §8.6, step 9.6). */
  private void runText(Timer timer) {
    String text = Values.toText(timer.handler);
    try {
      js.evaluate(js.parse("timer " + timer.handle, text, false));
    } catch (SyntaxMistake mistake) {
      js.report(mistake);
    }
  }

  /**
   * An interval keeps its rhythm from start to start and drops the rounds that it missed, as
   * Chromium does.
   */
  private void again(Timer timer, long begun) {
    long every = clamped(timer.timeoutMs) * VirtualClock.MILLISECOND;
    timer.nesting = nesting() + 1;
    long due = begun + every;
    if (due < clock.now() && every > 0) {
      due += (clock.now() - due + every - 1) / every * every;
    }
    timer.pending = timer.pending.rearmed(clock.now(), Math.max(due, clock.now()));
    journal.happened(new Event.Rearmed(timer.pending));
    wait(timer, true);
  }

  private Object clear(Object[] arguments) {
    Timer timer = active.remove(Values.toLong(Values.argument(arguments, 0)));
    if (timer != null) {
      clock.cancel(timer.alarm);
      if (timer.alarm != null || timer.repeat) {
        journal.happened(new Event.Unregistered(timer.pending, Event.Why.CANCELLED));
      }
      if (timer.task != null) {
        loop.drop(timer.task);
      }
      timer.alarm = null;
    }
    return Values.undefined();
  }
}
