package loopglass.engine.host.event;

import java.util.function.Consumer;
import java.util.function.Supplier;
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
    return listener == null ? null : compiled(listener);
  }

  /**
   * A handler that is a text still (HTML §8.1.8.1 "internal raw uncompiled handler").
   *
   * @param function makes the function when it is needed; null when the text is not well-formed
   */
  private record Uncompiled(String text, Supplier<@Nullable Object> function) {}

  /** Sets a handler to a text, which becomes a function when it is needed first. */
  public static void setText(
      EventTarget target, String type, String text, Supplier<@Nullable Object> function) {
    put(target, type, new Uncompiled(text, function));
  }

  /** Takes the handler of a type away; nothing happens when there is none. */
  public static void remove(EventTarget target, String type) {
    Listener known = find(target, type);
    if (known != null) {
      target.remove(known, false);
    }
  }

  /** The function or object that a handler has; null when its text is not well-formed. */
  static Object compiled(Listener listener) {
    if (listener.callback instanceof Uncompiled raw) {
      Object function = raw.function().get();
      listener.callback = function == null ? Values.none() : function;
    }
    return listener.callback;
  }

  /** Sets a handler: it keeps the place of the one before; what is not an object unsets it. */
  public static void set(EventTarget target, String type, Object value) {
    if (Values.isObject(value)) {
      put(target, type, value);
    } else {
      remove(target, type);
    }
  }

  private static void put(EventTarget target, String type, Object value) {
    Listener known = find(target, type);
    if (known != null) {
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
