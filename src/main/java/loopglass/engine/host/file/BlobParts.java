package loopglass.engine.host.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;

/** What a constructor of a blob is given (File API §3.1.2 "process blob parts"). */
final class BlobParts {

  private static final List<String> ENDINGS = List.of("transparent", "native");

  private BlobParts() {}

  /**
   * The bytes of a sequence of parts.
   *
   * @param index the argument that holds the sequence
   */
  static byte[] bytes(Call call, int index, Members options) {
    List<Object> parts = call.has(index) ? call.sequence(index) : List.of();
    boolean natively =
        options.word("endings", "EndingType", ENDINGS, "transparent").equals("native");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < parts.size(); i++) {
      bytes.writeBytes(part(call, parts.get(i), natively));
    }
    return bytes.toByteArray();
  }

  private static byte[] part(Call call, Object part, boolean natively) {
    Blob blob = Idl.platform(part, Blob.class);
    if (blob != null) {
      return blob.bytes();
    }
    byte[] buffer = Buffers.bytes(part);
    if (buffer != null) {
      return buffer;
    }
    String text = call.scalarTextOf(part);
    return (natively ? text.replaceAll("\r\n?", "\n") : text).getBytes(StandardCharsets.UTF_8);
  }
}
