package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.Dead;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import loopglass.trace.Span;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.Value;

/**
 * One look at a program's memory: follows references breadth first, so that what is nearest to the
 * variables is there when there is not room for all. Runs none of the program's code: no getter, no
 * trap of a proxy, no conversion.
 */
public final class Look {

  /** So many objects are looked into. */
  static final int MOST_OBJECTS = 1_000;

  private static final int MAX_STRING = 2_000;

  private final Memory memory;
  private final Contents contents;
  private final JSObject global;
  private final Map<Integer, HeapObject> objects = new HashMap<>();
  private final Deque<JSObject> waiting = new ArrayDeque<>();
  private final Set<Integer> seen = new HashSet<>();
  private final Set<Integer> folded = new HashSet<>();
  private final List<JSPromiseObject> promises = new ArrayList<>();

  /**
   * A look.
   *
   * @param global the global object, which is named and not looked into
   * @param spans where a function of the program stands
   */
  public Look(Memory memory, JSObject global, Function<Object, Span> spans) {
    this.memory = memory;
    this.global = global;
    this.contents = new Contents(this, global, spans);
  }

  /** A value as it is shown; an object will be looked into. */
  public Value value(Object value) {
    if (value == Dead.instance()) {
      return new Value.Uninitialized();
    }
    if (!(value instanceof JSObject object)) {
      String text = Primitives.text(value, Options.QUIET.inCell(0, 0), 0);
      return new Value.Primitive(
          text.length() <= MAX_STRING ? text : text.substring(0, MAX_STRING) + "…");
    }
    int id = memory.number(object);
    if (!seen.contains(id)) {
      if (seen.size() >= MOST_OBJECTS && !(object instanceof JSPromiseObject)) {
        folded.add(id);
        return new Value.Folded(contents.name(object));
      }
      seen.add(id);
      waiting.add(object);
      if (object instanceof JSPromiseObject promise) {
        promises.add(promise);
      }
    }
    return new Value.Reference(id);
  }

  /** Whether a value is the global object, which needs no showing. */
  public boolean isGlobal(Object value) {
    return value == global;
  }

  /** The number of an object. */
  public int number(JSObject object) {
    return memory.number(object);
  }

  /** Follows all references that were met so far. */
  public void follow() {
    for (JSObject next = waiting.poll(); next != null; next = waiting.poll()) {
      int id = memory.number(next);
      objects.put(id, contents.of(id, next));
    }
  }

  /** What was looked into, by number. */
  public Map<Integer, HeapObject> objects() {
    return objects;
  }

  /** The promises met so far. */
  public List<JSPromiseObject> promises() {
    return promises;
  }

  /** How many objects were met and not looked into. */
  public int folded() {
    return folded.size();
  }
}
