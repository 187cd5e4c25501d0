package loopglass.engine.js.clone;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigInt;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBoolean;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumber;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSString;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSOrdinaryObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.dom.DomException;
import loopglass.engine.js.message.Described;

/** One walk over a graph of objects that makes another like it (HTML, 2.7.3 and 2.7.6). */
final class Copier {

  private final JSRealm realm;
  private final JSContext context;
  private final Map<Object, Object> memory = new IdentityHashMap<>();

  Copier(JSRealm realm) {
    this.realm = realm;
    this.context = realm.getContext();
  }

  JSRealm realm() {
    return realm;
  }

  /** The copy of a value; the same copy for the same object each time. */
  Object copy(Object value) {
    if (value instanceof Symbol) {
      throw uncloneable(value);
    }
    if (!(value instanceof JSObject object)) {
      return value;
    }
    Object known = memory.get(object);
    return known != null ? known : copyOf(object);
  }

  private Object copyOf(JSObject object) {
    return switch (object) {
      case JSBooleanObject box ->
          remember(box, JSBoolean.create(context, realm, box.getBooleanValue()));
      case JSNumberObject box -> remember(box, JSNumber.create(context, realm, box.getNumber()));
      case JSBigIntObject box ->
          remember(box, JSBigInt.create(context, realm, box.getBigIntValue()));
      case JSStringObject box -> remember(box, JSString.create(context, realm, box.getString()));
      case JSDateObject date -> remember(date, JSDate.create(context, realm, date.getTimeMillis()));
      case JSRegExpObject regExp -> remember(regExp, Copies.regExp(realm, regExp));
      case JSArrayBufferObject buffer -> buffer(buffer);
      case JSTypedArrayObject array ->
          remember(array, Copies.typedArray(realm, array, (JSObject) copy(array.getArrayBuffer())));
      case JSDataViewObject view ->
          remember(view, Copies.dataView(realm, view, (JSObject) copy(view.getArrayBuffer())));
      case JSMapObject map -> map(map);
      case JSSetObject set -> set(set);
      case JSErrorObject error -> Copies.error(this, error);
      case JSArrayObject array -> array(array);
      default -> {
        if (DomException.isInstance(realm, object)) {
          yield remember(object, Copies.domException(realm, object));
        }
        if (!(object instanceof JSOrdinaryObject)) {
          throw uncloneable(object);
        }
        yield properties(object, remember(object, JSOrdinary.create(context, realm)));
      }
    };
  }

  <T extends JSDynamicObject> T remember(JSObject object, T copy) {
    memory.put(object, copy);
    return copy;
  }

  private RuntimeException uncloneable(Object value) {
    return StructuredClone.failed(realm, Described.value(value) + " could not be cloned.");
  }

  private Object buffer(JSArrayBufferObject buffer) {
    if (buffer.isDetached()) {
      throw StructuredClone.failed(realm, "An ArrayBuffer is detached and could not be cloned.");
    }
    // A transferred buffer's bytes move. Nobody can see the old ones again: copying is as good.
    return remember(buffer, Copies.buffer(realm, buffer));
  }

  private Object map(JSMapObject map) {
    JSMapObject copy = remember(map, JSMap.create(context, realm));
    List<Object> entries = new ArrayList<>();
    for (JSHashMap.Cursor cursor = map.getMap().getEntries(); cursor.advance(); ) {
      entries.add(cursor.getKey());
      entries.add(cursor.getValue());
    }
    for (int i = 0; i < entries.size(); i += 2) {
      copy.getMap().put(copy(entries.get(i)), copy(entries.get(i + 1)));
    }
    return copy;
  }

  private Object set(JSSetObject set) {
    JSSetObject copy = remember(set, JSSet.create(context, realm));
    List<Object> values = new ArrayList<>();
    for (JSHashMap.Cursor cursor = set.getMap().getEntries(); cursor.advance(); ) {
      values.add(cursor.getKey());
    }
    for (Object value : values) {
      Object copied = copy(value);
      copy.getMap().put(copied, copied);
    }
    return copy;
  }

  private Object array(JSArrayObject array) {
    JSArrayObject copy = remember(array, JSArray.createEmptyZeroLength(context, realm));
    long length = JSArray.arrayGetLength(array);
    JSObject.set(
        copy,
        Strings.LENGTH,
        length <= Integer.MAX_VALUE ? (Object) (int) length : (Object) (double) length);
    return properties(array, copy);
  }

  /** Own enumerable string properties, read as the language reads them: getters run. */
  private Object properties(JSObject object, JSObject copy) {
    for (Object key : JSObject.enumerableOwnNames(object)) {
      PropertyDescriptor own = JSObject.getOwnProperty(object, key);
      if (own != null) {
        put(copy, key, copy(JSObject.get(object, key)));
      }
    }
    return copy;
  }

  /** CreateDataProperty; elements by setting, for a defined element makes the whole array slow. */
  private static void put(JSObject copy, Object key, Object value) {
    if (copy instanceof JSArrayObject && JSRuntime.isArrayIndex(key)) {
      JSObject.set(copy, JSRuntime.propertyKeyToArrayIndex(key), value);
    } else {
      JSObject.defineOwnProperty(copy, key, PropertyDescriptor.createDataDefault(value));
    }
  }
}
