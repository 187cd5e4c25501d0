package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The numbers of a program's objects, in the order in which it made them: so an object has the same
 * number at every step of every replay. What the program did not make itself is numbered when it is
 * first seen. (Objects compare by identity.)
 */
public final class Memory {

  private final Map<JSObject, Integer> numbers = new WeakHashMap<>();
  private int last;

  /** The number of an object, from 1. */
  public int number(JSObject object) {
    Integer known = numbers.get(object);
    if (known != null) {
      return known;
    }
    last++;
    numbers.put(object, last);
    return last;
  }
}
