package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;

/** Whose conversion to a string an object has: the language's or the program's. */
final class Conversions {

  private static final Object TO_STRING = Strings.constant("toString");

  private Conversions() {}

  /**
   * Whether String(object) would run only the language's own code. Then {@code %s} shows the
   * object's contents, which say more than {@code [object Object]}.
   */
  static boolean isBuiltIn(Peek peek, JSObject object) {
    JSObject target = object instanceof JSProxyObject proxy ? Proxies.target(proxy) : object;
    if (target == null) {
      return true;
    }
    if (JSRuntime.isCallable(peek.get(target, Symbol.SYMBOL_TO_PRIMITIVE))
        && !isLanguages(peek, target, Symbol.SYMBOL_TO_PRIMITIVE)) {
      return false;
    }
    return !JSRuntime.isCallable(peek.get(target, TO_STRING))
        || isLanguages(peek, target, TO_STRING);
  }

  /** Whether the prototype that has the property is the language's own; an own one is not. */
  private static boolean isLanguages(Peek peek, JSObject object, Object key) {
    if (Peek.own(object, key) != null) {
      return false;
    }
    JSObject holder = peek.prototype(object);
    while (holder != null && Peek.own(holder, key) == null) {
      holder = peek.prototype(holder);
    }
    JSFunctionObject constructor = holder == null ? null : Names.ownConstructor(holder);
    return constructor != null && Names.BUILT_IN.contains(peek.text(constructor, Peek.NAME));
  }
}
