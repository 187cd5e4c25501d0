package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSCollectionIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSSlowArray;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.List;
import loopglass.engine.js.inspect.Shapes.Subject;

/** Arrays, sets, maps and the iterators of the latter. */
final class Collections {

  private static final long MOST_INDICES = (1L << 32) - 2;

  private Collections() {}

  /** "... n more items", as an entry of its own. */
  static String more(long count, String what) {
    return "... " + count + " more " + what + (count > 1 ? "s" : "");
  }

  static Shape array(Subject subject, JSArrayObject array) {
    long length = JSArray.arrayGetLength(array);
    boolean plain = "Array".equals(subject.constructor()) && subject.tag().isEmpty();
    String open = (plain ? "" : subject.prefix("Array", length)) + "[";
    List<Object> keys = subject.namedKeys();
    String bare = length == 0 && keys.isEmpty() && !subject.listed() ? open + "]" : null;
    return new Shape(
        "", open, "]", keys, true, (in, depth) -> elements(in, array, length, depth), bare, null);
  }

  private static List<String> elements(
      Inspector inspector, JSArrayObject array, long length, int depth) {
    int most = inspector.options().maxArrayLength();
    List<String> entries = new ArrayList<>();
    long index = 0;
    while (index < length && index < MOST_INDICES && entries.size() < most) {
      if (JSObject.hasOwnProperty(array, index)) {
        entries.add(Properties.element(inspector, array, depth, Strings.fromLong(index)));
        index++;
      } else {
        long next = nextElement(array, index, length);
        entries.add(holes(next - index));
        index = next;
      }
    }
    if (index < length) {
      entries.add(more(length - index, "item"));
    }
    return entries;
  }

  private static long nextElement(JSArrayObject array, long from, long length) {
    if (JSSlowArray.isJSSlowArray(array)) {
      return nextKey(array, from, length);
    }
    long next = JSObject.getArray(array).nextElementIndex(array, from);
    while (next < length && !JSObject.hasOwnProperty(array, next)) {
      next++;
    }
    return Math.min(next, length);
  }

  /** Like {@link #nextElement} for an array whose elements are properties like any other. */
  private static long nextKey(JSArrayObject array, long from, long length) {
    for (Object key : array.ownPropertyKeys()) {
      if (JSRuntime.isArrayIndex(key) && JSRuntime.propertyKeyToArrayIndex(key) > from) {
        return JSRuntime.propertyKeyToArrayIndex(key);
      }
    }
    return length;
  }

  private static String holes(long count) {
    return "<" + count + " empty item" + (count > 1 ? "s" : "") + ">";
  }

  /** Whether the entries are elements that are all numbers, which align right in columns. */
  static boolean areNumbers(JSObject object, int count) {
    boolean list = object instanceof JSArrayObject || object instanceof JSTypedArrayObject;
    for (int i = 0; list && i < count; i++) {
      PropertyDescriptor own = Peek.own(object, Strings.fromLong(i));
      Object value = own == null || own.isAccessorDescriptor() ? null : own.getValue();
      list = value instanceof Number || value instanceof BigInt;
    }
    return list;
  }

  static Shape set(Subject subject, JSSetObject set) {
    int size = set.getMap().size();
    String open = subject.prefix("Set", size) + "{";
    return subject.braced(
        open,
        subject.keys(),
        (in, depth) -> {
          JSHashMap.Cursor cursor = set.getMap().getEntries();
          List<String> entries = new ArrayList<>();
          int most = in.options().maxArrayLength();
          while (entries.size() < most && cursor.advance()) {
            entries.add(in.indented(2, cursor.getKey(), depth));
          }
          return cut(entries, size);
        },
        size == 0);
  }

  static Shape map(Subject subject, JSMapObject map) {
    int size = map.getMap().size();
    String open = subject.prefix("Map", size) + "{";
    return subject.braced(
        open,
        subject.keys(),
        (in, depth) -> {
          JSHashMap.Cursor cursor = map.getMap().getEntries();
          List<String> entries = new ArrayList<>();
          int most = in.options().maxArrayLength();
          while (entries.size() < most && cursor.advance()) {
            String key = in.indented(2, cursor.getKey(), depth);
            entries.add(key + " => " + in.indented(2, cursor.getValue(), depth));
          }
          return cut(entries, size);
        },
        size == 0);
  }

  private static List<String> cut(List<String> entries, int size) {
    if (size > entries.size()) {
      entries.add(more(size - entries.size(), "item"));
    }
    return entries;
  }

  static Shape iterator(Subject subject, JSCollectionIteratorObject iterator, String name) {
    String own = name + " Iterator";
    String tag = subject.tag().isEmpty() || subject.tag().equals(own) ? "" : subject.tag() + "] [";
    boolean pairs = iterator.getIterationKind() == JSRuntime.ITERATION_KIND_KEY_PLUS_VALUE;
    String open = "[" + tag + (pairs ? name + " Entries" : own) + "] {";
    return subject.braced(open, subject.keys(), (in, depth) -> rest(in, iterator, depth));
  }

  /** What the iterator has not yet given, without taking it. */
  private static List<String> rest(
      Inspector inspector, JSCollectionIteratorObject iterator, int depth) {
    List<String> entries = new ArrayList<>();
    JSHashMap.Cursor here = iterator.getNextIndex();
    if (here == null || !Peek.isObject(iterator.getIteratedObject())) {
      return entries;
    }
    boolean set = iterator.getIteratedObject() instanceof JSSetObject;
    int size = 0;
    for (JSHashMap.Cursor cursor = here.copy(); cursor.advance(); size++) {
      if (size < inspector.options().maxArrayLength()) {
        Object key = cursor.getKey();
        Object value = set ? key : cursor.getValue();
        entries.add(
            switch (iterator.getIterationKind()) {
              case JSRuntime.ITERATION_KIND_KEY -> inspector.indented(2, key, depth);
              case JSRuntime.ITERATION_KIND_VALUE -> inspector.indented(2, value, depth);
              default -> pair(inspector, key, value, depth);
            });
      }
    }
    return cut(entries, size);
  }

  private static String pair(Inspector inspector, Object key, Object value, int depth) {
    return inspector.shifted(
        2,
        () ->
            inspector.join(
                List.of(inspector.text(key, depth, false), inspector.text(value, depth, false)),
                "",
                "[",
                "]",
                true,
                false,
                depth));
  }
}
