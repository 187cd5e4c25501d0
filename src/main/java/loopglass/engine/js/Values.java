package loopglass.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import loopglass.engine.js.inspect.Inspection;
import loopglass.engine.loop.CallSite;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** Reads and makes JavaScript values for rooms that do not know the engine. */
public final class Values {

  private Values() {}

  /** The value undefined. */
  public static Object undefined() {
    return Undefined.instance;
  }

  /** The value null. */
  public static Object none() {
    return Null.instance;
  }

  /** Whether a value is undefined. */
  public static boolean isUndefined(Object value) {
    return value == Undefined.instance;
  }

  /** Whether a value is null or undefined. */
  public static boolean isNullish(Object value) {
    return value == Undefined.instance || value == Null.instance;
  }

  /** The argument at an index, undefined when there are fewer. */
  public static Object argument(Object[] arguments, int index) {
    return index < arguments.length ? arguments[index] : Undefined.instance;
  }

  /** ECMA-262 §7.2.3 IsCallable. */
  public static boolean isCallable(Object value) {
    return JSRuntime.isCallable(value);
  }

  /** Whether a value is a string; an object around one is not. */
  public static boolean isText(Object value) {
    return value instanceof TruffleString;
  }

  /** Whether a value is an object (functions included). */
  public static boolean isObject(Object value) {
    return value instanceof JSObject;
  }

  /** Web IDL conversion to {@code long}: 32 bits, may run the program's valueOf. */
  public static int toLong(Object value) {
    return JSRuntime.toInt32(value);
  }

  /** ECMA-262 §7.1.4 ToNumber; may run the program's valueOf. */
  public static double toDouble(Object value) {
    return JSRuntime.toDouble(value);
  }

  /** ECMA-262 §7.1.4 ToNumber; may run the program's valueOf. */
  public static double toNumber(Object value) {
    return JSRuntime.toDouble(value);
  }

  /** ECMA-262 §7.1.2 ToBoolean. */
  public static boolean toBoolean(Object value) {
    return JSRuntime.toBoolean(value);
  }

  /** ECMA-262 §7.1.17 ToString; may run the program's toString. */
  public static String toText(Object value) {
    return JSRuntime.toJavaString(value);
  }

  /** A JavaScript string. */
  public static Object text(String value) {
    return Strings.fromJavaString(value);
  }

  /** Throws a TypeError at the program. */
  public static RuntimeException typeError(String message) {
    return Errors.createTypeError(message);
  }

  /** A function in short, for people: its name, or its text in one line. Runs no code. */
  public static String nameOf(Object value) {
    if (!(value instanceof JSFunctionObject)) {
      return "callback";
    }
    String name = ownName(value);
    String code = name.isEmpty() ? codeOf(value) : name;
    return code.isEmpty() ? PromiseJobs.nativeName(value) : code;
  }

  /** What a function's own property says that it is called; "" when it says nothing. */
  static String ownName(Object value) {
    if (!(value instanceof JSFunctionObject function)) {
      return "";
    }
    PropertyDescriptor own = JSObject.getOwnProperty(function, Strings.NAME);
    boolean named = own != null && own.getValue() instanceof TruffleString;
    return named ? own.getValue().toString() : "";
  }

  /** A function's own text in one line, shortened; "" when the program did not write it. */
  public static String codeOf(Object value) {
    SourceSection section = sectionOf(value);
    return section == null ? "" : CallSite.oneLine(section.getCharacters());
  }

  /** What the console shows for arguments (Console Standard §2.2 Formatter), as Node prints it. */
  public static String format(Object[] arguments) {
    return Inspection.format(arguments);
  }

  /** What {@code console.dir(value, options)} shows. */
  public static String dir(Object value, Object options) {
    return Inspection.dir(value, options);
  }

  /**
   * What {@code console.table(data, columns)} shows.
   *
   * @param data an object, no function
   * @param columns an array of names or one name; any other value for all columns
   */
  public static String table(Object data, Object columns) {
    return Inspection.table(data, columns);
  }

  /** A value as a console shows it inside an object: a string in quotes. Runs no code. */
  public static String inside(Object value) {
    return Inspection.look(value, 1);
  }

  /** Where a function of the program stands. */
  public static Span spanOf(Object function) {
    SourceSection section = sectionOf(function);
    return section == null ? Span.NONE : new Spans().of(section);
  }

  static @Nullable SourceSection sectionOf(Object value) {
    if (value instanceof JSFunctionObject function
        && JSFunction.getCallTarget(function) instanceof RootCallTarget target) {
      SourceSection section = target.getRootNode().getSourceSection();
      return section != null && section.isAvailable() && !section.getSource().isInternal()
          ? section
          : null;
    }
    return null;
  }
}
