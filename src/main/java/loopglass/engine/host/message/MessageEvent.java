package loopglass.engine.host.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.clone.StructuredClone;
import loopglass.engine.js.idl.Idl;
import org.jspecify.annotations.Nullable;

/** A message has arrived (HTML §9.1 MessageEvent): from a port, a window, a worker or a server. */
public final class MessageEvent extends DomEvent {

  private MessageEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /** Such an event, for the rooms of other sources of messages. */
  public static MessageEvent of(Host host, Object data, String origin, String lastEventId) {
    return of(host, "message", data, origin, lastEventId);
  }

  /** The same under a type that the sender chose. */
  public static MessageEvent of(
      Host host, String type, Object data, String origin, String lastEventId) {
    Map<String, Object> detail = defaults(host);
    detail.put("data", data);
    detail.put("origin", origin);
    detail.put("lastEventId", lastEventId);
    return new MessageEvent(type, detail);
  }

  /**
   * A connection to a shared worker (HTML §10.2.6.4): the event carries the worker's port.
   *
   * <p>Its data is null, as in Chromium; the standard says "".
   */
  public static MessageEvent connect(Host host, MessagePort port) {
    Map<String, Object> detail = defaults(host);
    detail.put("ports", host.idl().frozen(List.of(port)));
    detail.put("source", port);
    return new MessageEvent("connect", detail);
  }

  static MessageEvent of(
      Host host,
      String type,
      StructuredClone.@Nullable Arrived arrived,
      String origin,
      @Nullable EventTarget source) {
    Map<String, Object> detail = defaults(host);
    if (arrived != null) {
      detail.put("data", arrived.value());
      detail.put(
          "ports",
          host.idl()
              .frozen(
                  arrived.transferred().stream()
                      .filter(object -> Idl.platform(object, MessagePort.class) != null)
                      .toList()));
    }
    detail.put("origin", origin);
    if (source != null) {
      detail.put("source", source);
    }
    return new MessageEvent(type, detail);
  }

  private static Map<String, Object> defaults(Host host) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("data", Values.none());
    detail.put("origin", "");
    detail.put("lastEventId", "");
    detail.put("source", Values.none());
    detail.put("ports", host.idl().frozen(List.of()));
    return detail;
  }

  static void install(Host host) {
    EventInterface.of(
            host,
            "MessageEvent",
            MessageEvent.class,
            DomEvent.class,
            defaults(host),
            (type, detail) -> new MessageEvent(type, checked(host, detail)))
        .install();
  }

  private static Map<String, Object> checked(Host host, Map<String, Object> detail) {
    Object source = detail.get("source");
    if (source != null && !Values.isNullish(source) && target(source) == null) {
      throw Values.typeError(failed("source", "Failed to convert value to 'EventTarget'."));
    }
    Object ports = detail.get("ports");
    if (ports == null) {
      return detail;
    }
    if (!Values.isObject(ports)) {
      throw Values.typeError(
          failed("ports", "The provided value cannot be converted to a sequence."));
    }
    List<Object> elements = host.idl().elements(ports);
    for (Object element : elements) {
      if (Idl.platform(element, MessagePort.class) == null) {
        throw Values.typeError(failed("ports", "Failed to convert value to 'MessagePort'."));
      }
    }
    detail.put("ports", host.idl().frozen(elements));
    return detail;
  }

  private static @Nullable EventTarget target(Object value) {
    return Idl.platform(value, EventTarget.class);
  }

  private static String failed(String member, String why) {
    return "Failed to construct 'MessageEvent': Failed to read the '"
        + member
        + "' property from 'MessageEventInit': "
        + why;
  }
}
