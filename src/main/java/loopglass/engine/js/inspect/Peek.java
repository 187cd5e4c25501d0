package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reading objects. With {@code runs}, a property is read as the language reads it (a getter runs);
 * without, accessors and proxies in the prototype chain read as undefined.
 */
record Peek(boolean runs) {

  static final TruffleString CONSTRUCTOR = JSObject.CONSTRUCTOR;
  static final TruffleString PROTOTYPE = JSObject.PROTOTYPE;
  static final TruffleString NAME = Strings.NAME;

  /** Past this length an array's elements are not asked for one key each. */
  private static final long MANY = 1000;

  static String string(TruffleString text) {
    return Strings.toJavaString(text);
  }

  static @Nullable PropertyDescriptor own(JSObject object, Object key) {
    return JSObject.getOwnProperty(object, key);
  }

  static boolean enumerates(JSObject object, Object key) {
    PropertyDescriptor own = own(object, key);
    return own != null && own.getEnumerable();
  }

  /** The prototype, or null at the end of the chain (or at a proxy that must not be asked). */
  @Nullable JSObject prototype(JSObject object) {
    if (!runs && object instanceof JSProxyObject) {
      return null;
    }
    return JSObject.getPrototype(object) instanceof JSObject prototype ? prototype : null;
  }

  /** The value of a property, inherited ones too; {@code Undefined.instance} if there is none. */
  Object get(JSObject object, Object key) {
    if (runs) {
      return JSObject.get(object, key);
    }
    for (JSObject at = object; at != null && !(at instanceof JSProxyObject); at = prototype(at)) {
      PropertyDescriptor own = own(at, key);
      if (own != null) {
        return own.isAccessorDescriptor() ? Undefined.instance : own.getValue();
      }
    }
    return Undefined.instance;
  }

  boolean has(JSObject object, Object key) {
    if (runs) {
      return JSObject.hasProperty(object, key);
    }
    for (JSObject at = object; at != null && !(at instanceof JSProxyObject); at = prototype(at)) {
      if (own(at, key) != null) {
        return true;
      }
    }
    return false;
  }

  /** The string value of a property, or the empty string if it is none. */
  String text(JSObject object, Object key) {
    return get(object, key) instanceof TruffleString text ? string(text) : "";
  }

  /** Whether the prototype chain of the object holds the function's prototype. */
  boolean isInstance(JSObject object, JSObject constructor) {
    Object wanted = get(constructor, PROTOTYPE);
    for (JSObject at = prototype(object); at != null; at = prototype(at)) {
      if (at == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Keys of own properties in the order of OrdinaryOwnPropertyKeys, hidden ones on demand. */
  static List<Object> keys(JSObject object, boolean hidden) {
    List<Object> strings = new ArrayList<>();
    List<Object> symbols = new ArrayList<>();
    for (Object key : object.ownPropertyKeys()) {
      if (hidden || enumerates(object, key)) {
        (key instanceof Symbol ? symbols : strings).add(key);
      }
    }
    strings.addAll(symbols);
    return strings;
  }

  /** Like {@link #keys} without array indices. */
  static List<Object> namedKeys(JSObject object, boolean hidden) {
    if (object instanceof JSArrayObject array && JSArray.arrayGetLength(array) > MANY) {
      return shapeKeys(array, hidden);
    }
    List<Object> keys = keys(object, hidden);
    keys.removeIf(key -> key instanceof TruffleString name && JSRuntime.isArrayIndexString(name));
    return keys;
  }

  private static List<Object> shapeKeys(JSArrayObject array, boolean hidden) {
    List<Object> keys = new ArrayList<>();
    for (Object key : array.getShape().getKeyList()) {
      boolean index = key instanceof TruffleString name && JSRuntime.isArrayIndexString(name);
      if (!index && (hidden || enumerates(array, key))) {
        keys.add(key);
      }
    }
    return keys;
  }

  static boolean isObject(Object value) {
    return value instanceof JSObject;
  }

  static boolean isNullish(Object value) {
    return value instanceof JSDynamicObject && !(value instanceof JSObject);
  }
}
