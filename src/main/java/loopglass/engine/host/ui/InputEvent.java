package loopglass.engine.host.ui;

import java.util.Map;

/** A text is or was changed (UI Events §3.6). */
public final class InputEvent extends UiEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  InputEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public InputEvent(String type, boolean cancelable, Map<String, Object> detail) {
    super(type, cancelable, detail);
  }
}
