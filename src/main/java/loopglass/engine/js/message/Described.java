package loopglass.engine.js.message;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSAsyncGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSymbolObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values as V8's messages name them. */
public final class Described {

  private static final Pattern NUMBER = Pattern.compile("-?(\\d.*|Infinity)|NaN");
  private static final Pattern CLASS = Pattern.compile("([A-Za-z_$][\\w$]*)(\\(\\d+\\))?[{\\[].*");

  private Described() {}

  /** A value: {@code #<Object>}, {@code [object Array]}, a primitive's own text. */
  public static String value(Object value) {
    return switch (value) {
      case TruffleString text -> Strings.toJavaString(text);
      case JSArrayObject _ -> "[object Array]";
      case JSDateObject _ -> "[object Date]";
      case JSRegExpObject _ -> "[object RegExp]";
      case JSTypedArrayObject array -> "[object " + array.getArrayType().getName() + "]";
      case JSFunctionObject function -> Strings.toJavaString(JSRuntime.safeToString(function));
      case JSSymbolObject _ -> "[object Symbol]";
      case JSGeneratorObject _ -> "[object Generator]";
      case JSAsyncGeneratorObject _ -> "[object AsyncGenerator]";
      case JSProxyObject _ -> "#<Object>";
      case JSObject object -> "#<" + constructor(object) + ">";
      default -> Strings.toJavaString(JSRuntime.safeToString(value));
    };
  }

  /** The name of the constructor a reader would expect: the nearest that is plain data. */
  private static String constructor(JSObject object) {
    Object constructor = JSRuntime.getDataProperty(object, JSObject.CONSTRUCTOR);
    return constructor instanceof JSFunctionObject function
        ? Strings.toJavaString(JSFunction.getName(function))
        : "Object";
  }

  /** A value that stands where V8 cannot quote the program: {@code number 5}, {@code object}. */
  static String typed(Object value) {
    String type = Strings.toJavaString(JSRuntime.typeof(value));
    return switch (type) {
      case "string" -> "string \"" + value(value) + "\"";
      case "number", "boolean" -> type + " " + value(value);
      case "object" -> value instanceof JSObject ? type : "object null";
      default -> type;
    };
  }

  /** {@link #typed} for a value that is known only as the engine displayed it. */
  static String typedDisplay(String display) {
    if (display.equals("undefined")) {
      return display;
    }
    if (display.equals("null")) {
      return "object null";
    }
    if (display.equals("true") || display.equals("false")) {
      return "boolean " + display;
    }
    if (NUMBER.matcher(display).matches()) {
      return "number " + display;
    }
    return isFunction(display) ? "function" : "object";
  }

  /** {@link #value} for a value that is known only as the engine displayed it. */
  static String display(String display) {
    Matcher named = CLASS.matcher(display);
    if (display.startsWith("[object ")) {
      return display.equals("[object Object]") ? "#<Object>" : display;
    }
    if (display.startsWith("[") || display.matches("\\(\\d+\\)\\[.*")) {
      return "[object Array]";
    }
    if (isFunction(display)) {
      return display;
    }
    if (named.matches()) {
      return "#<" + named.group(1) + ">";
    }
    return display.startsWith("{") ? "#<Object>" : display;
  }

  static boolean isFunction(String display) {
    return display.startsWith("function")
        || display.startsWith("async ")
        || display.startsWith("class ")
        || display.startsWith("(") && display.contains("=>");
  }
}
