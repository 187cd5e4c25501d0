package loopglass.engine.host.ui;

import java.util.Map;

/** A key went down or up (UI Events §3.7). */
public final class KeyboardEvent extends UiEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  KeyboardEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public KeyboardEvent(String type, boolean cancelable, Map<String, Object> detail) {
    super(type, cancelable, detail);
  }
}
