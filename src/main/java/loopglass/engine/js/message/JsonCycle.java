package loopglass.engine.js.message;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;

/** The circle in a structure that JSON.stringify gave up on, as V8 draws it. */
final class JsonCycle {

  private final List<JSObject> path = new ArrayList<>();
  private final List<String> links = new ArrayList<>();

  private JsonCycle() {}

  /** Lines to follow the message, or nothing if plain properties do not close a circle. */
  static String path(Object value) {
    JsonCycle cycle = new JsonCycle();
    return value instanceof JSObject root && cycle.find(root) ? cycle.lines() : "";
  }

  private boolean find(JSObject object) {
    if (path.contains(object)) {
      path.add(object);
      return true;
    }
    if (object instanceof JSProxyObject || object instanceof JSFunctionObject) {
      return false;
    }
    path.add(object);
    boolean array = object instanceof JSArrayObject;
    for (Object key : object.ownPropertyKeys()) {
      PropertyDescriptor own = JSObject.getOwnProperty(object, key);
      if (key instanceof Symbol
          || own == null
          || !own.getEnumerable()
          || !own.isDataDescriptor()
          || !(own.getValue() instanceof JSObject inner)) {
        continue;
      }
      links.add(array ? "index " + key : "property '" + key + "'");
      if (find(inner)) {
        return true;
      }
      links.removeLast();
    }
    path.removeLast();
    return false;
  }

  private String lines() {
    int start = path.indexOf(path.getLast());
    int last = links.size() - 1;
    StringBuilder text = new StringBuilder();
    text.append("\n    --> starting at object with constructor ").append(name(path.get(start)));
    for (int i = start; i < last; i++) {
      if (i == start || i == last - 1) {
        text.append("\n    |     ").append(links.get(i)).append(" -> object with constructor ");
        text.append(name(path.get(i + 1)));
      } else if (i == start + 1) {
        text.append("\n    |     ...");
      }
    }
    return text.append("\n    --- ")
        .append(links.get(last))
        .append(" closes the circle")
        .toString();
  }

  private static String name(JSObject object) {
    return "'" + JSRuntime.getConstructorName(object) + "'";
  }
}
