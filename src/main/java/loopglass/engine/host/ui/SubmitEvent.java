package loopglass.engine.host.ui;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** A form is about to be submitted (HTML §4.10.21.10). */
public final class SubmitEvent extends DomEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  SubmitEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /** One that the platform makes. */
  public static SubmitEvent of(String type, Map<String, Object> detail) {
    return new SubmitEvent(type, true, true, false, detail);
  }

  private SubmitEvent(
      String type,
      boolean bubbles,
      boolean cancelable,
      boolean composed,
      Map<String, Object> detail) {
    super(type, bubbles, cancelable, composed, detail);
  }
}
