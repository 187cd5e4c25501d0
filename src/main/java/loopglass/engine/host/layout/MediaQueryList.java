package loopglass.engine.host.layout;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;

/**
 * A media query and whether it holds (CSSOM View §4.2). The viewport never changes, so {@code
 * change} is never fired.
 */
final class MediaQueryList extends EventTarget {

  private final String media;

  private MediaQueryList(Host host, String media) {
    super(host);
    this.media = media;
  }

  static void install(Host host) {
    host.idl()
        .define("MediaQueryList", MediaQueryList.class)
        .inherits(EventTarget.class)
        .get("media", list -> list.media)
        .get("matches", list -> MediaQuery.matches(list.media))
        .with(EventHandlers.of("change"))
        .install();
    host.idl().function("matchMedia", 1, call -> new MediaQueryList(host, call.text(0).strip()));
  }

  @Override
  protected String describe() {
    return "media query";
  }
}
