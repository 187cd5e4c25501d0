package loopglass.engine.host.device;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;

/** A piece of a recording is there (MediaStream Recording §3). */
final class BlobEvent extends DomEvent {

  private BlobEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /**
   * An event of the platform.
   *
   * @param timecode when the piece begins, in milliseconds since the recording began
   */
  static BlobEvent of(Blob data, double timecode) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("data", data);
    detail.put("timecode", timecode);
    return new BlobEvent("dataavailable", detail);
  }

  static void install(Host host) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("data", Values.undefined());
    attributes.put("timecode", 0.0);
    EventInterface.of(
            host, "BlobEvent", BlobEvent.class, DomEvent.class, attributes, BlobEvent::made)
        .install();
  }

  private static BlobEvent made(String type, Map<String, Object> detail) {
    if (Idl.platform(detail.getOrDefault("data", Values.undefined()), Blob.class) == null) {
      throw Values.typeError(
          "Failed to construct 'BlobEvent': Failed to read the 'data' property from"
              + " 'BlobEventInit': Required member is undefined.");
    }
    return new BlobEvent(type, detail);
  }
}
