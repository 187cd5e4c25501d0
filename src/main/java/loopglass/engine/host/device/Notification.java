package loopglass.engine.host.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.World;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Members;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.Devices.Permission.State;
import org.jspecify.annotations.Nullable;

/** A notification outside of the page (Notifications §3). */
final class Notification extends EventTarget {

  private static final String PERMISSION = "notifications";

  /** How long it takes until it is shown, in virtual nanoseconds. */
  private static final long SHOWING = 10 * VirtualClock.MILLISECOND;

  private static final List<String> DIRECTIONS = List.of("auto", "ltr", "rtl");

  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private boolean shown;
  private boolean closed;

  private Notification(Host host, Call call) {
    super(host);
    attributes.put("title", call.text(0));
    Members options = call.dictionary(1, "NotificationOptions");
    if (!options.sequence("actions").isEmpty()) {
      throw call.typeError(
          "Actions are only supported for persistent notifications shown using"
              + " ServiceWorkerRegistration.showNotification().");
    }
    for (String text : new String[] {"badge", "body"}) {
      attributes.put(text, options.text(text, ""));
    }
    attributes.put("data", options.has("data") ? options.value("data") : null);
    attributes.put("dir", options.word("dir", "NotificationDirection", DIRECTIONS, "auto"));
    for (String text : new String[] {"icon", "image", "lang"}) {
      attributes.put(text, options.text(text, ""));
    }
    for (String flag : new String[] {"renotify", "requireInteraction", "silent"}) {
      attributes.put(flag, options.truth(flag, false));
    }
    attributes.put("tag", options.text("tag", ""));
    attributes.put(
        "timestamp", (double) (World.BEGINNING_MS + host.clock().now() / VirtualClock.MILLISECOND));
  }

  @Override
  protected String describe() {
    return "notification " + attributes.get("title");
  }

  static void install(Host host, Permissions permissions) {
    var definition =
        host.idl()
            .define("Notification", Notification.class)
            .inherits(EventTarget.class)
            .constructor(
                1,
                call -> {
                  Notification made = new Notification(host, call);
                  made.show(permissions);
                  return made;
                })
            .staticGet("permission", () -> words(permissions))
            .promisingStatically("requestPermission", 0, call -> ask(host, permissions, call))
            .action("close", 0, (notification, call) -> notification.close())
            .shows(notification -> notification.attributes)
            .with(EventHandlers.of("click", "show", "error", "close"));
    for (String attribute :
        List.of(
            "title",
            "dir",
            "lang",
            "body",
            "tag",
            "icon",
            "badge",
            "image",
            "timestamp",
            "renotify",
            "silent",
            "requireInteraction",
            "data")) {
      definition.get(attribute, notification -> notification.attributes.get(attribute));
    }
    definition.install();
  }

  /** NotificationPermission: nobody was asked yet is "default" here. */
  private static String words(Permissions permissions) {
    State state = permissions.state(PERMISSION);
    return state == State.PROMPT ? "default" : state.name().toLowerCase(Locale.ROOT);
  }

  private static Object ask(Host host, Permissions permissions, Call call) {
    @Nullable Object callback = call.has(0) ? call.function(0) : null;
    Deferred deferred = host.idl().deferred();
    Permissions.Answer answer = permissions.ask(PERMISSION);
    host.later(
        "Notification.requestPermission",
        "",
        callback,
        answer.delay() + (answer.delay() == 0 ? Permissions.LOOKUP : 0),
        TaskSource.PERMISSION,
        "Notification.requestPermission",
        answer.delay() == 0 ? "it was decided before" : "the user has answered",
        () -> {
          Object state = Values.text(words(permissions));
          if (callback != null) {
            host.invoke(callback, Values.undefined(), state);
          }
          deferred.resolve(state);
        });
    return deferred.promise();
  }

  private void show(Permissions permissions) {
    boolean granted = permissions.state(PERMISSION) == State.GRANTED;
    host()
        .later(
            "Notification",
            String.valueOf(attributes.get("title")),
            null,
            granted ? SHOWING : 0,
            TaskSource.USER_INTERACTION,
            (granted ? "show on " : "error on ") + describe(),
            granted ? "the notification is shown" : "the user has not allowed notifications",
            () -> {
              shown = granted && !closed;
              if (shown || !granted) {
                fire(new DomEvent(granted ? "show" : "error"));
              }
            });
  }

  private void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (shown) {
      host()
          .queueTask(
              TaskSource.USER_INTERACTION,
              "close on " + describe(),
              null,
              waiting("close"),
              "the notification is gone",
              () -> fire(new DomEvent("close")));
    }
  }
}
