package loopglass.engine.host.event;

import java.util.function.Consumer;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Definition;
import org.jspecify.annotations.Nullable;

/** Event handler IDL attributes (HTML §8.1.8.1): {@code onclick} and its like. */
public final class EventHandlers {

  private EventHandlers() {}

  /**
   * The attributes for some event types, for {@link Definition#with}.
   *
   * @param types such as {@code click}, whose attribute is {@code onclick}
   */
  public static <T extends EventTarget> Consumer<Definition<T>> of(String... types) {
    return definition -> {
      for (String type : types) {
        definition.getSet(
            "on" + type,
            target -> get(target, type),
            (target, call) -> set(target, type, call.value(0)));
      }
    };
  }

  /** The handler of a type, or null. */
  public static @Nullable Object get(EventTarget target, String type) {
    Listener listener = find(target, type);
    return listener == null ? null : listener.callback;
  }

  /** Sets a handler: it keeps the place of the one before; what is not an object unsets it. */
  public static void set(EventTarget target, String type, Object value) {
    Listener known = find(target, type);
    if (!Values.isObject(value)) {
      if (known != null) {
        target.remove(known, false);
      }
    } else if (known != null) {
      known.callback = value;
    } else {
      target.add(new Listener(type, value, false, false, false, true));
    }
  }

  private static @Nullable Listener find(EventTarget target, String type) {
    for (Listener listener : target.listeners()) {
      if (listener.handler && listener.type.equals(type)) {
        return listener;
      }
    }
    return null;
  }
}
