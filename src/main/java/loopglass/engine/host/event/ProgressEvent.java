package loopglass.engine.host.event;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;

/** Tells how far something is (XHR Standard §5 ProgressEvent): a request, a file's reading. */
public final class ProgressEvent extends DomEvent {

  private ProgressEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  static void install(Host host) {
    EventInterface.of(
            host,
            "ProgressEvent",
            ProgressEvent.class,
            DomEvent.class,
            attributes(false, 0, 0),
            ProgressEvent::new)
        .install();
  }

  /**
   * An event of the platform.
   *
   * @param total how many bytes there will be, 0 when nobody knows
   */
  public static ProgressEvent of(String type, long loaded, long total) {
    return of(type, total > 0, loaded, total);
  }

  /** The same, where a total of 0 may be known. */
  public static ProgressEvent of(String type, boolean computable, long loaded, long total) {
    return new ProgressEvent(type, attributes(computable, loaded, total));
  }

  private static Map<String, Object> attributes(boolean computable, double loaded, double total) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("lengthComputable", computable);
    attributes.put("loaded", loaded);
    attributes.put("total", total);
    return attributes;
  }
}
