package loopglass.engine.host.device;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.Devices.Permission;
import loopglass.scenario.Devices.Permission.State;

/** What the user allows, and how a page asks (Permissions §3, §6). */
final class Permissions extends PlatformObject {

  /** How long a question that needs no user takes, in virtual nanoseconds. */
  static final long LOOKUP = VirtualClock.MILLISECOND;

  /** Permissions that a page has without asking, unless the front matter says otherwise. */
  private static final Set<String> FREE =
      Set.of(
          "accelerometer",
          "background-sync",
          "clipboard-write",
          "gyroscope",
          "magnetometer",
          "screen-wake-lock",
          "storage-access");

  private static final Set<String> ASKED =
      Set.of(
          "camera",
          "clipboard-read",
          "geolocation",
          "idle-detection",
          "local-fonts",
          "microphone",
          "midi",
          "notifications",
          "persistent-storage");

  private final Host host;
  private final Map<String, Permission> given;
  private final Map<String, State> states = new HashMap<>();

  /** Open questions: when the user will have answered, in virtual nanoseconds. */
  private final Map<String, Long> answers = new HashMap<>();

  private final List<PermissionStatus> asked = new ArrayList<>();

  /**
   * What comes of asking.
   *
   * @param delay until the user has answered, in virtual nanoseconds; 0 when nobody has to be asked
   */
  record Answer(long delay, boolean granted) {}

  private static final class PermissionStatus extends EventTarget {
    final Permissions permissions;
    final String name;

    PermissionStatus(Host host, Permissions permissions, String name) {
      super(host);
      this.permissions = permissions;
      this.name = name;
    }

    @Override
    protected String describe() {
      return "permission " + name;
    }

    /** In this order always, which Map.of does not promise. */
    Map<String, Object> shown() {
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("name", name);
      shown.put("state", words(permissions.state(name)));
      return shown;
    }
  }

  Permissions(Host host) {
    this.host = host;
    this.given = host.world().scenario().frontMatter().devices().permissions();
  }

  static void install(Host host) {
    host.idl()
        .define("Permissions", Permissions.class)
        .promising("query", 1, Permissions::query)
        .install();
    host.idl()
        .define("PermissionStatus", PermissionStatus.class)
        .inherits(EventTarget.class)
        .get("state", status -> words(status.permissions.state(status.name)))
        .get("name", status -> status.name)
        .shows(PermissionStatus::shown)
        .with(EventHandlers.of("change"))
        .install();
  }

  private static String words(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** How a permission stands now. */
  State state(String name) {
    State changed = states.get(name);
    if (changed != null) {
      return changed;
    }
    Permission permission = given.get(name);
    return permission != null
        ? permission.state()
        : FREE.contains(name) ? State.GRANTED : State.PROMPT;
  }

  /** Asks for a permission; if the user has to be asked, the state changes with the answer. */
  Answer ask(String name) {
    State state = state(name);
    if (state != State.PROMPT) {
      return new Answer(0, state == State.GRANTED);
    }
    Permission permission = given.getOrDefault(name, Permission.ASKED);
    long now = host.clock().now();
    long at =
        answers.computeIfAbsent(
            name,
            key -> {
              long due = now + permission.delay().toNanos();
              host.clock().at(due, () -> answered(name, permission.answer()));
              return due;
            });
    return new Answer(at - now, permission.answer() == State.GRANTED);
  }

  private void answered(String name, State answer) {
    answers.remove(name);
    if (answer == State.PROMPT) { // sent away without an answer
      return;
    }
    states.put(name, answer);
    for (PermissionStatus status : asked) {
      if (status.name.equals(name)) {
        host.queueTask(
            TaskSource.PERMISSION,
            "change of permission " + name,
            null,
            status.waiting("change"),
            "the user has answered: " + words(answer),
            () -> status.fire(new DomEvent("change")));
      }
    }
  }

  private Object query(Call call) {
    if (!Values.isObject(call.value(0))) {
      throw call.notOfType(0, "object");
    }
    var descriptor = call.dictionary(0, "PermissionDescriptor");
    if (!descriptor.has("name")) {
      throw call.typeError(
          "Failed to read the 'name' property from 'PermissionDescriptor': Required member is"
              + " undefined.");
    }
    String name = descriptor.text("name", "");
    if (!FREE.contains(name) && !ASKED.contains(name)) {
      throw call.typeError(
          "Failed to read the 'name' property from 'PermissionDescriptor': The provided value '"
              + name
              + "' is not a valid enum value of type PermissionName.");
    }
    PermissionStatus status = new PermissionStatus(host, this, name);
    Deferred deferred = host.idl().deferred();
    host.later(
        "permissions.query",
        name,
        null,
        LOOKUP,
        TaskSource.PERMISSION,
        "permissions.query: " + name,
        "the browser has looked it up",
        () -> {
          asked.add(status);
          deferred.resolve(status);
        });
    return deferred.promise();
  }
}
