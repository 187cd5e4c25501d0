package loopglass.engine.host.event;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Whom an event would reach if it was dispatched now. */
public final class Reach {

  private Reach() {}

  /** What stands in the Web APIs room for the listener that would hear first; null for none. */
  public static @Nullable Pending first(EventTarget target, DomEvent event) {
    List<EventTarget> path = new ArrayList<>();
    for (EventTarget object = target; object != null; object = object.parent(event)) {
      path.add(object);
    }
    for (EventTarget object : path.reversed()) {
      Pending found = first(object, event.type(), true);
      if (found != null) {
        return found;
      }
    }
    for (EventTarget object : path) {
      Pending found =
          object == target || event.bubbles() ? first(object, event.type(), false) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Pending first(EventTarget object, String type, boolean capture) {
    for (Listener listener : object.listeners()) {
      if (listener.type.equals(type) && listener.capture == capture) {
        return listener.pending;
      }
    }
    return null;
  }
}
