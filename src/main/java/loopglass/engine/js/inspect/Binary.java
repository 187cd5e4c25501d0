package loopglass.engine.js.inspect;

import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import loopglass.engine.js.inspect.Shapes.Subject;

/** Buffers of bytes and the views of them. */
final class Binary {

  private Binary() {}

  static Shape array(Subject subject, JSTypedArrayObject array) {
    int length = array.getLength();
    String fallback = Peek.string(array.getArrayType().getName());
    String open = subject.prefix(fallback, length) + "[";
    List<Object> keys = subject.namedKeys();
    String bare = length == 0 && keys.isEmpty() && !subject.hidden() ? open + "]" : null;
    return new Shape(
        "", open, "]", keys, true, (in, depth) -> elements(in, array, length, depth), bare, null);
  }

  private static List<String> elements(
      Inspector inspector, JSTypedArrayObject array, int length, int depth) {
    int shown = Math.min(length, inspector.options().maxArrayLength());
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < shown; i++) {
      entries.add(Primitives.text(JSObject.get(array, (long) i), inspector.options(), 0));
    }
    if (length > shown) {
      entries.add(Collections.more(length - shown, "item"));
    }
    if (inspector.options().showHidden()) {
      for (String name :
          List.of("BYTES_PER_ELEMENT", "length", "byteLength", "byteOffset", "buffer")) {
        Object value = inspector.peek().get(array, Strings.fromJavaString(name));
        entries.add(
            "[" + name + "]: " + inspector.shifted(2, () -> inspector.text(value, depth, true)));
      }
    }
    return entries;
  }

  static Shape buffer(Subject subject, JSArrayBufferObject buffer) {
    boolean shared = buffer instanceof JSArrayBufferObject.Shared;
    String open = subject.prefix(shared ? "SharedArrayBuffer" : "ArrayBuffer") + "{";
    String length = "byteLength: " + byteLength(buffer);
    List<Object> keys = subject.keys();
    if (subject.viewed()) {
      String bare = keys.isEmpty() && !subject.listed() ? open + " " + length + " }" : null;
      return new Shape("", open, "}", keys, false, (_, _) -> List.of(length), bare, null);
    }
    return subject.braced(
        open, keys, (in, _) -> List.of(contents(buffer, in.options().maxArrayLength()), length));
  }

  private static int byteLength(JSArrayBufferObject buffer) {
    return buffer.isDetached() ? 0 : buffer.getByteLength();
  }

  private static String contents(JSArrayBufferObject buffer, int most) {
    if (buffer.isDetached()) {
      return "(detached)";
    }
    int length = buffer.getByteLength();
    byte[] shown = new byte[Math.min(length, most)];
    switch (buffer) {
      case JSArrayBufferObject.Heap heap ->
          System.arraycopy(JSArrayBufferObject.getByteArray(heap), 0, shown, 0, shown.length);
      case JSArrayBufferObject.DirectBase direct -> {
        ByteBuffer bytes = JSArrayBufferObject.getDirectByteBuffer(direct);
        bytes.get(0, shown);
      }
      default -> {}
    }
    String text = HexFormat.ofDelimiter(" ").formatHex(shown);
    String rest = length > most ? " " + Collections.more(length - most, "byte") : "";
    return "[Uint8Contents]: <" + text + rest + ">";
  }

  static Shape view(Subject subject, JSDataViewObject view) {
    return subject.braced(
        subject.prefix("DataView") + "{",
        subject.keys(),
        (in, depth) ->
            List.of(
                "byteLength: " + view.getByteLength(),
                "byteOffset: " + view.getByteOffset(),
                "buffer: " + in.indented(2, view.getArrayBuffer(), depth)));
  }
}
