package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an object is called: its constructor, its tag, and the two put together. */
final class Names {

  /** Constructors of the language (ECMA-262, clause 19 and after); their layers need no listing. */
  static final Set<String> BUILT_IN =
      Set.of(
          "AggregateError",
          "Array",
          "ArrayBuffer",
          "Atomics",
          "BigInt",
          "BigInt64Array",
          "BigUint64Array",
          "Boolean",
          "DataView",
          "Date",
          "Error",
          "EvalError",
          "FinalizationRegistry",
          "Float32Array",
          "Float64Array",
          "Function",
          "Infinity",
          "Int16Array",
          "Int32Array",
          "Int8Array",
          "Intl",
          "JSON",
          "Map",
          "Math",
          "NaN",
          "Number",
          "Object",
          "Promise",
          "Proxy",
          "RangeError",
          "ReferenceError",
          "Reflect",
          "RegExp",
          "Set",
          "SharedArrayBuffer",
          "String",
          "Symbol",
          "SyntaxError",
          "TypeError",
          "URIError",
          "Uint16Array",
          "Uint32Array",
          "Uint8Array",
          "Uint8ClampedArray",
          "WeakMap",
          "WeakRef",
          "WeakSet",
          "WebAssembly");

  private Names() {}

  /**
   * The name of the constructor the object is an instance of, or null for an object without
   * prototype.
   *
   * @param inherited where texts of inherited properties go, or null if not wanted
   */
  static @Nullable String constructor(
      Inspector inspector, JSObject object, int depth, @Nullable List<String> inherited) {
    Peek peek = inspector.peek();
    JSObject first = peek.prototype(object);
    for (JSObject at = object; at != null; at = peek.prototype(at)) {
      JSFunctionObject constructor = ownConstructor(at);
      if (constructor == null) {
        continue;
      }
      String name = peek.text(constructor, Peek.NAME);
      if (!name.isEmpty() && peek.isInstance(object, constructor)) {
        if (inherited != null && !(at == first && BUILT_IN.contains(name))) {
          Properties.inherited(inspector, object, at == object ? object : first, depth, inherited);
        }
        return name;
      }
    }
    return first == null ? null : complex(inspector, object, first, depth);
  }

  static @Nullable JSFunctionObject ownConstructor(JSObject object) {
    PropertyDescriptor own = Peek.own(object, Peek.CONSTRUCTOR);
    return own != null && own.isDataDescriptor() && own.getValue() instanceof JSFunctionObject f
        ? f
        : null;
  }

  private static String complex(
      Inspector inspector, JSObject object, JSObject prototype, int depth) {
    String own = Peek.string(object.getClassName());
    if (inspector.isTooDeep(depth)) {
      return own + " <Complex prototype>";
    }
    String next = constructor(inspector, prototype, depth + 1, null);
    if (next == null) {
      next = new Inspector(inspector.options().nameOnly()).text(prototype);
    }
    return own + " <" + next + ">";
  }

  /** The inherited or hidden Symbol.toStringTag; an own enumerable one is listed instead. */
  static String tag(Inspector inspector, JSObject object) {
    Object tag = inspector.peek().get(object, Symbol.SYMBOL_TO_STRING_TAG);
    if (!(tag instanceof TruffleString text) || text.isEmpty()) {
      return "";
    }
    boolean listed =
        inspector.options().showHidden()
            ? Peek.own(object, Symbol.SYMBOL_TO_STRING_TAG) != null
            : Peek.enumerates(object, Symbol.SYMBOL_TO_STRING_TAG);
    return listed ? "" : Peek.string(text);
  }

  /** What stands before the brace, with a space at its end. */
  static String prefix(@Nullable String constructor, String tag, String fallback, String size) {
    if (constructor == null) {
      String name = "[" + fallback + size + ": null prototype] ";
      return tag.isEmpty() || fallback.equals(tag) ? name : name + "[" + tag + "] ";
    }
    return tag.isEmpty() || constructor.equals(tag)
        ? constructor + size + " "
        : constructor + size + " [" + tag + "] ";
  }
}
