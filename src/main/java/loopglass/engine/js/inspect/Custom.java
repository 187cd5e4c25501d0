package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import org.jspecify.annotations.Nullable;

/** An object's own way to be shown: {@code [Symbol.for('nodejs.util.inspect.custom')]}. */
final class Custom {

  private static final TruffleString KEY = Strings.constant("nodejs.util.inspect.custom");

  private Custom() {}

  /** The symbol of the program's realm that names the method. */
  static Symbol symbol(JSRealm realm) {
    return realm.getContext().getSymbolRegistry().computeIfAbsent(KEY, Symbol::createRegistered);
  }

  /** The text the object's own method gives, or null if it has none. */
  static @Nullable String text(Inspector inspector, JSObject object, JSObject target, int depth) {
    JSRealm realm = JavaScriptLanguage.getCurrentJSRealm();
    Peek peek = inspector.peek();
    if (!(peek.get(target, symbol(realm)) instanceof JSFunctionObject method)
        || InspectFunction.isInspect(method)
        || isPrototype(peek, target)) {
      return null;
    }
    int left = inspector.options().depth() - depth;
    Object shown =
        JSFunction.call(
            method,
            object,
            new Object[] {
              inspector.options().depth() == Integer.MAX_VALUE ? Null.instance : left,
              options(realm, inspector.options(), left),
              InspectFunction.of(realm)
            });
    if (shown == object) {
      return null;
    }
    if (shown instanceof JSObject && !JSRuntime.isCallable(shown)) {
      return inspector.text(shown, depth, false);
    }
    String margin = " ".repeat(inspector.indentation());
    return Peek.string(JSRuntime.toString(shown)).replace("\n", "\n" + margin);
  }

  private static boolean isPrototype(Peek peek, JSObject object) {
    return peek.get(object, Peek.CONSTRUCTOR) instanceof JSObject constructor
        && peek.get(constructor, Peek.PROTOTYPE) == object;
  }

  private static JSObject options(JSRealm realm, Options options, int left) {
    JSObject given = JSOrdinary.create(realm.getContext(), realm);
    put(given, "showHidden", options.showHidden());
    put(given, "depth", options.depth() == Integer.MAX_VALUE ? Null.instance : left);
    put(given, "colors", false);
    put(given, "customInspect", options.customInspect());
    put(given, "showProxy", options.showProxy());
    put(given, "maxArrayLength", options.maxArrayLength());
    put(given, "maxStringLength", options.maxStringLength());
    put(given, "breakLength", options.breakLength());
    put(given, "compact", options.compact());
    put(given, "sorted", false);
    put(given, "getters", false);
    put(given, "numericSeparator", false);
    put(given, "stylize", InspectFunction.stylize(realm));
    return given;
  }

  private static void put(JSObject object, String name, Object value) {
    JSObject.set(object, Strings.fromJavaString(name), value);
  }
}
