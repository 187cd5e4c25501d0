package loopglass.engine.host.ui;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** Something done with a pointing device (Pointer Events §4). */
public final class PointerEvent extends MouseEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  PointerEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public PointerEvent(
      String type, boolean bubbles, boolean cancelable, Map<String, Object> detail) {
    super(type, bubbles, cancelable, detail);
  }

  /** HTML §6.4.3 "fire a synthetic pointer event": a click that no pointer made. */
  public static PointerEvent click() {
    return new PointerEvent("click", true, true, Map.of("pointerId", -1));
  }

  /** A click that another click brings about: it has the other's attributes. */
  public static PointerEvent clickLike(DomEvent cause) {
    return cause instanceof PointerEvent
        ? new PointerEvent("click", true, true, cause.details())
        : click();
  }
}
