package loopglass.engine.host.ui;

import java.util.Map;

/** A step of a drag-and-drop operation (HTML §6.11.5). */
public final class DragEvent extends MouseEvent {

  /** One that the program makes: it gets its other attributes afterwards. */
  DragEvent(String type, Map<String, Object> detail) {
    super(type, detail);
  }

  /** One that the platform makes. */
  public DragEvent(String type, boolean cancelable, Map<String, Object> detail) {
    super(type, true, cancelable, detail);
  }
}
