package loopglass.engine.host.message;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.idl.Call;

/** The door of this room. */
public final class Messages {

  private Messages() {}

  /**
   * Defines what every global object has.
   *
   * @param origin of the realm: {@code https://loopglass.test}, or {@code null}
   */
  public static void install(Host host, String origin) {
    MessageEvent.install(host);
    MessagePort.install(host);
    MessageChannel.install(host);
    BroadcastChannel.install(host, origin);
    host.idl().function("structuredClone", 1, call -> clone(host, call));
  }

  /** Defines postMessage of a window. */
  public static void installWindow(Host host, EventTarget window) {
    WindowMessages.install(host, window, host.world().origin());
  }

  /**
   * A window of another origin posts a message to this one (HTML §9.3.3). Runs no JavaScript: it
   * queues the task that will.
   *
   * @param json the data, as JSON
   */
  public static void arrive(Host host, EventTarget window, String json, String origin) {
    host.queueTask(
        TaskSource.POSTED_MESSAGE,
        "message from " + origin.replaceFirst("^\\w+://", ""),
        null,
        window.waiting("message"),
        "a window of " + origin + " has posted it",
        () -> window.fire(MessageEvent.of(host, parsed(host, json), origin, "")));
  }

  private static Object parsed(Host host, String json) {
    Object namespace = JavaScript.get(host.js().global(), "JSON");
    Object parse = JavaScript.get(namespace, "parse");
    return host.js().invoke(parse, namespace, Values.text(json));
  }

  private static Object clone(Host host, Call call) {
    List<Object> transfer = call.dictionary(1, "StructuredSerializeOptions").sequence("transfer");
    Serialized serialized = call.serialized(0, transfer);
    return host.arrived(serialized).value();
  }
}
