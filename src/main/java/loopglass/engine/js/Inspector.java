package loopglass.engine.js;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import loopglass.engine.js.inspect.Look;
import loopglass.engine.js.inspect.Memory;
import loopglass.engine.loop.Journal;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;
import loopglass.trace.value.Value;

/**
 * Follows the live frames of a run so that their variables can be read. Only a replay has one:
 * keeping frames costs more than a recording should. Looking never runs the program's code.
 */
final class Inspector {

  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();
  private static final NodeLibrary NODES = NodeLibrary.getUncached();

  private final Deque<Live> frames = new ArrayDeque<>();
  private final Memory memory = new Memory();
  private final PromiseBooks promises;

  /** What the global object had before the program ran. */
  private Set<Object> given = Set.of();

  Inspector(Journal journal) {
    this.promises = new PromiseBooks(journal, memory);
  }

  /** The program is about to run: what the global object has by now is not the program's. */
  void begin(JSObject global) {
    given = new HashSet<>(JSObject.ownPropertyKeys(global));
  }

  private static final class Live {
    final int depth;
    final boolean module;
    MaterializedFrame frame;
    Node node;

    Live(int depth, boolean module, MaterializedFrame frame, Node node) {
      this.depth = depth;
      this.module = module;
      this.frame = frame;
      this.node = node;
    }
  }

  Memory memory() {
    return memory;
  }

  PromiseBooks promises() {
    return promises;
  }

  /** A function was entered at a stack depth, from 1 for the bottom. */
  void enter(int depth, boolean module, VirtualFrame frame, Node node) {
    leaveTo(depth - 1);
    frames.push(new Live(depth, module, frame.materialize(), node));
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

  /** What stands in memory while the stack is so deep. */
  Sight look(int depth, JSRealm realm) {
    JSObject global = (JSObject) realm.getGlobalObject();
    Look look = new Look(memory, global, Values::spanOf);
    Map<Integer, List<Scope>> scopes = scopes(depth, look);
    List<Scope> outermost = outermost(look, (JSDynamicObject) realm.getGlobalScope(), global);
    scopes.values().forEach(own -> own.addAll(outermost));
    if (!outermost.isEmpty()) {
      scopes.putIfAbsent(0, outermost);
    }
    PromiseGraph graph = new PromiseGraph(look, promises);
    graph.read(scopes);
    return new Sight(scopes, look.objects(), look.folded(), graph.states(), graph.dependences());
  }

  private List<Scope> outermost(Look look, JSDynamicObject script, JSObject global) {
    List<Slot> declared = new ArrayList<>();
    for (Object key : JSObject.ownPropertyKeys(script)) {
      if (key instanceof TruffleString name) {
        Object value = JSDynamicObject.getOrDefault(script, key, Dead.instance());
        declared.add(new Slot(name.toJavaStringUncached(), look.value(value), false));
      }
    }
    List<Slot> properties = new ArrayList<>();
    for (Object key : JSObject.ownPropertyKeys(global)) {
      if (key instanceof TruffleString name && !given.contains(key)) {
        PropertyDescriptor own = JSObject.getOwnProperty(global, key);
        if (own != null && own.isDataDescriptor()) {
          properties.add(new Slot(name.toJavaStringUncached(), look.value(own.getValue()), false));
        }
      }
    }
    List<Scope> scopes = new ArrayList<>();
    if (!declared.isEmpty()) {
      scopes.add(new Scope(Scope.Kind.SCRIPT, "", declared));
    }
    if (!properties.isEmpty()) {
      scopes.add(new Scope(Scope.Kind.GLOBAL, "", properties));
    }
    return scopes;
  }

  /** The scopes in reach of each live frame, by stack depth from 1, at most so deep. */
  Map<Integer, List<Scope>> scopes(int depth, Look look) {
    leaveTo(depth);
    Map<Integer, List<Scope>> byDepth = new TreeMap<>();
    for (Live live : frames) {
      byDepth.put(live.depth, scopes(live, look));
    }
    return byDepth;
  }

  private static List<Scope> scopes(Live live, Look look) {
    List<Scope> scopes = new ArrayList<>();
    try {
      if (!NODES.hasScope(live.node, live.frame)) {
        return scopes;
      }
      Object scope = NODES.getScope(live.node, live.frame, true);
      Undeclared undeclared = new Undeclared(live.frame, live.node);
      boolean around = false;
      while (true) {
        String name = INTEROP.asString(INTEROP.toDisplayString(scope, false));
        boolean block = name.equals("block");
        boolean program = name.startsWith(":");
        boolean last = !INTEROP.hasScopeParent(scope);
        Scope.Kind kind =
            program
                ? Scope.Kind.MODULE
                : around ? Scope.Kind.CLOSURE : block ? Scope.Kind.BLOCK : Scope.Kind.FUNCTION;
        around |= !block;
        List<Slot> slots = slots(scope, look);
        if (program
            && !live.module
            && slots.stream().allMatch(slot -> slot.name().equals("this"))) {
          slots.clear(); // a script's own scope: its this is the global object
        }
        addUninitialized(slots, undeclared.next());
        if (!slots.isEmpty()) {
          scopes.add(new Scope(kind, block || program ? "" : name, slots));
        }
        if (last) {
          return scopes;
        }
        scope = INTEROP.getScopeParent(scope);
      }
    } catch (InteropException e) {
      return scopes;
    }
  }

  private static void addUninitialized(List<Slot> slots, List<String> names) {
    for (String name : names) {
      if (slots.stream().noneMatch(slot -> slot.name().equals(name))) {
        slots.add(new Slot(name, new Value.Uninitialized(), false));
      }
    }
  }

  private static List<Slot> slots(Object scope, Look look) throws InteropException {
    List<Slot> slots = new ArrayList<>();
    Object inner = INTEROP.getMembers(scope);
    Object outer =
        INTEROP.hasScopeParent(scope) ? INTEROP.getMembers(INTEROP.getScopeParent(scope)) : null;
    long all = INTEROP.getArraySize(inner);
    // The members of a scope end with those of its parents.
    long own = outer == null ? all : all - INTEROP.getArraySize(outer);
    for (long i = 0; i < own; i++) {
      String name = INTEROP.asString(INTEROP.readArrayElement(inner, i));
      if (!INTEROP.isMemberReadable(scope, name)) {
        slots.add(new Slot(name, new Value.Uninitialized(), false));
        continue;
      }
      Object value = INTEROP.readMember(scope, name);
      if (!name.equals("this") || (value != Undefined.instance && !look.isGlobal(value))) {
        slots.add(new Slot(name, look.value(value), false));
      }
    }
    return slots;
  }
}
