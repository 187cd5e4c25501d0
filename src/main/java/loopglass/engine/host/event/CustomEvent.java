package loopglass.engine.host.event;

import java.util.Map;

/** An event with whatever its maker wants to tell (DOM §2.4). */
final class CustomEvent extends DomEvent {

  CustomEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }
}
