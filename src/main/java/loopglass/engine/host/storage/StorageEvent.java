package loopglass.engine.host.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;

/** Another document has changed what is stored (HTML §12.2.4); here, only programs make one. */
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
