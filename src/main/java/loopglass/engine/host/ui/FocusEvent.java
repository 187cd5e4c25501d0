package loopglass.engine.host.ui;

import java.util.Map;

/** The focus comes or goes (UI Events §3.3). */
public final class FocusEvent extends UiEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  FocusEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public FocusEvent(String type, boolean bubbles, Map<String, Object> detail) {
    super(type, bubbles, false, detail);
  }
}
