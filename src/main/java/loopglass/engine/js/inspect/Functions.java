package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import loopglass.engine.js.inspect.Shapes.Subject;
import org.jspecify.annotations.Nullable;

/** Functions and classes by kind and name: {@code [AsyncFunction: f]}, {@code [class A]}. */
final class Functions {

  private Functions() {}

  static String text(Subject subject, JSFunctionObject function) {
    JSFunctionData data = function.getFunctionData();
    if (data.isClassConstructor() && !(function instanceof JSFunctionObject.Bound)) {
      return ofClass(subject, function);
    }
    boolean bound = function instanceof JSFunctionObject.Bound;
    String type =
        (!bound && data.isAsync() ? "Async" : "")
            + (!bound && data.isGenerator() ? "Generator" : "")
            + "Function";
    String constructor = subject.constructor();
    String name = name(subject.inspector().peek(), function);
    return "["
        + type
        + (constructor == null ? " (null prototype)" : "")
        + (name.isEmpty() ? " (anonymous)" : ": " + name)
        + "]"
        + (constructor == null || constructor.equals(type) ? "" : " " + constructor)
        + tag(subject, constructor);
  }

  private static String ofClass(Subject subject, JSFunctionObject function) {
    Peek peek = subject.inspector().peek();
    PropertyDescriptor own = Peek.own(function, Peek.NAME);
    String name = own == null ? "" : name(peek, function);
    String constructor = subject.constructor();
    boolean plain = constructor == null || constructor.equals("Function");
    return "[class "
        + (name.isEmpty() ? "(anonymous)" : name)
        + (plain ? "" : " [" + constructor + "]")
        + tag(subject, constructor)
        + parent(peek, function, constructor)
        + "]";
  }

  private static String parent(Peek peek, JSObject function, @Nullable String constructor) {
    if (constructor == null) {
      return " extends [null prototype]";
    }
    JSObject parent = peek.prototype(function);
    String name = parent == null ? "" : peek.text(parent, Peek.NAME);
    return name.isEmpty() ? "" : " extends " + name;
  }

  private static String name(Peek peek, JSFunctionObject function) {
    Object name = peek.get(function, Peek.NAME);
    if (name instanceof TruffleString text) {
      return Peek.string(text);
    }
    return name == Undefined.instance ? "undefined" : Primitives.text(name, Options.QUIET, 0);
  }

  private static String tag(Subject subject, @Nullable String constructor) {
    String tag = subject.tag();
    return tag.isEmpty() || tag.equals(constructor) ? "" : " [" + tag + "]";
  }
}
