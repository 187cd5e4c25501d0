package loopglass.engine.js.inspect;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of properties: {@code key: value}. */
final class Properties {

  private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9]*");
  private static final int PROTOTYPE_LAYERS = 3;

  private Properties() {}

  /** A named property. */
  static String text(Inspector inspector, JSObject object, int depth, Object key) {
    PropertyDescriptor own = Peek.own(object, key);
    Object inherited = own == null ? inspector.peek().get(object, key) : Undefined.instance;
    boolean hidden = own != null && !own.getEnumerable();
    return name(key, hidden) + ": " + value(inspector, own, inherited, depth);
  }

  /** A list's element: the value alone. */
  static String element(Inspector inspector, JSObject object, int depth, Object key) {
    return value(inspector, Peek.own(object, key), Undefined.instance, depth);
  }

  private static String value(
      Inspector inspector, @Nullable PropertyDescriptor own, Object otherwise, int depth) {
    if (own == null || !own.isAccessorDescriptor()) {
      return inspector.indented(2, own == null ? otherwise : own.getValue(), depth);
    }
    boolean get = own.getGet() != null && own.getGet() != Undefined.instance;
    boolean set = own.getSet() != null && own.getSet() != Undefined.instance;
    if (get) {
      return set ? "[Getter/Setter]" : "[Getter]";
    }
    return set ? "[Setter]" : "undefined";
  }

  static String name(Object key, boolean hidden) {
    if (key instanceof Symbol symbol) {
      return "[" + Quoted.escaped(symbol.toString(), '\'') + "]";
    }
    String text = key instanceof TruffleString string ? Peek.string(string) : key.toString();
    if (text.equals("__proto__")) {
      return "['__proto__']";
    }
    if (hidden) {
      return "[" + Quoted.escaped(text, '\'') + "]";
    }
    return IDENTIFIER.matcher(text).matches() ? text : Quoted.of(text);
  }

  /**
   * Adds what up to three layers of prototypes hold besides functions, ending at a built-in one.
   *
   * @param layer the first layer to list, or the object itself to begin after it
   */
  static void inherited(
      Inspector inspector,
      JSObject object,
      @Nullable JSObject layer,
      int depth,
      List<String> entries) {
    Peek peek = inspector.peek();
    Set<Object> seen = new HashSet<>();
    JSObject at = layer;
    for (int i = 0; i < PROTOTYPE_LAYERS && at != null; i++) {
      if (i > 0 || at == object) {
        at = peek.prototype(at);
        JSFunctionObject constructor = at == null ? null : Names.ownConstructor(at);
        if (at == null
            || (constructor != null
                && Names.BUILT_IN.contains(peek.text(constructor, Peek.NAME)))) {
          return;
        }
      }
      JSObject here = at;
      for (Object key : here.ownPropertyKeys()) {
        PropertyDescriptor own = Peek.own(here, key);
        if (own != null
            && !Peek.CONSTRUCTOR.equals(key)
            && Peek.own(object, key) == null
            && !(own.isDataDescriptor() && own.getValue() instanceof JSFunctionObject)
            && seen.add(key)) {
          inspector.within(object, () -> entries.add(text(inspector, here, depth, key)));
        }
      }
    }
  }
}
