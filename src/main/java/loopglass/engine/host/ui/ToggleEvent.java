package loopglass.engine.host.ui;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** Something opens or closes (HTML §6.12.1). */
public final class ToggleEvent extends DomEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  ToggleEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /** One that the platform makes. */
  public static ToggleEvent of(String type, boolean cancelable, Map<String, Object> detail) {
    return new ToggleEvent(type, false, cancelable, false, detail);
  }

  private ToggleEvent(
      String type,
      boolean bubbles,
      boolean cancelable,
      boolean composed,
      Map<String, Object> detail) {
    super(type, bubbles, cancelable, composed, detail);
  }
}
