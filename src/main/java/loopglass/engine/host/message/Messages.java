package loopglass.engine.host.message;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
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

  private static Object clone(Host host, Call call) {
    List<Object> transfer = call.dictionary(1, "StructuredSerializeOptions").sequence("transfer");
    Serialized serialized = call.serialized(0, transfer);
    return host.arrived(serialized).value();
  }
}
