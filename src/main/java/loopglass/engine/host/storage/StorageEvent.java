package loopglass.engine.host.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;
import org.jspecify.annotations.Nullable;

/** Another document has changed what is stored (HTML §12.2.4). */
final class StorageEvent extends DomEvent {

  private StorageEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  static void install(Host host) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("key", Values.none());
    attributes.put("oldValue", Values.none());
    attributes.put("newValue", Values.none());
    attributes.put("url", "");
    attributes.put("storageArea", Values.none());
    EventInterface.of(
            host,
            "StorageEvent",
            StorageEvent.class,
            DomEvent.class,
            attributes,
            StorageEvent::made)
        .install();
  }

  /** An event of the platform. */
  static StorageEvent of(
      String key, @Nullable String old, @Nullable String value, String url, Storage area) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("key", key);
    detail.put("oldValue", old == null ? Values.none() : old);
    detail.put("newValue", value == null ? Values.none() : value);
    detail.put("url", url);
    detail.put("storageArea", area);
    return new StorageEvent("storage", detail);
  }

  private static StorageEvent made(String type, Map<String, Object> detail) {
    for (String attribute : new String[] {"key", "oldValue", "newValue"}) {
      detail.computeIfPresent(
          attribute, (name, value) -> Values.isNullish(value) ? value : Values.toText(value));
    }
    Object area = detail.getOrDefault("storageArea", Values.none());
    if (!Values.isNullish(area) && Idl.platform(area, Storage.class) == null) {
      throw Values.typeError(
          "Failed to construct 'StorageEvent': Failed to read the 'storageArea' property from"
              + " 'StorageEventInit': Failed to convert value to 'Storage'.");
    }
    return new StorageEvent(type, detail);
  }
}
