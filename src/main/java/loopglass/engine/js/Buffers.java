package loopglass.engine.js;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Bytes of the program, and bytes for it: ArrayBuffers and views on them (ECMA-262 §25). */
public final class Buffers {

  private Buffers() {}

  /** Whether a value is an ArrayBuffer, a SharedArrayBuffer, a typed array or a DataView. */
  public static boolean isBuffer(Object value) {
    return value instanceof JSArrayBufferObject
        || value instanceof JSTypedArrayObject
        || value instanceof JSDataViewObject;
  }

  /**
   * What kind of view a value is: {@code Uint8}, {@code Float32}, {@code DataView}; "" when it is
   * no view of a buffer.
   */
  public static String viewType(Object value) {
    return switch (value) {
      case JSTypedArrayObject array ->
          array.getArrayType().getName().toString().replaceFirst("Array$", "");
      case JSDataViewObject _ -> "DataView";
      default -> "";
    };
  }

  /** Whether a value is a Uint8Array. */
  public static boolean isUint8Array(Object value) {
    return value instanceof JSTypedArrayObject array
        && array.getArrayType().getFactory() == TypedArrayFactory.Uint8Array;
  }

  /**
   * A copy of the bytes that a buffer or a view shows (Web IDL §3.2.26 "get a copy of the bytes");
   * null when the value is neither. A detached buffer has none.
   */
  public static byte @Nullable [] bytes(Object value) {
    ByteBuffer shown = shown(value);
    if (shown == null) {
      return null;
    }
    byte[] copy = new byte[shown.remaining()];
    shown.get(copy);
    return copy;
  }

  /**
   * Writes bytes into a buffer or a view, from its beginning.
   *
   * @return how many fitted
   */
  public static int write(Object target, byte[] bytes) {
    ByteBuffer shown = shown(target);
    if (shown == null) {
      throw new IllegalArgumentException("not a buffer: " + target);
    }
    int fitting = Math.min(bytes.length, shown.remaining());
    shown.put(bytes, 0, fitting);
    return fitting;
  }

  /** A new ArrayBuffer that takes over these bytes. */
  public static Object arrayBuffer(JavaScript js, byte[] bytes) {
    return JSArrayBuffer.createArrayBuffer(js.realm().getContext(), js.realm(), bytes);
  }

  /** A new Uint8Array over an ArrayBuffer of its own that takes over these bytes. */
  public static Object uint8Array(JavaScript js, byte[] bytes) {
    Object constructor = js.realm().getArrayBufferViewConstructor(TypedArrayFactory.Uint8Array);
    return JSRuntime.construct(constructor, new Object[] {arrayBuffer(js, bytes)});
  }

  private static @Nullable ByteBuffer shown(Object value) {
    return switch (value) {
      case JSArrayBufferObject buffer ->
          buffer.isDetached() ? ByteBuffer.allocate(0) : slice(buffer, 0, buffer.getByteLength());
      case JSTypedArrayObject array ->
          slice(array.getArrayBuffer(), array.getByteOffset(), array.getByteLength());
      case JSDataViewObject view ->
          slice(view.getArrayBuffer(), view.getByteOffset(), view.getByteLength());
      default -> null;
    };
  }

  private static ByteBuffer slice(JSArrayBufferObject buffer, int offset, int length) {
    if (buffer.isDetached()) {
      return ByteBuffer.allocate(0);
    }
    ByteBuffer whole =
        buffer instanceof JSArrayBufferObject.Heap
            ? ByteBuffer.wrap(JSArrayBufferObject.getByteArray(buffer))
            : JSArrayBufferObject.getDirectByteBuffer(buffer);
    return whole.slice(offset, length);
  }
}
