package loopglass.engine.js.clone;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object on its way (HTML §2.7.3, a "serialized" Record). The same node twice in a graph is the
 * same object twice: nodes are compared by identity. What can hold others is filled once it is
 * known, so that it can hold itself.
 */
sealed interface Node {

  /** A property's value, or an element: a {@link Node} or a primitive value of the language. */
  record Property(Object key, Object value) {}

  /** A Boolean, Number, BigInt or String object. */
  record Boxed(Object primitive) implements Node {}

  record Date(double time) implements Node {}

  record RegExp(String source, String flags) implements Node {}

  /** The bytes of an ArrayBuffer. */
  record Buffer(byte[] bytes, int length, int maxLength) implements Node {}

  /** A SharedArrayBuffer: its bytes themselves. */
  record SharedBuffer(ByteBuffer bytes) implements Node {}

  /**
   * A typed array or a DataView.
   *
   * @param type null for a DataView
   * @param length -1 when it follows its buffer's
   */
  record View(@Nullable TypedArrayFactory type, Object buffer, int offset, int length)
      implements Node {}

  record DomError(String name, String message) implements Node {}

  /** An object of the platform, as {@link Foreign} gave it. */
  record Platform(Object state) implements Node {}

  /** The object at that index of the transfer list. */
  record Transferred(int index) implements Node {}

  /** An error of the language: what it tells, and its cause if it has one. */
  final class Error implements Node {
    final JSErrorType type;
    final @Nullable Object message;
    final @Nullable Object stack;
    @Nullable Object cause;

    Error(JSErrorType type, @Nullable Object message, @Nullable Object stack) {
      this.type = type;
      this.message = message;
      this.stack = stack;
    }
  }

  /** A Map (keys and values in turn) or a Set. */
  final class Keyed implements Node {
    final boolean map;
    final List<Object> contents = new ArrayList<>();

    Keyed(boolean map) {
      this.map = map;
    }
  }

  /** An array or another object with its own enumerable properties. */
  final class Plain implements Node {
    /** An array's length; -1 for an object that is none. */
    final long length;

    final List<Property> properties = new ArrayList<>();

    Plain(long length) {
      this.length = length;
    }
  }
}
