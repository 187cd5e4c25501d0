package loopglass.engine.host.layout;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;

/** A media query and whether it holds (CSSOM View §4.2). */
final class MediaQueryList extends EventTarget {

  final String media;
  private final Viewport viewport;

  /** What was reported last. */
  boolean reported;

  MediaQueryList(Host host, String media, Viewport viewport) {
    super(host);
    this.media = media;
    this.viewport = viewport;
    this.reported = matches();
  }

  boolean matches() {
    return MediaQuery.matches(media, viewport);
  }

  @Override
  protected String describe() {
    return media;
  }
}
