package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.Accessor;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import loopglass.trace.Span;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.HeapObject.Kind;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;
import org.jspecify.annotations.Nullable;

/** What is inside an object, by its sort. */
final class Contents {

  /** So many properties, elements or entries of one object are read. */
  private static final int MOST = 100;

  private static final Peek PEEK = new Peek(false);

  private final Look look;
  private final JSObject global;
  private final Function<Object, Span> spans;

  Contents(Look look, JSObject global, Function<Object, Span> spans) {
    this.look = look;
    this.global = global;
    this.spans = spans;
  }

  HeapObject of(int id, JSObject object) {
    Kind kind = kind(object);
    List<Slot> slots = new ArrayList<>();
    List<Slot> captured = List.of();
    long size = 0;
    String text = "";
    switch (kind) {
      case PROXY -> {}
      case PLATFORM -> {
        text = platformText(object);
        JSObject members = platformMembers(object);
        size = members == null ? 0 : properties(members, slots);
      }
      case TEXT -> {
        text = Inspection.look(object, 0).lines().findFirst().orElse("");
        size = properties(object, slots);
      }
      case ARRAY -> size = elements(object, slots) + properties(object, slots);
      case MAP -> size = entries(((JSMapObject) object).getMap(), true, slots);
      case SET -> size = entries(((JSSetObject) object).getMap(), false, slots);
      case FUNCTION, CLASS -> {
        text = Closures.text((JSFunctionObject) object);
        captured = Closures.captured((JSFunctionObject) object, look);
        size = properties(object, slots);
      }
      case OBJECT, PROMISE -> size = properties(object, slots);
    }
    return new HeapObject(
        id,
        kind,
        name(object),
        text,
        slots,
        Math.max(0, size - slots.size()),
        captured,
        kind == Kind.FUNCTION || kind == Kind.CLASS ? spans.apply(object) : Span.NONE);
  }

  private Kind kind(JSObject object) {
    if (object == global || JSDynamicObject.getOrNull(object, Shown.KEY) != null) {
      return Kind.PLATFORM;
    }
    return switch (object) {
      case JSProxyObject _ -> Kind.PROXY;
      case JSFunctionObject f ->
          f.getFunctionData().isClassConstructor() ? Kind.CLASS : Kind.FUNCTION;
      case JSArrayObject _, JSTypedArrayObject _ -> Kind.ARRAY;
      case JSMapObject _ -> Kind.MAP;
      case JSSetObject _ -> Kind.SET;
      case JSPromiseObject _ -> Kind.PROMISE;
      case JSDateObject _, JSRegExpObject _, JSErrorObject _ -> Kind.TEXT;
      default -> Values.isBoxed(object) ? Kind.TEXT : Kind.OBJECT;
    };
  }

  /** What an object is called in short. */
  String name(JSObject object) {
    if (object instanceof JSProxyObject) {
      return "Proxy";
    }
    if (object instanceof JSFunctionObject function) {
      return PEEK.text(function, Peek.NAME);
    }
    String constructor = Names.constructor(new Inspector(Options.QUIET), object, 0, null);
    String name = constructor == null ? "Object" : constructor;
    return switch (object) {
      case JSArrayObject array -> name + "(" + JSArray.arrayGetLength(array) + ")";
      case JSTypedArrayObject array -> name + "(" + array.getLength() + ")";
      case JSMapObject map -> name + "(" + map.getMap().size() + ")";
      case JSSetObject set -> name + "(" + set.getMap().size() + ")";
      default -> name;
    };
  }

  private String platformText(JSObject object) {
    String shown = object == global ? null : Shown.text(object);
    return shown == null ? "" : shown.lines().findFirst().orElse("");
  }

  private static @Nullable JSObject platformMembers(JSObject object) {
    return JSDynamicObject.getOrNull(object, Shown.KEY) instanceof Supplier<?> shown
            && shown.get() instanceof JSObject members
        ? members
        : null;
  }

  /** Adds own properties that enumerate, and private ones. */
  private long properties(JSObject object, List<Slot> slots) {
    if (object == global || object instanceof JSProxyObject) {
      return 0;
    }
    long size = 0;
    for (Object key : Peek.namedKeys(object, false)) {
      if (size++ < MOST) {
        slots.add(new Slot(Properties.name(key, false), property(object, key), false));
      }
    }
    for (var property : object.getShape().getPropertyListInternal(true)) {
      if (property.getKey() instanceof Symbol symbol
          && symbol.isPrivate()
          && JSDynamicObject.getOrDefault(object, symbol, null) != null
          && size++ < MOST) {
        slots.add(
            new Slot(
                symbol.getDescription().toString(),
                privateValue(JSDynamicObject.getOrNull(object, symbol)),
                false));
      }
    }
    return size;
  }

  private Value property(JSObject object, Object key) {
    if (object instanceof JSModuleNamespaceObject) {
      return new Value.Folded("export"); // reading one that is not initialized would throw
    }
    PropertyDescriptor own = Peek.own(object, key);
    if (own == null) {
      return look.value(Undefined.instance);
    }
    if (own.isAccessorDescriptor()) {
      return new Value.Accessor(isThere(own.getGet()), isThere(own.getSet()));
    }
    return look.value(own.getValue());
  }

  private static boolean isThere(@Nullable Object accessor) {
    return accessor != null && accessor != Undefined.instance;
  }

  private Value privateValue(Object value) {
    return value instanceof Accessor accessor
        ? new Value.Accessor(isThere(accessor.getGetter()), isThere(accessor.getSetter()))
        : look.value(value);
  }

  private long elements(JSObject object, List<Slot> slots) {
    long length =
        object instanceof JSArrayObject array
            ? JSArray.arrayGetLength(array)
            : ((JSTypedArrayObject) object).getLength();
    for (long i = 0; i < Math.min(length, MOST); i++) {
      if (JSObject.hasOwnProperty(object, i)) {
        slots.add(new Slot(Long.toString(i), property(object, Strings.fromLong(i)), false));
      }
    }
    return length;
  }

  private long entries(JSHashMap map, boolean pairs, List<Slot> slots) {
    int index = 0;
    for (JSHashMap.Cursor cursor = map.getEntries(); index < MOST && cursor.advance(); index++) {
      if (pairs) {
        slots.add(new Slot(keyText(cursor.getKey()), look.value(cursor.getValue()), false));
      } else {
        slots.add(new Slot(Integer.toString(index), look.value(cursor.getKey()), false));
      }
    }
    return map.size();
  }

  private static String keyText(Object key) {
    String text = Inspection.look(key, 0).lines().findFirst().orElse("");
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
