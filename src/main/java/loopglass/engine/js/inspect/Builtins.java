package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.builtins.GlobalBuiltins;
import com.oracle.truffle.js.builtins.JSBuiltinsContainer;
import com.oracle.truffle.js.builtins.json.JSONBuiltins;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Locale;

/** The language's own functions, fresh ones: a program may have replaced those it sees. */
final class Builtins {

  private Builtins() {}

  static Number parseInt(String text) {
    return (Number) call(GlobalBuiltins.GLOBAL_FUNCTIONS, "parseInt", Strings.fromJavaString(text));
  }

  static Number parseFloat(String text) {
    return (Number)
        call(GlobalBuiltins.GLOBAL_FUNCTIONS, "parseFloat", Strings.fromJavaString(text));
  }

  /** The value's JSON; {@code [Circular]} where it contains itself, {@code undefined} for none. */
  static String json(Object value) {
    try {
      Object json = call(JSONBuiltins.BUILTINS, "stringify", value);
      return json instanceof TruffleString text ? Peek.string(text) : "undefined";
    } catch (GraalJSException thrown) {
      if (isCircular(thrown)) {
        return "[Circular]";
      }
      throw thrown;
    }
  }

  private static boolean isCircular(GraalJSException thrown) {
    return thrown.getErrorObject() instanceof JSObject error
        && JSObject.get(error, Strings.MESSAGE) instanceof TruffleString message
        && Peek.string(message).toLowerCase(Locale.ROOT).contains("circular");
  }

  private static Object call(JSBuiltinsContainer container, String name, Object argument) {
    return JSFunction.call(
        JavaScriptLanguage.getCurrentJSRealm()
            .lookupFunction(container, Strings.fromJavaString(name)),
        Undefined.instance,
        new Object[] {argument});
  }
}
