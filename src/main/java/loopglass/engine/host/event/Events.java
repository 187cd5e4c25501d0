package loopglass.engine.host.event;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The door of this room: Event, EventTarget, AbortController and what belongs to them. */
public final class Events {

  private Events() {}

  /** Defines the interfaces; whether each kind of event has its own is said by its room. */
  public static void install(Host host) {
    EventInterface.install(host);
    EventInterface.of(
            host,
            "CustomEvent",
            CustomEvent.class,
            DomEvent.class,
            Map.of("detail", Values.none()),
            CustomEvent::new)
        .install();
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", "");
    error.put("filename", "");
    error.put("lineno", 0);
    error.put("colno", 0);
    error.put("error", Values.undefined());
    EventInterface.of(
            host,
            "ErrorEvent",
            ErrorEvent.class,
            DomEvent.class,
            error,
            (type, detail) -> new ErrorEvent(type, false, false, false, detail, false))
        .install();
    Map<String, Object> rejection = new LinkedHashMap<>();
    rejection.put("promise", Values.undefined());
    rejection.put("reason", Values.undefined());
    EventInterface.of(
            host,
            "PromiseRejectionEvent",
            PromiseRejectionEvent.class,
            DomEvent.class,
            rejection,
            (type, detail) -> new PromiseRejectionEvent(type, false, detail))
        .constructor(2, call -> rejection(host, call))
        .install();
    host.idl()
        .define("EventTarget", EventTarget.class)
        .constructor(0, call -> new EventTarget(host))
        .action("addEventListener", 2, Events::add)
        .action("removeEventListener", 2, Events::remove)
        .operation("dispatchEvent", 1, Events::dispatch)
        .install();
    ProgressEvent.install(host);
    Aborting.install(host);
  }

  /** Gives a window {@code event} (DOM §2.3), which a program may replace. */
  public static void installCurrent(Host host) {
    host.js().defineReplaceable(host.js().global(), "event", () -> current(host));
  }

  private static Object current(Host host) {
    PlatformObject event = host.currentEvent().get();
    return event == null ? Values.undefined() : host.idl().js(event);
  }

  private static PromiseRejectionEvent rejection(Host host, Call call) {
    String type = call.text(0);
    String dictionary = "PromiseRejectionEventInit";
    Members init = call.dictionary(1, dictionary);
    Object promise = EventInterface.required(call, init, dictionary, "promise");
    return EventInterface.made(
        host,
        call,
        new PromiseRejectionEvent(
            type, false, Map.of("promise", promise, "reason", init.value("reason"))),
        dictionary);
  }

  private static void add(EventTarget target, Call call) {
    String type = call.text(0);
    Object callback = callback(call);
    boolean capture = capture(call);
    boolean once = false;
    boolean passive = false;
    @Nullable AbortSignal signal = null;
    if (Values.isObject(call.value(2))) {
      Members options = call.dictionary(2, "AddEventListenerOptions");
      once = options.truth("once", false);
      passive = options.truth("passive", false);
      if (options.has("signal")) {
        signal = options.platformOrNull("signal", AbortSignal.class);
        if (signal == null) {
          throw call.typeError("member signal is not of type 'AbortSignal'.");
        }
      }
    }
    if (callback == null || signal != null && signal.isAborted()) {
      return;
    }
    target.add(new Listener(type, callback, capture, once, passive, false));
    if (signal != null) {
      signal.whenAborted(() -> target.remove(type, callback, capture));
    }
  }

  private static void remove(EventTarget target, Call call) {
    String type = call.text(0);
    Object callback = callback(call);
    boolean capture = capture(call);
    if (callback != null) {
      target.remove(type, callback, capture);
    }
  }

  private static @Nullable Object callback(Call call) {
    Object callback = call.value(1);
    if (Values.isNullish(callback)) {
      return null;
    }
    if (!Values.isObject(callback)) {
      throw call.notOfType(1, "Object");
    }
    return callback;
  }

  private static boolean capture(Call call) {
    return Values.isObject(call.value(2))
        ? call.dictionary(2, "EventListenerOptions").truth("capture", false)
        : call.truth(2);
  }

  private static Object dispatch(EventTarget target, Call call) {
    DomEvent event = call.platform(0, DomEvent.class);
    if (event.dispatching) {
      throw call.domException("InvalidStateError", "The event is already being dispatched.");
    }
    event.trusted = false;
    return target.dispatch(event);
  }
}
