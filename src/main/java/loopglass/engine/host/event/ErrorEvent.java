package loopglass.engine.host.event;

import java.util.Map;

/** An error that is reported (HTML §8.1.4.6). */
public final class ErrorEvent extends DomEvent {

  private final boolean windows;

  /**
   * An error event.
   *
   * @param windows whether it goes to a global object, whose onerror takes five arguments
   */
  public ErrorEvent(
      String type,
      boolean bubbles,
      boolean cancelable,
      boolean composed,
      Map<String, Object> detail,
      boolean windows) {
    super(type, bubbles, cancelable, composed, detail);
    this.windows = windows;
  }

  boolean isWindows() {
    return windows;
  }
}
