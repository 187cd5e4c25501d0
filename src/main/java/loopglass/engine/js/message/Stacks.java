package loopglass.engine.js.message;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;

/**
 * The {@code stack} of errors in V8's shape: name and message, then the frames of the program, as
 * {@code at f (name.js:3:9)}. Frames of built-in functions and of our own sources are left out. As
 * in V8, the text is made when it is first read.
 */
public final class Stacks {

  private static final TruffleString PREPARE = Strings.constant("prepareStackTrace");
  private static final String OF_FUNCTION = "Function.";

  private Stacks() {}

  /** Makes the errors of all realms of the context have such stacks. */
  public static void install(JSContext context) {
    context.setPrepareStackTraceCallback(Stacks::prepare);
  }

  private static Object prepare(JSRealm realm, JSDynamicObject error, JSDynamicObject structured) {
    JSFunctionObject constructor = realm.getErrorConstructor(JSErrorType.Error);
    Object own = JSObject.get(constructor, PREPARE);
    if (own instanceof JSFunctionObject function) {
      return JSFunction.call(function, constructor, new Object[] {error, structured});
    }
    StringBuilder text = new StringBuilder(error instanceof JSObject o ? head(o) : "Error");
    long length = JSRuntime.toLength(JSObject.get(structured, Strings.LENGTH));
    for (long i = 0; i < length; i++) {
      if (JSObject.get(structured, i) instanceof JSObject site
          && JSDynamicObject.getOrNull(site, JSError.STACK_TRACE_ELEMENT_PROPERTY_NAME)
              instanceof JSStackTraceElement element
          && isOfProgram(element)) {
        text.append("\n    at ").append(frame(element, realm.getContext()));
      }
    }
    return Strings.fromJavaString(text.toString());
  }

  private static boolean isOfProgram(JSStackTraceElement element) {
    return !(element.getFunction() instanceof JSFunctionObject function
        && function.getFunctionData().isBuiltin());
  }

  /** Name and message as Error.prototype.toString gives them (ECMA-262, 20.5.3.4). */
  private static String head(JSObject error) {
    Object ownName = JSObject.get(error, JSError.NAME);
    Object ownMessage = JSObject.get(error, JSError.MESSAGE);
    String name = ownName == Undefined.instance ? "Error" : text(ownName);
    String message = ownMessage == Undefined.instance ? "" : text(ownMessage);
    if (name.isEmpty() || message.isEmpty()) {
      return name + message;
    }
    return name + ": " + message;
  }

  /** The frame's function and place; a static method's class goes by its name. */
  private static String frame(JSStackTraceElement element, JSContext context) {
    String text = Strings.toJavaString(element.toString(context));
    return text.startsWith(OF_FUNCTION) && element.getThis() instanceof JSFunctionObject function
        ? JSFunction.getName(function) + text.substring(OF_FUNCTION.length() - 1)
        : text;
  }

  private static String text(Object value) {
    return Strings.toJavaString(JSRuntime.safeToString(value));
  }
}
