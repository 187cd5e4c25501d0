package loopglass.engine.js.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExp;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.nio.ByteBuffer;
import loopglass.engine.js.dom.DomException;

/** Copies of objects that are more than their properties. */
final class Copies {

  private static final TruffleString CAUSE = Strings.constant("cause");

  private Copies() {}

  /** A regular expression of the same source and flags; its lastIndex is 0 again. */
  static JSDynamicObject regExp(JSRealm realm, JSRegExpObject regExp) {
    String literal = Strings.toJavaString(JSRegExp.prototypeToString(regExp));
    int slash = literal.lastIndexOf('/');
    return construct(
        realm.getRegExpConstructor(),
        Strings.fromJavaString(literal.substring(1, slash)),
        Strings.fromJavaString(literal.substring(slash + 1)));
  }

  static JSDynamicObject typedArray(JSRealm realm, JSTypedArrayObject array, JSObject buffer) {
    Object constructor = realm.getArrayBufferViewConstructor(array.getArrayType().getFactory());
    return array.hasAutoLength()
        ? construct(constructor, buffer, array.getByteOffset())
        : construct(constructor, buffer, array.getByteOffset(), array.getLength());
  }

  static JSDynamicObject dataView(JSRealm realm, JSDataViewObject view, JSObject buffer) {
    Object constructor = realm.getDataViewConstructor();
    return view.hasAutoLength()
        ? construct(constructor, buffer, view.getByteOffset())
        : construct(constructor, buffer, view.getByteOffset(), view.getByteLength());
  }

  private static JSDynamicObject construct(Object constructor, Object... arguments) {
    return (JSDynamicObject) JSRuntime.construct(constructor, arguments);
  }

  /** A buffer of the same bytes; a shared one shares them. */
  static JSDynamicObject buffer(JSRealm realm, JSArrayBufferObject buffer) {
    var context = realm.getContext();
    return switch (buffer) {
      case JSArrayBufferObject.Shared shared ->
          JSSharedArrayBuffer.createSharedArrayBuffer(
              context, realm, JSArrayBufferObject.getDirectByteBuffer(shared));
      case JSArrayBufferObject.Heap heap -> {
        byte[] bytes = JSArrayBufferObject.getByteArray(heap).clone();
        yield JSArrayBuffer.createArrayBuffer(
            context, realm, bytes, heap.getByteLength(), heap.getMaxByteLength());
      }
      default -> {
        int length = buffer.getByteLength();
        JSArrayBufferObject copy = JSArrayBuffer.createDirectArrayBuffer(context, realm, length);
        ByteBuffer from = JSArrayBufferObject.getDirectByteBuffer(buffer);
        JSArrayBufferObject.getDirectByteBuffer(copy).put(0, from, 0, length);
        yield copy;
      }
    };
  }

  static JSDynamicObject domException(JSRealm realm, JSObject exception) {
    return DomException.create(
        realm,
        JSRuntime.toJavaString(JSObject.get(exception, JSError.NAME)),
        JSRuntime.toJavaString(JSObject.get(exception, JSError.MESSAGE)));
  }

  /** An error of the same kind: name (of the language's own), message, stack and cause. */
  static JSObject error(Copier copier, JSErrorObject error) {
    JSRealm realm = copier.realm();
    Object name = JSObject.get(error, JSError.NAME);
    JSErrorType type = type(name == Undefined.instance ? "Error" : JSRuntime.toJavaString(name));
    PropertyDescriptor own = JSObject.getOwnProperty(error, JSError.MESSAGE);
    Object message =
        own == null || !own.isDataDescriptor()
            ? Undefined.instance
            : JSRuntime.toString(own.getValue());
    Object stack = JSObject.get(error, JSError.STACK_NAME);
    JSErrorObject copy = copier.remember(error, JSError.create(type, realm, message));
    if (stack instanceof TruffleString) {
      JSObject.set(copy, JSError.STACK_NAME, stack);
    }
    PropertyDescriptor cause = JSObject.getOwnProperty(error, CAUSE);
    if (cause != null && cause.isDataDescriptor()) {
      JSObject.defineOwnProperty(
          copy,
          CAUSE,
          PropertyDescriptor.createData(
              copier.copy(cause.getValue()), JSAttributes.getDefaultNotEnumerable()));
    }
    return copy;
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
}
