package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import java.util.ArrayList;
import java.util.List;
import loopglass.engine.js.inspect.Shapes.Subject;

/** Module namespace objects, whose bindings may still be uninitialized. */
final class Modules {

  private Modules() {}

  static Shape namespace(Subject subject, JSModuleNamespaceObject namespace) {
    List<Object> keys = new ArrayList<>(namespace.ownPropertyKeys());
    keys.removeIf(key -> key instanceof com.oracle.truffle.js.runtime.Symbol);
    return subject.braced(
        subject.prefix("Module") + "{",
        List.of(),
        (in, depth) -> {
          List<String> entries = new ArrayList<>();
          for (Object key : keys) {
            entries.add(binding(in, namespace, key, depth));
          }
          return entries;
        });
  }

  private static String binding(
      Inspector inspector, JSModuleNamespaceObject namespace, Object key, int depth) {
    try {
      return Properties.text(inspector, namespace, depth, key);
    } catch (GraalJSException uninitialized) {
      return Properties.name(key, false) + ": <uninitialized>";
    }
  }
}
