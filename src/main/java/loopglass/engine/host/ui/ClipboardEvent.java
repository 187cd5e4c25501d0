package loopglass.engine.host.ui;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** Something is copied, cut or pasted (Clipboard API §5.1). */
public final class ClipboardEvent extends DomEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  ClipboardEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /** One that the platform makes. */
  public static ClipboardEvent of(String type, Map<String, Object> detail) {
    return new ClipboardEvent(type, true, true, true, detail);
  }

  private ClipboardEvent(
      String type,
      boolean bubbles,
      boolean cancelable,
      boolean composed,
      Map<String, Object> detail) {
    super(type, bubbles, cancelable, composed, detail);
  }
}
