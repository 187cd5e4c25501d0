package loopglass.engine.host.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/**
 * requestIdleCallback and cancelIdleCallback (W3C requestIdleCallback, §5 Processing).
 *
 * <p>An idle period begins when no task is left. It lasts 50 ms, or until the next timer or frame
 * is due if that is sooner; each callback is a task of its own, and one that is requested meanwhile
 * waits for the next period, which begins when this one is over. As in Chromium, a frame that the
 * page owes its user goes before any idle period.
 */
final class IdleCallbacks {

  private static final long LONGEST_PERIOD = 50 * VirtualClock.MILLISECOND;

  private final Host host;
  private final Rendering rendering;
  private final LongSupplier nextTimer;

  /** The list of idle request callbacks: they wait for an idle period to begin. */
  private final List<Request> waiting = new ArrayList<>();

  /** The list of runnable idle callbacks: their idle period has begun. */
  private final Deque<Request> runnable = new ArrayDeque<>();

  private final Map<Integer, Request> byHandle = new HashMap<>();
  private int lastHandle;

  /** When the idle period that began last is over. */
  private long deadline;

  /** Wakes the loop then, if somebody waits for the next one. */
  private @Nullable Alarm periodEnd;

  private static final class Request {
    final int handle;
    final Object callback;
    final Pending pending;
    @Nullable Alarm timeout;
    @Nullable Task task;

    Request(int handle, Object callback, Pending pending) {
      this.handle = handle;
      this.callback = callback;
      this.pending = pending;
    }
  }

  private IdleCallbacks(Host host, Rendering rendering, LongSupplier nextTimer) {
    this.host = host;
    this.rendering = rendering;
    this.nextTimer = nextTimer;
  }

  static void install(Host host, Rendering rendering, LongSupplier nextTimer) {
    IdleDeadline.install(host);
    IdleCallbacks idle = new IdleCallbacks(host, rendering, nextTimer);
    host.loop().whenIdle(idle::noTaskIsLeft);
    host.idl().function("requestIdleCallback", 1, idle::request);
    host.idl().function("cancelIdleCallback", 1, idle::cancel);
  }

  private VirtualClock clock() {
    return host.clock();
  }

  private Object request(Call call) {
    Object callback = call.function(0);
    int timeout = call.dictionary(1, "IdleRequestOptions").integer("timeout", 0);
    int handle = ++lastHandle;
    long due = timeout > 0 ? clock().now() + timeout * VirtualClock.MILLISECOND : Pending.UNKNOWN;
    Pending pending = host.register("requestIdleCallback", String.valueOf(handle), callback, due);
    Request request = new Request(handle, callback, pending);
    byHandle.put(handle, request);
    waiting.add(request);
    if (timeout > 0) {
      request.timeout = clock().at(due, () -> timeOut(request));
    }
    return handle;
  }

  private Object cancel(Call call) {
    Request request = byHandle.get(call.integer(0));
    if (request != null) {
      forget(request);
      if (request.task != null) {
        host.loop().drop(request.task);
      } else {
        host.cancelled(request.pending);
      }
    }
    return Values.undefined();
  }

  private void forget(Request request) {
    byHandle.remove(request.handle);
    take(request);
    if (byHandle.isEmpty()) {
      clock().cancel(periodEnd);
      periodEnd = null;
    }
  }

  /** It waits no longer for an idle period. */
  private void take(Request request) {
    waiting.remove(request);
    runnable.remove(request);
    clock().cancel(request.timeout);
    request.timeout = null;
  }

  /** Goes on with the idle period, or begins one if there is anything to call. */
  private void noTaskIsLeft() {
    if (byHandle.isEmpty()) {
      return;
    }
    long now = clock().now();
    if (now >= deadline && !rendering.owesFrame()) {
      runnable.addAll(waiting);
      waiting.clear();
      long next = Math.min(nextTimer.getAsLong(), rendering.comingFrame());
      deadline = Math.min(now + LONGEST_PERIOD, next);
    }
    Request first = now < deadline ? runnable.peek() : null;
    if (first != null) {
      queue(first, deadline, false, "the loop is idle");
    } else if (now < deadline && periodEnd == null) {
      periodEnd = clock().at(deadline, () -> periodEnd = null);
    }
  }

  /** The timeout given with a request is over before its idle period came. */
  private void timeOut(Request request) {
    host.journal().record(new Event.Due(request.pending));
    queue(request, 0, true, "its timeout is over");
  }

  private void queue(Request request, long until, boolean timedOut, String reason) {
    take(request);
    host.done(request.pending);
    request.task =
        host.queueTask(
            TaskSource.IDLE,
            "idle callback " + request.handle,
            request.callback,
            request.pending,
            reason,
            () -> {
              forget(request);
              host.invoke(
                  request.callback,
                  host.js().global(),
                  host.idl().js(new IdleDeadline(host, until, timedOut)));
            });
  }
}
