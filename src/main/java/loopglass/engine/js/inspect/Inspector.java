package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One walk over one value: where it stands, and the text it makes. */
final class Inspector {

  /** Past this many characters on one level the walk stops going deeper, as Node's does. */
  private static final int BUDGET = 1 << 27;

  private Options options;
  private final Peek peek;
  private final List<JSObject> around = new ArrayList<>();
  private final Map<JSObject, Integer> circular = new IdentityHashMap<>();
  private final Map<Integer, Long> spent = new HashMap<>();
  private int indentation;
  private int currentDepth;

  Inspector(Options options) {
    this.options = options;
    this.peek = new Peek(options.runs());
  }

  Options options() {
    return options;
  }

  Peek peek() {
    return peek;
  }

  int indentation() {
    return indentation;
  }

  /** Whether objects at this depth are only named. */
  boolean isTooDeep(int depth) {
    return depth > options.depth();
  }

  /** The text of a value that stands for itself. */
  String text(Object value) {
    return text(value, 0, false);
  }

  /** The text of a value inside another, indented by so many more columns. */
  String indented(int columns, Object value, int depth) {
    return shifted(columns, () -> text(value, depth, false));
  }

  /** A text made while everything stands so many more columns to the right. */
  String shifted(int columns, Supplier<String> text) {
    indentation += columns;
    try {
      return text.get();
    } finally {
      indentation -= columns;
    }
  }

  /**
   * The text of a value.
   *
   * @param depth how many objects stand around it
   * @param viewed whether it is the buffer of a view, whose bytes are not repeated
   */
  String text(Object value, int depth, boolean viewed) {
    if (!(value instanceof JSObject object)) {
      return Primitives.text(value, options, indentation);
    }
    JSObject target = object;
    if (object instanceof JSProxyObject proxy) {
      if (options.showProxy()) {
        return Proxies.text(this, proxy, depth);
      }
      JSObject found = Proxies.target(proxy);
      if (found == null) {
        return "<Revoked Proxy>";
      }
      target = found;
    }
    String shown = Shown.text(this, target, depth);
    if (shown != null) {
      return shown;
    }
    String custom = options.customInspect() ? Custom.text(this, object, target, depth) : null;
    if (custom != null) {
      return custom;
    }
    for (JSObject outer : around) {
      if (outer == target) {
        return "[Circular *" + circular.computeIfAbsent(target, t -> circular.size() + 1) + "]";
      }
    }
    return textOfObject(target, depth, viewed);
  }

  private String textOfObject(JSObject object, int depth, boolean viewed) {
    List<String> inherited = options.showHidden() && !isTooDeep(depth) ? new ArrayList<>() : null;
    @Nullable String constructor = Names.constructor(this, object, depth, inherited);
    if (inherited != null && inherited.isEmpty()) {
      inherited = null;
    }
    String tag = Names.tag(this, object);
    Shape shape =
        Shapes.of(new Shapes.Subject(this, object, constructor, tag, viewed, inherited != null));
    if (shape.bare() != null) {
      return shape.bare();
    }
    if (isTooDeep(depth)) {
      return shape.deep() != null ? shape.deep() : nameOnly(constructor, tag);
    }
    return walk(object, shape, depth + 1, inherited);
  }

  private static String nameOnly(@Nullable String constructor, String tag) {
    String name = Names.prefix(constructor, tag, "Object", "").stripTrailing();
    return constructor == null ? name : "[" + name + "]";
  }

  private String walk(JSObject object, Shape shape, int depth, @Nullable List<String> inherited) {
    around.add(object);
    currentDepth = depth;
    List<String> entries = new ArrayList<>(shape.contents().list(this, depth));

    for (Object key : shape.keys()) {
      entries.add(Properties.text(this, object, depth, key));
    }
    if (inherited != null) {
      entries.addAll(inherited);
    }
    around.removeLast();
    String base = shape.base();
    Integer reference = circular.get(object);
    if (reference != null) {
      base = "<ref *" + reference + ">" + (base.isEmpty() ? "" : " " + base);
    }
    boolean numbers = Collections.areNumbers(object, entries.size());
    String text = join(entries, base, shape.open(), shape.close(), shape.list(), numbers, depth);
    spend(text.length());
    return text;
  }

  /** The entries between braces; see {@link Breaks}. */
  String join(
      List<String> entries,
      String base,
      String open,
      String close,
      boolean list,
      boolean numbers,
      int depth) {
    return Breaks.join(
        entries, base, open, close, list, numbers, indentation, currentDepth - depth, options);
  }

  private void spend(int length) {
    if (spent.merge(indentation, (long) length, Long::sum) > BUDGET) {
      options = options.withDepth(-1);
    }
  }

  /** Walks with an object counted as standing around, so that it shows as circular. */
  void within(JSObject object, Runnable walk) {
    around.add(object);
    walk.run();
    around.removeLast();
  }
}
