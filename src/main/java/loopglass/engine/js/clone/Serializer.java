package loopglass.engine.js.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExp;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSOrdinaryObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.Map;
import loopglass.engine.js.dom.DomException;
import loopglass.engine.js.message.Described;
import org.jspecify.annotations.Nullable;

/** One walk over a graph of objects (HTML §2.7.3 StructuredSerializeInternal). Runs getters. */
final class Serializer {

  private static final TruffleString CAUSE = Strings.constant("cause");

  private final JSRealm realm;
  private final Foreign foreign;
  private final Map<Object, Node> memory = new IdentityHashMap<>();

  Serializer(JSRealm realm, Foreign foreign) {
    this.realm = realm;
    this.foreign = foreign;
  }

  /** The object will be taken out of its realm, whether or not the walk comes to it. */
  void transfers(JSObject object, int index) {
    memory.put(object, new Node.Transferred(index));
  }

  /** A node for an object, the same for the same object each time; a primitive value itself. */
  Object serialize(Object value) {
    if (value instanceof Symbol) {
      throw uncloneable(value);
    }
    if (!(value instanceof JSObject object)) {
      return value;
    }
    Node known = memory.get(object);
    return known != null ? known : nodeOf(object);
  }

  private Node nodeOf(JSObject object) {
    return switch (object) {
      case JSBooleanObject box -> remember(box, new Node.Boxed(box.getBooleanValue()));
      case JSNumberObject box -> remember(box, new Node.Boxed(box.getNumber()));
      case JSBigIntObject box -> remember(box, new Node.Boxed(box.getBigIntValue()));
      case JSStringObject box -> remember(box, new Node.Boxed(box.getString()));
      case JSDateObject date -> remember(date, new Node.Date(date.getTimeMillis()));
      case JSRegExpObject regExp -> remember(regExp, regExp(regExp));
      case JSArrayBufferObject buffer -> remember(buffer, bytes(buffer));
      case JSTypedArrayObject array ->
          remember(
              array,
              new Node.View(
                  array.getArrayType().getFactory(),
                  serialize(array.getArrayBuffer()),
                  array.getByteOffset(),
                  array.hasAutoLength() ? -1 : array.getLength()));
      case JSDataViewObject view ->
          remember(
              view,
              new Node.View(
                  null,
                  serialize(view.getArrayBuffer()),
                  view.getByteOffset(),
                  view.hasAutoLength() ? -1 : view.getByteLength()));
      case JSMapObject map -> keyed(map, map.getMap(), true);
      case JSSetObject set -> keyed(set, set.getMap(), false);
      case JSErrorObject error -> error(error);
      case JSArrayObject array -> properties(array, new Node.Plain(JSArray.arrayGetLength(array)));
      default -> {
        if (DomException.isInstance(realm, object)) {
          yield remember(object, domError(object));
        }
        Object state = foreign.serialized(object);
        if (state != null) {
          yield remember(object, new Node.Platform(state));
        }
        if (!(object instanceof JSOrdinaryObject)) {
          throw uncloneable(object);
        }
        yield properties(object, new Node.Plain(-1));
      }
    };
  }

  private <N extends Node> N remember(JSObject object, N node) {
    memory.put(object, node);
    return node;
  }

  private static NotCloneable uncloneable(Object value) {
    return new NotCloneable(Described.value(value) + " could not be cloned.");
  }

  private static Node regExp(JSRegExpObject regExp) {
    String literal = Strings.toJavaString(JSRegExp.prototypeToString(regExp));
    int slash = literal.lastIndexOf('/');
    return new Node.RegExp(literal.substring(1, slash), literal.substring(slash + 1));
  }

  static Node bytes(JSArrayBufferObject buffer) {
    if (buffer.isDetached()) {
      throw new NotCloneable("An ArrayBuffer is detached and could not be cloned.");
    }
    return switch (buffer) {
      case JSArrayBufferObject.Shared shared ->
          new Node.SharedBuffer(JSArrayBufferObject.getDirectByteBuffer(shared));
      case JSArrayBufferObject.Heap heap ->
          new Node.Buffer(
              JSArrayBufferObject.getByteArray(heap).clone(),
              heap.getByteLength(),
              heap.getMaxByteLength());
      default -> {
        byte[] bytes = new byte[buffer.getByteLength()];
        ByteBuffer from = JSArrayBufferObject.getDirectByteBuffer(buffer);
        from.get(0, bytes);
        yield new Node.Buffer(bytes, bytes.length, buffer.getMaxByteLength());
      }
    };
  }

  private Node domError(JSObject exception) {
    return new Node.DomError(
        JSRuntime.toJavaString(JSObject.get(exception, JSError.NAME)),
        JSRuntime.toJavaString(JSObject.get(exception, JSError.MESSAGE)));
  }

  /** Name (of the language's own), message, stack and cause. */
  private Node error(JSErrorObject error) {
    Object name = JSObject.get(error, JSError.NAME);
    JSErrorType type = type(name == Undefined.instance ? "Error" : JSRuntime.toJavaString(name));
    PropertyDescriptor own = JSObject.getOwnProperty(error, JSError.MESSAGE);
    Object message =
        own == null || !own.isDataDescriptor() ? null : JSRuntime.toString(own.getValue());
    Object stack = JSObject.get(error, JSError.STACK_NAME);
    Node.Error node =
        remember(
            error, new Node.Error(type, message, stack instanceof TruffleString ? stack : null));
    PropertyDescriptor cause = JSObject.getOwnProperty(error, CAUSE);
    if (cause != null && cause.isDataDescriptor()) {
      node.cause = serialize(cause.getValue());
    }
    return node;
  }

  private static JSErrorType type(String name) {
    return switch (name) {
      case "EvalError" -> JSErrorType.EvalError;
      case "RangeError" -> JSErrorType.RangeError;
      case "ReferenceError" -> JSErrorType.ReferenceError;
      case "SyntaxError" -> JSErrorType.SyntaxError;
      case "TypeError" -> JSErrorType.TypeError;
      case "URIError" -> JSErrorType.URIError;
      default -> JSErrorType.Error;
    };
  }

  /** What is in it is copied first, since getters may change it meanwhile. */
  private Node keyed(JSObject object, JSHashMap contents, boolean map) {
    Node.Keyed node = remember(object, new Node.Keyed(map));
    for (JSHashMap.Cursor cursor = contents.getEntries(); cursor.advance(); ) {
      node.contents.add(cursor.getKey());
      if (map) {
        node.contents.add(cursor.getValue());
      }
    }
    node.contents.replaceAll(this::serialize);
    return node;
  }

  /** Own enumerable string properties, read as the language reads them: getters run. */
  private Node properties(JSObject object, Node.Plain node) {
    remember(object, node);
    for (Object key : JSObject.enumerableOwnNames(object)) {
      @Nullable PropertyDescriptor own = JSObject.getOwnProperty(object, key);
      if (own != null) {
        node.properties.add(new Node.Property(key, serialize(JSObject.get(object, key))));
      }
    }
    return node;
  }
}
