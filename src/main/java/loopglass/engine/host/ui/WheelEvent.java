package loopglass.engine.host.ui;

import java.util.Map;

/** A wheel was turned (UI Events §3.5). */
public final class WheelEvent extends MouseEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  WheelEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public WheelEvent(String type, boolean cancelable, Map<String, Object> detail) {
    super(type, true, cancelable, detail);
  }
}
