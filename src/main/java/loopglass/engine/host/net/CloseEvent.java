package loopglass.engine.host.net;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;

/** A WebSocket is closed (WebSockets Standard §3.2). */
final class CloseEvent extends DomEvent {

  private CloseEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  static void install(Host host) {
    EventInterface.of(
            host,
            "CloseEvent",
            CloseEvent.class,
            DomEvent.class,
            attributes(false, 0, ""),
            CloseEvent::new)
        .install();
  }

  static CloseEvent of(boolean clean, int code, String reason) {
    return new CloseEvent("close", attributes(clean, code, reason));
  }

  private static Map<String, Object> attributes(boolean clean, int code, String reason) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("wasClean", clean);
    attributes.put("code", code);
    attributes.put("reason", reason);
    return attributes;
  }
}
