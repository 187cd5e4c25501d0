package loopglass.engine.host.navigation;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** The page stands at another entry of its history (HTML §7.4.6.2). */
final class PopStateEvent extends DomEvent {

  PopStateEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }
}
