package loopglass.engine.js.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigInt;
import com.oracle.truffle.js.runtime.builtins.JSBoolean;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumber;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSString;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import loopglass.engine.js.dom.DomException;
import org.jspecify.annotations.Nullable;

/** Makes objects of a realm of what arrived (HTML §2.7.6 StructuredDeserialize). */
final class Deserializer {

  private static final TruffleString CAUSE = Strings.constant("cause");

  private final JSRealm realm;
  private final JSContext context;
  private final Function<Object, Object> foreign;
  private final List<Object> transferred = new ArrayList<>();
  private final Map<Node, Object> memory = new IdentityHashMap<>();

  /**
   * For a realm.
   *
   * @param foreign makes an object of what stood for one of the platform
   */
  Deserializer(JSRealm realm, Function<Object, Object> foreign) {
    this.realm = realm;
    this.context = realm.getContext();
    this.foreign = foreign;
  }

  /** Takes in what was transferred, before anything that may hold it. */
  void take(List<Object> arrivals) {
    for (Object arrival : arrivals) {
      transferred.add(
          arrival instanceof Node.Buffer buffer ? deserialize(buffer) : foreign.apply(arrival));
    }
  }

  /** The objects that were transferred, in the order of the transfer list. */
  List<Object> transferred() {
    return transferred;
  }

  /** The value of a node, the same for the same node each time; a primitive value itself. */
  Object deserialize(Object value) {
    if (!(value instanceof Node node)) {
      return value;
    }
    Object known = memory.get(node);
    return known != null ? known : make(node);
  }

  private Object make(Node node) {
    return switch (node) {
      case Node.Boxed(Object primitive) -> remember(node, box(primitive));
      case Node.Date(double time) -> remember(node, JSDate.create(context, realm, time));
      case Node.RegExp(String source, String flags) ->
          remember(
              node,
              construct(
                  realm.getRegExpConstructor(),
                  Strings.fromJavaString(source),
                  Strings.fromJavaString(flags)));
      case Node.Buffer(byte[] bytes, int length, int maxLength) ->
          remember(
              node,
              JSArrayBuffer.createArrayBuffer(context, realm, bytes.clone(), length, maxLength));
      case Node.SharedBuffer(var bytes) ->
          remember(node, JSSharedArrayBuffer.createSharedArrayBuffer(context, realm, bytes));
      case Node.View view -> remember(node, view(view));
      case Node.DomError(String name, String message) ->
          remember(node, DomException.create(realm, name, message));
      case Node.Platform(Object state) -> remember(node, foreign.apply(state));
      case Node.Transferred(int index) -> transferred.get(index);
      case Node.Error error -> error(error);
      case Node.Keyed keyed -> keyed.map ? map(keyed) : set(keyed);
      case Node.Plain plain -> plain.length < 0 ? object(plain) : array(plain);
    };
  }

  private <T> T remember(Node node, T made) {
    memory.put(node, made);
    return made;
  }

  private Object box(Object primitive) {
    return switch (primitive) {
      case Boolean truth -> JSBoolean.create(context, realm, truth);
      case BigInt number -> JSBigInt.create(context, realm, number);
      case Number number -> JSNumber.create(context, realm, number);
      default -> JSString.create(context, realm, (TruffleString) primitive);
    };
  }

  private static JSDynamicObject construct(Object constructor, Object... arguments) {
    return (JSDynamicObject) JSRuntime.construct(constructor, arguments);
  }

  private Object view(Node.View view) {
    Object buffer = deserialize(view.buffer());
    Object constructor =
        view.type() == null
            ? realm.getDataViewConstructor()
            : realm.getArrayBufferViewConstructor(view.type());
    return view.length() < 0
        ? construct(constructor, buffer, view.offset())
        : construct(constructor, buffer, view.offset(), view.length());
  }

  private Object error(Node.Error error) {
    @Nullable Object message = error.message;
    JSErrorObject made =
        remember(
            error,
            JSError.create(error.type, realm, message == null ? Undefined.instance : message));
    if (error.stack != null) {
      JSObject.set(made, JSError.STACK_NAME, error.stack);
    }
    if (error.cause != null) {
      JSObject.defineOwnProperty(
          made,
          CAUSE,
          PropertyDescriptor.createData(
              deserialize(error.cause), JSAttributes.getDefaultNotEnumerable()));
    }
    return made;
  }

  private Object map(Node.Keyed keyed) {
    JSMapObject map = remember(keyed, JSMap.create(context, realm));
    for (int i = 0; i < keyed.contents.size(); i += 2) {
      map.getMap().put(deserialize(keyed.contents.get(i)), deserialize(keyed.contents.get(i + 1)));
    }
    return map;
  }

  private Object set(Node.Keyed keyed) {
    JSSetObject set = remember(keyed, JSSet.create(context, realm));
    for (Object value : keyed.contents) {
      Object made = deserialize(value);
      set.getMap().put(made, made);
    }
    return set;
  }

  private Object object(Node.Plain plain) {
    JSObject object = remember(plain, JSOrdinary.create(context, realm));
    for (Node.Property property : plain.properties) {
      define(object, property);
    }
    return object;
  }

  /** Elements are set, for a defined element makes the whole array slow. */
  private Object array(Node.Plain plain) {
    JSArrayObject array = remember(plain, JSArray.createEmptyZeroLength(context, realm));
    boolean fits = plain.length <= Integer.MAX_VALUE;
    JSObject.set(
        array, Strings.LENGTH, fits ? (Object) (int) plain.length : (Object) (double) plain.length);
    for (Node.Property property : plain.properties) {
      if (JSRuntime.isArrayIndex(property.key())) {
        JSObject.set(
            array,
            JSRuntime.propertyKeyToArrayIndex(property.key()),
            deserialize(property.value()));
      } else {
        define(array, property);
      }
    }
    return array;
  }

  /** CreateDataProperty. */
  private void define(JSObject object, Node.Property property) {
    JSObject.defineOwnProperty(
        object,
        property.key(),
        PropertyDescriptor.createDataDefault(deserialize(property.value())));
  }
}
