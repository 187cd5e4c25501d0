package loopglass.engine.host.event;

import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** An event listener (DOM §2.7). */
final class Listener {

  final String type;
  final boolean capture;
  final boolean once;
  final boolean passive;

  /** The program's function or object; an event handler's may be replaced in place. */
  Object callback;

  /** Whether it stands for an event handler attribute (HTML §8.1.8.1). */
  final boolean handler;

  boolean removed;
  @Nullable Pending pending;

  Listener(
      String type,
      Object callback,
      boolean capture,
      boolean once,
      boolean passive,
      boolean handler) {
    this.type = type;
    this.callback = callback;
    this.capture = capture;
    this.once = once;
    this.passive = passive;
    this.handler = handler;
  }

  boolean is(String otherType, Object otherCallback, boolean otherCapture) {
    return !handler
        && type.equals(otherType)
        && callback == otherCallback
        && capture == otherCapture;
  }
}
