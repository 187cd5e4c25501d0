package loopglass.engine.js.inspect;

import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExp;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSSymbolObject;
import java.util.List;
import loopglass.engine.js.inspect.Shapes.Subject;
import org.jspecify.annotations.Nullable;

/** Objects that hold one value: boxed primitives, dates, regular expressions, promises. */
final class Values {

  private Values() {}

  static Shape regExp(Subject subject, JSRegExpObject regExp) {
    String text = named(subject, "RegExp", Peek.string(JSRegExp.prototypeToString(regExp)));
    Shape shape = subject.based(text, subject.keys());
    return new Shape(text, "{", "}", shape.keys(), false, Shape.Contents.NONE, shape.bare(), text);
  }

  static Shape date(Subject subject, JSDateObject date) {
    String text =
        JSDate.isValidDate(date)
            ? Peek.string(
                JSDate.toISOStringIntl(
                    date.getTimeMillis(), JavaScriptLanguage.getCurrentJSRealm()))
            : "Invalid Date";
    return subject.based(named(subject, "Date", text), subject.keys());
  }

  private static String named(Subject subject, String own, String text) {
    String prefix = subject.prefix(own);
    return prefix.equals(own + " ") ? text : prefix + text;
  }

  static Shape promise(Subject subject, JSPromiseObject promise) {
    return subject.braced(
        subject.prefix("Promise") + "{",
        subject.keys(),
        (in, depth) ->
            List.of(
                switch (promise.getPromiseState()) {
                  case JSPromise.PENDING -> "<pending>";
                  case JSPromise.REJECTED ->
                      "<rejected> " + in.indented(2, promise.getPromiseResult(), depth);
                  default -> in.indented(2, promise.getPromiseResult(), depth);
                }));
  }

  /** Whether it is a boxed primitive. */
  static boolean isBoxed(Object object) {
    return object instanceof JSNumberObject
        || object instanceof JSStringObject
        || object instanceof JSBooleanObject
        || object instanceof JSBigIntObject
        || object instanceof JSSymbolObject;
  }

  /** A boxed primitive, or null for any other object. */
  static @Nullable Shape boxed(Subject subject) {
    return switch (subject.object()) {
      case JSNumberObject box -> boxed(subject, "Number", box.getNumber(), 0);
      case JSStringObject box ->
          boxed(subject, "String", box.getString(), Peek.string(box.getString()).length());
      case JSBooleanObject box -> boxed(subject, "Boolean", box.getBooleanValue(), 0);
      case JSBigIntObject box -> boxed(subject, "BigInt", box.getBigIntValue(), 0);
      case JSSymbolObject box -> boxed(subject, "Symbol", box.getSymbol(), 0);
      default -> null;
    };
  }

  private static Shape boxed(Subject subject, String type, Object value, int indices) {
    List<Object> keys = subject.keys();
    String constructor = subject.constructor();
    String name = type;
    if (!type.equals(constructor)) {
      name += constructor == null ? " (null prototype)" : " (" + constructor + ")";
    }
    Inspector inspector = subject.inspector();
    String text = Primitives.text(value, inspector.options(), inspector.indentation());
    String tag = subject.tag();
    String tagged = tag.isEmpty() || tag.equals(constructor) ? "" : " [" + tag + "]";
    return subject.based(
        "[" + name + ": " + text + "]" + tagged, keys.subList(indices, keys.size()));
  }
}
