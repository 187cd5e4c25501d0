package loopglass.engine.host.media;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;

/** Why media cannot be played (HTML §4.8.11.1): here, because there is no source. */
final class MediaError extends PlatformObject {

  private static final int MEDIA_ERR_SRC_NOT_SUPPORTED = 4;

  static void install(Host host) {
    host.idl()
        .define("MediaError", MediaError.class)
        .get("code", error -> MEDIA_ERR_SRC_NOT_SUPPORTED)
        .get("message", error -> "MEDIA_ELEMENT_ERROR: Format error")
        .constant("MEDIA_ERR_ABORTED", 1)
        .constant("MEDIA_ERR_NETWORK", 2)
        .constant("MEDIA_ERR_DECODE", 3)
        .constant("MEDIA_ERR_SRC_NOT_SUPPORTED", MEDIA_ERR_SRC_NOT_SUPPORTED)
        .install();
  }
}
