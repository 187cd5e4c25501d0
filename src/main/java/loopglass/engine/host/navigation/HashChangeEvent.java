package loopglass.engine.host.navigation;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** The page's URL has another fragment (HTML §7.4.6.2). */
final class HashChangeEvent extends DomEvent {

  HashChangeEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }
}
