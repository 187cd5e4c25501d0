package loopglass.engine.host.device;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.World;
import loopglass.engine.host.device.Position.GeolocationPosition;
import loopglass.engine.host.device.Position.GeolocationPositionError;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.Task;
import loopglass.engine.loop.VirtualClock;
import loopglass.engine.loop.VirtualClock.Alarm;
import loopglass.scenario.Devices.Fix;
import loopglass.scenario.Devices.Location;
import loopglass.scenario.Devices.Move;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** The object {@code navigator.geolocation} (Geolocation §6): callbacks, and no promise. */
final class Geolocation extends PlatformObject {

  private final Host host;
  private final Permissions permissions;
  private final Location location;
  private final Map<Integer, Request> watches = new HashMap<>();
  private int lastWatch;
  private @Nullable GeolocationPosition cached;

  Geolocation(Host host, Permissions permissions) {
    this.host = host;
    this.permissions = permissions;
    this.location = host.world().scenario().frontMatter().devices().location();
  }

  static void install(Host host) {
    Position.install(host);
    host.idl()
        .define("Geolocation", Geolocation.class)
        .action(
            "getCurrentPosition",
            1,
            (geolocation, call) -> geolocation.request("getCurrentPosition", "", call).begin())
        .operation("watchPosition", 1, (geolocation, call) -> geolocation.watch(call))
        .action("clearWatch", 1, (geolocation, call) -> geolocation.clear(call.integer(0)))
        .install();
  }

  private Request request(String api, String handle, Call call) {
    Object success = call.function(0);
    Object error = call.functionOrNull(1);
    Members options = call.dictionary(2, "PositionOptions");
    long maximumAge = milliseconds(options, "maximumAge", 0);
    long timeout = milliseconds(options, "timeout", 0xFFFF_FFFFL);
    return new Request(api, handle, success, error, maximumAge, timeout);
  }

  /** [Clamp] unsigned long, as virtual nanoseconds. */
  private static long milliseconds(Members options, String name, long otherwise) {
    double given = options.has(name) ? Values.toNumber(options.value(name)) : otherwise;
    double clamped = Double.isNaN(given) ? 0 : Math.clamp(given, 0, 0xFFFF_FFFFL);
    return Math.round(clamped) * VirtualClock.MILLISECOND;
  }

  private int watch(Call call) {
    int id = lastWatch + 1;
    Request watch = request("watchPosition", String.valueOf(id), call);
    lastWatch = id;
    watches.put(id, watch);
    watch.moves.addAll(location.moves());
    watch.begin();
    return id;
  }

  private void clear(int id) {
    Request watch = watches.remove(id);
    if (watch != null) {
      watch.cancel();
    }
  }

  private GeolocationPosition position(Fix.Position fix) {
    double now = World.BEGINNING_MS + (double) (host.clock().now() / VirtualClock.MILLISECOND);
    GeolocationPosition position = new GeolocationPosition(fix, now);
    cached = position;
    return position;
  }

  /** A request for a position, or for one after the other. */
  private final class Request {
    final String api;
    final String handle;
    final Object success;
    final @Nullable Object error;
    final long maximumAge;
    final long timeout;
    final List<Move> moves = new ArrayList<>();
    @Nullable Pending pending;
    @Nullable Alarm alarm;
    @Nullable Task task;

    Request(
        String api,
        String handle,
        Object success,
        @Nullable Object error,
        long maximumAge,
        long timeout) {
      this.api = api;
      this.handle = handle;
      this.success = success;
      this.error = error;
      this.maximumAge = maximumAge;
      this.timeout = timeout;
    }

    /** Geolocation §6.5 "request a position": the permission first, then the device. */
    void begin() {
      Permissions.Answer answer = permissions.ask("geolocation");
      if (!answer.granted()) {
        await(answer.delay(), () -> fail(GeolocationPositionError.denied(), "the user refuses"));
        return;
      }
      GeolocationPosition known = cached;
      if (known != null && age(known) <= maximumAge) {
        await(answer.delay(), () -> succeed(known));
      } else if (location.fix() instanceof Fix.Timeout || timeout < location.delay().toNanos()) {
        await(
            timeout == 0xFFFF_FFFFL * VirtualClock.MILLISECOND
                ? Pending.UNKNOWN
                : answer.delay() + timeout,
            () -> fail(GeolocationPositionError.timeout(), "it has taken too long"));
      } else {
        await(answer.delay() + location.delay().toNanos(), () -> settle(location.fix()));
      }
    }

    private long age(GeolocationPosition position) {
      double now = World.BEGINNING_MS + (double) (host.clock().now() / VirtualClock.MILLISECOND);
      return (long) (now - position.timestamp) * VirtualClock.MILLISECOND;
    }

    private void settle(Fix fix) {
      switch (fix) {
        case Fix.Position position -> succeed(position(position));
        case Fix.Unavailable _ ->
            fail(GeolocationPositionError.unavailable(), "the device does not know");
        case Fix.Timeout _ -> fail(GeolocationPositionError.timeout(), "it has taken too long");
      }
    }

    private void await(long delay, Runnable then) {
      long now = host.clock().now();
      long due = delay == Pending.UNKNOWN ? Pending.UNKNOWN : now + delay;
      Pending waiting = pending;
      if (waiting == null) {
        waiting = host.register(api, handle, success, due);
      } else {
        waiting = waiting.rearmed(now, due);
        host.journal().happened(new Event.Rearmed(waiting));
      }
      pending = waiting;
      if (due != Pending.UNKNOWN) {
        alarm = host.clock().at(due, then);
      }
    }

    private void succeed(GeolocationPosition position) {
      queue(success, position, "position", "the device knows where it is");
      next();
    }

    private void fail(GeolocationPositionError why, String reason) {
      boolean fatal = why.code == GeolocationPositionError.PERMISSION_DENIED;
      if (fatal) {
        moves.clear();
        watches.values().remove(this); // nothing will ever come
      }
      queue(error, why, "no position", reason);
      if (!fatal) {
        next();
      }
    }

    private void queue(@Nullable Object callback, PlatformObject result, String label, String why) {
      alarm = null;
      Pending due = pending;
      if (due == null) {
        return;
      }
      host.journal().record(new Event.Due(due));
      boolean last = moves.isEmpty() && !watches.containsValue(this);
      if (last) {
        host.done(due);
      }
      if (callback != null) {
        task =
            host.queueTask(
                TaskSource.GEOLOCATION,
                label,
                callback,
                due,
                why,
                () -> {
                  task = null;
                  host.invoke(callback, Values.undefined(), host.idl().js(result));
                });
      }
    }

    private void next() {
      if (!moves.isEmpty()) {
        Move move = moves.removeFirst();
        await(move.after().toNanos(), () -> settle(move.fix()));
      }
    }

    void cancel() {
      host.clock().cancel(alarm);
      if (task != null) {
        host.loop().drop(task);
      }
      if (pending != null) {
        host.cancelled(pending);
      }
    }
  }
}
