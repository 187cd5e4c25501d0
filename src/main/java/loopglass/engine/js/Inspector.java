package loopglass.engine.js;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loopglass.engine.js.inspect.Inspection;
import loopglass.trace.Variable;

/**
 * Follows the live frames of a run so that their variables can be read. Only a replay has one:
 * keeping frames costs more than a recording should. Looking never runs the program's code.
 */
final class Inspector {

  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
  private static final NodeLibrary NODES = NodeLibrary.getUncached();

  private final Deque<Live> frames = new ArrayDeque<>();

  private static final class Live {
    final int depth;
    MaterializedFrame frame;
    Node node;

    Live(int depth, MaterializedFrame frame, Node node) {
      this.depth = depth;
      this.frame = frame;
      this.node = node;
    }
  }

  /** A function was entered at a stack depth, from 1 for the bottom. */
  void enter(int depth, VirtualFrame frame, Node node) {
    leaveTo(depth - 1);
    frames.push(new Live(depth, frame.materialize(), node));
  }

  /** The topmost function stands at a node. */
  void at(int depth, VirtualFrame frame, Node node) {
    leaveTo(depth);
    Live top = frames.peek();
    if (top != null) {
      top.frame = frame.materialize();
      top.node = node;
    }
  }

  private void leaveTo(int depth) {
    while (!frames.isEmpty() && frames.element().depth > depth) {
      frames.pop();
    }
  }

  /**
   * The variables in reach of each live frame, by stack depth from 1, at most so deep.
   *
   * @param script the object that holds the script's own let, const and class declarations
   */
  Map<Integer, List<Variable>> variables(int depth, JSDynamicObject script) {
    leaveTo(depth);
    Map<Integer, List<Variable>> byDepth = new TreeMap<>();
    for (Live live : frames) {
      List<Variable> variables = variables(live);
      addScript(variables, script);
      byDepth.put(live.depth, variables);
    }
    return byDepth;
  }

  private static List<Variable> variables(Live live) {
    List<Variable> variables = new ArrayList<>();
    try {
      if (!NODES.hasScope(live.node, live.frame)) {
        return variables;
      }
      Object scope = NODES.getScope(live.node, live.frame, true);
      addAll(variables, scope, 0);
      for (int out = 1; INTEROP.hasScopeParent(scope); out++) {
        scope = INTEROP.getScopeParent(scope);
        addAll(variables, scope, out);
      }
    } catch (InteropException e) {
      return variables;
    }
    return variables;
  }

  private static void addAll(List<Variable> variables, Object scope, int out)
      throws InteropException {
    String scopeName = INTEROP.asString(INTEROP.toDisplayString(scope, false));
    Object inner = INTEROP.getMembers(scope);
    Object outer =
        INTEROP.hasScopeParent(scope) ? INTEROP.getMembers(INTEROP.getScopeParent(scope)) : null;
    long all = INTEROP.getArraySize(inner);
    // The members of a scope end with those of its parents.
    long own = outer == null ? all : all - INTEROP.getArraySize(outer);
    for (long i = 0; i < own; i++) {
      String name = INTEROP.asString(INTEROP.readArrayElement(inner, i));
      if (name.equals("this")) {
        continue;
      }
      String value =
          INTEROP.isMemberReadable(scope, name)
              ? Inspection.look(INTEROP.readMember(scope, name))
              : "";
      variables.add(new Variable(scopeName, out, name, value));
    }
  }

  private static void addScript(List<Variable> variables, JSDynamicObject script) {
    int out = variables.isEmpty() ? 0 : variables.getLast().depth() + 1;
    for (Object key : JSObject.ownPropertyKeys(script)) {
      if (key instanceof TruffleString name) {
        Object value = JSDynamicObject.getOrDefault(script, key, Dead.instance());
        variables.add(
            new Variable(
                "script",
                out,
                name.toJavaStringUncached(),
                value == Dead.instance() ? "" : Inspection.look(value)));
      }
    }
  }
}
