package loopglass.engine.host.scheduling;

import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.loop.Priority;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** A task of the scheduler, from its posting until it has run or was aborted. */
final class PostedTask {

  static final String SOURCE = TaskSource.POSTED_TASK.words();

  private final Scheduler scheduler;
  private final Host host;
  private final Scheduler.State state;
  private final Deferred deferred;
  private final boolean continuation;
  private final Runnable steps;
  private @Nullable Pending pending;
  private @Nullable Alarm alarm;
  private @Nullable Task task;
  private boolean over;

  PostedTask(
      Scheduler scheduler,
      Scheduler.State state,
      Deferred deferred,
      boolean continuation,
      Runnable steps) {
    this.scheduler = scheduler;
    this.host = scheduler.host();
    this.state = state;
    this.deferred = deferred;
    this.continuation = continuation;
    this.steps = steps;
  }

  /** Queues it, or lets it wait in the Web APIs room first; gives its promise. */
  Object post(Task.Description what, String api, @Nullable Object callback, long milliseconds) {
    AbortSignal signal = state.signal();
    Object reason = signal == null ? null : signal.reason();
    if (reason != null) {
      deferred.reject(reason);
      return deferred.promise();
    }
    if (signal != null) {
      signal.whenAborted(() -> abort(signal));
    }
    TaskSignal dynamic = state.dynamic();
    if (dynamic != null) {
      dynamic.whenPriorityChanges(this::move);
    }
    if (milliseconds == 0) {
      queue(what, false);
    } else {
      long due = host.clock().now() + milliseconds * VirtualClock.MILLISECOND;
      Pending waiting = host.register(api, "", callback, due);
      pending = waiting;
      alarm = host.clock().at(due, () -> due(waiting, what));
    }
    return deferred.promise();
  }

  private void due(Pending waiting, Task.Description what) {
    alarm = null;
    host.journal().record(new Event.Due(waiting));
    host.done(waiting);
    queue(
        new Task.Description(
            what.kind(),
            what.source(),
            what.label(),
            what.code(),
            what.span(),
            waiting.id(),
            "its delay is over"),
        true);
  }

  private void queue(Task.Description what, boolean overdue) {
    task = host.loop().queueTask(what, priority(), overdue, this::run);
  }

  private Priority priority() {
    Priority priority =
        switch (state.priority()) {
          case "user-blocking" -> Priority.USER_BLOCKING;
          case "background" -> Priority.BACKGROUND;
          default -> Priority.USER_VISIBLE;
        };
    return continuation ? priority.continuation() : priority;
  }

  private void run() {
    task = null;
    scheduler.begin(state);
    steps.run();
    over = true;
  }

  private void move() {
    if (task != null) {
      task = host.loop().reprioritize(task, priority());
    }
  }

  private void abort(AbortSignal signal) {
    if (over) {
      return;
    }
    over = true;
    if (alarm != null && pending != null) {
      host.clock().cancel(alarm);
      host.cancelled(pending);
    }
    if (task != null) {
      host.loop().drop(task);
      task = null;
    }
    Object reason = signal.reason();
    if (reason != null) {
      deferred.reject(reason);
    }
  }
}
