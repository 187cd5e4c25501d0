package loopglass.engine.host;

import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.clone.StructuredClone;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.loop.EventLoop;
import loopglass.engine.loop.Journal;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an API of a realm is built with.
 *
 * @param js the realm
 * @param idl its interfaces
 * @param loop the loop of its agent
 * @param journal the books of its agent
 * @param world what it shares with the other agents of the run
 * @param currentEvent the event whose listener runs in this realm
 */
public record Host(
    JavaScript js,
    Idl idl,
    EventLoop loop,
    Journal journal,
    World world,
    CurrentEvent currentEvent) {

  /** A host in whose realm no listener runs yet. */
  public Host(JavaScript js, Idl idl, EventLoop loop, Journal journal, World world) {
    this(js, idl, loop, journal, world, new CurrentEvent());
  }

  /** The clock of this agent, in virtual nanoseconds. Not for the program: it does not creep. */
  public VirtualClock clock() {
    return journal.clock();
  }

  /**
   * Milliseconds since the agent's time origin (High Resolution Time §4), which for a worker is its
   * start.
   */
  public double sinceOrigin() {
    return (clock().now() - journal.thread().began()) / (double) VirtualClock.MILLISECOND;
  }

  /** Milliseconds from the epoch to the agent's time origin. */
  public double timeOrigin() {
    return World.BEGINNING_MS + journal.thread().began() / (double) VirtualClock.MILLISECOND;
  }

  /**
   * Puts something into the Web APIs room: the call that is being made registers it.
   *
   * @param api what registers, such as {@code fetch}
   * @param handle what tells it from others of its kind: a number, an address; may be ""
   * @param callback the function that will be called, or null when there is none
   * @param due virtual nanoseconds, or {@link Pending#UNKNOWN}
   */
  public Pending register(String api, String handle, @Nullable Object callback, long due) {
    Pending pending =
        new Pending(
            journal.mint(),
            api,
            handle,
            callback != null && journal.keepsSteps() ? Values.nameOf(callback) : "",
            journal.isNativeRunning() ? journal.callText() : api,
            journal.programHere(),
            clock().now(),
            due,
            0,
            journal.runningId());
    journal.happened(new Event.Registered(pending));
    return pending;
  }

  /** Its moment has come. */
  public void due(Pending pending) {
    journal.record(new Event.Due(pending));
  }

  /**
   * It waits on, for another moment.
   *
   * @param due virtual nanoseconds, or {@link Pending#UNKNOWN}
   * @return what stands in the Web APIs room now
   */
  public Pending rearm(Pending pending, long due) {
    Pending waits = pending.rearmed(pending.since(), due);
    journal.record(new Event.Rearmed(waits));
    return waits;
  }

  /** It is over: nothing of it waits any more. */
  public void done(Pending pending) {
    journal.record(new Event.Unregistered(pending, Event.Why.DONE));
  }

  /** The program took it back. */
  public void cancelled(Pending pending) {
    journal.happened(new Event.Unregistered(pending, Event.Why.CANCELLED));
  }

  /**
   * Queues a task that calls a function of the program, or fires an event.
   *
   * @param label what it will do, in short: {@code click on #btn}, {@code fetch /users}
   * @param callback the function it will call, or null when that is not known or several
   * @param cause what was waiting for this moment, or null for whatever runs now
   * @param reason in words, why now: "the response has arrived"
   * @param steps what it does; run with an empty stack, a microtask checkpoint follows
   */
  public Task queueTask(
      TaskSource source,
      String label,
      @Nullable Object callback,
      @Nullable Pending cause,
      String reason,
      Runnable steps) {
    return loop.queueTask(
        new Task.Description(
            callback == null ? Job.Kind.EVENT : Job.Kind.CALLBACK,
            source.words(),
            label,
            callback == null ? "" : Values.codeOf(callback),
            callback == null ? Span.NONE : Values.spanOf(callback),
            cause == null ? 0 : cause.id(),
            reason),
        cause != null && cause.due() > cause.since(),
        steps);
  }

  /**
   * Queues a task on behalf of whichever agent runs, this one or another: what runs there is its
   * cause. Nothing happens when this agent was terminated.
   */
  public void queueTaskFromAnywhere(
      TaskSource source, String label, String reason, Runnable steps) {
    if (!journal.thread().isGone()) {
      int cause = journal.thread().cluster().runningId();
      loop.queueTask(
          new Task.Description(
              Job.Kind.EVENT,
              source.words(),
              label,
              "",
              Span.NONE,
              cause == 0 ? Task.Description.PLATFORM : cause,
              reason),
          false,
          steps);
    }
  }

  /**
   * Waits in the Web APIs room for a moment, then queues a task.
   *
   * @param delay virtual nanoseconds from now
   */
  public Later later(
      String api,
      String handle,
      @Nullable Object callback,
      long delay,
      TaskSource source,
      String label,
      String reason,
      Runnable steps) {
    Pending pending = register(api, handle, callback, clock().now() + delay);
    return new Later(this, pending, source, label, callback, reason, steps);
  }

  /** Calls a function of the program with nothing of it below; what it throws is reported. */
  public Object invoke(Object function, Object self, Object... arguments) {
    return js.invoke(function, self, arguments);
  }

  /**
   * A value that was sent, in this realm, with what moved here with it.
   *
   * @throws loopglass.engine.js.clone.NotCloneable when a part of it cannot be here
   */
  public StructuredClone.Arrived arrived(Serialized value) {
    return idl.deserialize(value, state -> ((Arrival) state).arrive(this));
  }
}
