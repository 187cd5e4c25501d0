package loopglass.engine.js.inspect;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How an object of the platform is shown: its attributes are accessors of its class, so without
 * help it would look empty. The hidden property {@link #KEY} holds a supplier of a Java string (the
 * whole text) or of an object whose properties are shown in its place.
 */
public final class Shown {

  /** Names the hidden property. */
  public static final HiddenKey KEY = new HiddenKey("Shown");

  private Shown() {}

  /** The whole text of an object that is shown as one, such as an element; null for others. */
  public static @Nullable String text(Object value) {
    Object target = value instanceof JSProxyObject proxy ? JSProxy.getTarget(proxy) : value;
    return target instanceof JSObject object
            && JSDynamicObject.getOrNull(object, KEY) instanceof Supplier<?> shown
            && shown.get() instanceof String text
        ? text
        : null;
  }

  static @Nullable String text(Inspector inspector, JSObject object, int depth) {
    if (!(JSDynamicObject.getOrNull(object, KEY) instanceof Supplier<?> shown)) {
      return null;
    }
    return switch (shown.get()) {
      case String text -> text;
      case JSObject members -> inspector.text(members, depth, false);
      default -> null;
    };
  }
}
