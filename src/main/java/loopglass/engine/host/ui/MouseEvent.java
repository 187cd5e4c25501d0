package loopglass.engine.host.ui;

import java.util.Map;

/** Something done with a mouse (UI Events §3.4). */
public class MouseEvent extends UiEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  MouseEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public MouseEvent(String type, boolean bubbles, boolean cancelable, Map<String, Object> detail) {
    super(type, bubbles, cancelable, detail);
  }
}
