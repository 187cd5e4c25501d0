package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArgumentsObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMapIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakMapObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakSetObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the {@link Shape} of an object by what it is, its constructor's name and its tag. */
final class Shapes {

  /** What is known of the object: the walk, the object, its names, and how much is wanted. */
  record Subject(
      Inspector inspector,
      JSObject object,
      @Nullable String constructor,
      String tag,
      boolean viewed,
      boolean listed) {

    boolean hidden() {
      return inspector.options().showHidden();
    }

    String prefix(String fallback) {
      return Names.prefix(constructor, tag, fallback, "");
    }

    String prefix(String fallback, long size) {
      return Names.prefix(constructor, tag, fallback, "(" + size + ")");
    }

    List<Object> keys() {
      return Peek.keys(object, hidden());
    }

    List<Object> namedKeys() {
      return Peek.namedKeys(object, hidden());
    }

    /** Text alone where there is nothing to list, else text before braces. */
    Shape based(String base, List<Object> keys) {
      return new Shape(
          base,
          "{",
          "}",
          keys,
          false,
          Shape.Contents.NONE,
          keys.isEmpty() && !listed ? base : null,
          null);
    }

    /** Braces with contents, never a text alone. */
    Shape braced(String open, List<Object> keys, Shape.Contents contents) {
      return new Shape("", open, "}", keys, false, contents, null, null);
    }

    /** Braces that close at once where there is nothing to list. */
    Shape braced(String open, List<Object> keys, Shape.Contents contents, boolean empty) {
      String bare = empty && keys.isEmpty() && !listed ? open + "}" : null;
      return new Shape("", open, "}", keys, false, contents, bare, null);
    }
  }

  private Shapes() {}

  static Shape of(Subject subject) {
    JSObject object = subject.object();
    boolean iterable =
        subject.constructor() == null
            || subject.inspector().peek().has(object, Symbol.SYMBOL_ITERATOR);
    Shape collection = iterable ? collection(subject) : null;
    if (collection != null) {
      return collection;
    }
    if ("Object".equals(subject.constructor())) {
      return ordinary(subject);
    }
    return special(subject);
  }

  private static @Nullable Shape collection(Subject subject) {
    return switch (subject.object()) {
      case JSArrayObject array -> Collections.array(subject, array);
      case JSSetObject set -> Collections.set(subject, set);
      case JSMapObject map -> Collections.map(subject, map);
      case JSTypedArrayObject array -> Binary.array(subject, array);
      case JSMapIteratorObject iterator -> Collections.iterator(subject, iterator, "Map");
      case JSSetIteratorObject iterator -> Collections.iterator(subject, iterator, "Set");
      default -> null;
    };
  }

  private static Shape ordinary(Subject subject) {
    String open = "{";
    if (subject.object() instanceof JSArgumentsObject) {
      open = "[Arguments] {";
    } else if (!subject.tag().isEmpty()) {
      open = subject.prefix("Object") + "{";
    }
    return subject.braced(open, subject.keys(), Shape.Contents.NONE, true);
  }

  private static Shape special(Subject subject) {
    JSObject object = subject.object();
    return switch (object) {
      case JSFunctionObject function ->
          subject.based(Functions.text(subject, function), subject.keys());
      case JSRegExpObject regExp -> Values.regExp(subject, regExp);
      case JSDateObject date -> Values.date(subject, date);
      case JSArrayBufferObject buffer -> Binary.buffer(subject, buffer);
      case JSDataViewObject view -> Binary.view(subject, view);
      case JSPromiseObject promise -> Values.promise(subject, promise);
      case JSWeakSetObject _ -> unknown(subject, "WeakSet");
      case JSWeakMapObject _ -> unknown(subject, "WeakMap");
      case JSModuleNamespaceObject namespace -> Modules.namespace(subject, namespace);
      default -> {
        if (Errors.isError(subject.inspector().peek(), object)) {
          yield Errors.shape(subject);
        }
        Shape boxed = Values.boxed(subject);
        yield boxed != null
            ? boxed
            : subject.braced(
                subject.prefix("Object") + "{", subject.keys(), Shape.Contents.NONE, true);
      }
    };
  }

  private static Shape unknown(Subject subject, String name) {
    return subject.braced(
        subject.prefix(name) + "{", subject.keys(), (_, _) -> List.of("<items unknown>"));
  }
}
