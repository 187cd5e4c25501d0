package loopglass.engine.js.idl;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The iterators of an interface over its pairs (Web IDL §3.7.10.1 "default iterator objects"). They
 * are live: each step looks at the pairs as they are then.
 */
final class PairIterators<T> {

  private static final HiddenKey POSITION = new HiddenKey("PairIterator");

  private final Idl idl;
  private final Function<T, List<List<?>>> pairs;
  private final JSObject prototype;

  private static final class Position<T> {
    final T object;
    final Function<List<?>, @Nullable Object> part;
    int index;

    Position(T object, Function<List<?>, @Nullable Object> part) {
      this.object = object;
      this.part = part;
    }
  }

  PairIterators(Idl idl, String name, Function<T, List<List<?>>> pairs) {
    this.idl = idl;
    this.pairs = pairs;
    prototype =
        JSOrdinary.createWithPrototype(
            idl.realm().getIteratorPrototype(), idl.realm().getContext());
    idl.javaScript()
        .define(
            prototype,
            "next",
            idl.javaScript().unseenFunction("next", 0, (self, arguments) -> next(self)));
    JSObjectUtil.putToStringTag(prototype, Strings.fromJavaString(name + " Iterator"));
  }

  /** A new iterator over a part of each pair. */
  Object over(T object, Function<List<?>, @Nullable Object> part) {
    JSObject iterator = JSOrdinary.createWithPrototype(prototype, idl.realm().getContext());
    JSObjectUtil.putHiddenProperty(iterator, POSITION, new Position<>(object, part));
    return iterator;
  }

  @SuppressWarnings("unchecked") // a position of this interface: it was made by over()
  private Object next(Object self) {
    if (!(self instanceof JSObject iterator)
        || !(JSDynamicObject.getOrNull(iterator, POSITION) instanceof Position<?> found)) {
      throw Errors.createTypeError("Illegal invocation");
    }
    Position<T> position = (Position<T>) found;
    List<List<?>> now = pairs.apply(position.object);
    boolean done = position.index >= now.size();
    Object result = idl.javaScript().newObject();
    idl.javaScript()
        .define(
            result,
            "value",
            done ? Undefined.instance : idl.js(position.part.apply(now.get(position.index++))));
    idl.javaScript().define(result, "done", done);
    return result;
  }
}
