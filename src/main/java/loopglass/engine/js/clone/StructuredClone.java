package loopglass.engine.js.clone;

import com.oracle.truffle.js.builtins.ArrayFunctionBuiltins;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import loopglass.engine.js.dom.DomException;

/** The function structuredClone (HTML, 2.7.10), and the copying of messages between agents. */
public final class StructuredClone {

  private StructuredClone() {}

  /**
   * A deep copy of the value.
   *
   * @param options {@code { transfer: [buffers] }} or undefined; transferred buffers are detached
   * @throws com.oracle.truffle.js.runtime.JSException a DataCloneError DOMException where a part
   *     cannot be copied, a TypeError for bad options, or what a getter of the program throws
   */
  public static Object clone(JSRealm realm, Object value, Object options) {
    List<JSArrayBufferObject> transfer = transfer(realm, options);
    Object copy = new Copier(realm).copy(value);
    transfer.forEach(JSArrayBuffer::detachArrayBuffer);
    return copy;
  }

  private static List<JSArrayBufferObject> transfer(JSRealm realm, Object options) {
    if (options == Undefined.instance || options == Null.instance) {
      return List.of();
    }
    if (!(options instanceof JSObject given)) {
      throw Errors.createTypeError("The options argument must be either an object or undefined");
    }
    Object list = JSObject.get(given, Strings.fromJavaString("transfer"));
    if (list == Undefined.instance) {
      return List.of();
    }
    if (!(list instanceof JSObject iterable)
        || JSObject.get(iterable, Symbol.SYMBOL_ITERATOR) == Undefined.instance) {
      throw Errors.createTypeError("Optional transferList argument must be an iterable");
    }
    return buffers(realm, elements(realm, iterable));
  }

  private static JSObject elements(JSRealm realm, JSObject iterable) {
    var from = realm.lookupFunction(ArrayFunctionBuiltins.BUILTINS, Strings.fromJavaString("from"));
    return (JSObject) JSFunction.call(from, Undefined.instance, new Object[] {iterable});
  }

  private static List<JSArrayBufferObject> buffers(JSRealm realm, JSObject elements) {
    List<JSArrayBufferObject> buffers = new ArrayList<>();
    long length = ((Number) JSObject.get(elements, Strings.LENGTH)).longValue();
    for (long i = 0; i < length; i++) {
      if (!(JSObject.get(elements, i) instanceof JSArrayBufferObject buffer)
          || buffer instanceof JSArrayBufferObject.Shared) {
        throw Errors.createTypeError("Found invalid object in transferList");
      }
      if (buffers.contains(buffer)) {
        throw failed(realm, "Transfer list contains duplicate ArrayBuffer");
      }
      if (buffer.isDetached()) {
        throw failed(realm, "An ArrayBuffer is detached and could not be cloned.");
      }
      buffers.add(buffer);
    }
    return buffers;
  }

  static RuntimeException failed(JSRealm realm, String message) {
    return DomException.thrown(realm, "DataCloneError", message);
  }
}
