package loopglass.engine.host.ui;

import java.util.Map;
import loopglass.engine.host.event.DomEvent;

/** Something that happens in a user interface (UI Events §3.2): it bubbles and crosses shadows. */
public class UiEvent extends DomEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  UiEvent(String type, Map<String, Object> detail) {
    super(type, false, false, false, detail);
  }

  /** One that the platform makes. */
  public UiEvent(String type, boolean cancelable, Map<String, Object> detail) {
    this(type, true, cancelable, detail);
  }

  UiEvent(String type, boolean bubbles, boolean cancelable, Map<String, Object> detail) {
    super(type, bubbles, cancelable, true, detail);
  }
}
