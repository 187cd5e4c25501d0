package loopglass.engine.host.encoding;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;

/** The door of this room: TextEncoder, TextDecoder and their streams. */
public final class Encodings {

  private Encodings() {}

  private static final class TextEncoder extends PlatformObject {}

  private static final class TextDecoder extends PlatformObject {
    final Encoding encoding;
    final boolean fatal;
    final boolean ignoreBom;
    final Decoding decoding;

    TextDecoder(Encoding encoding, boolean fatal, boolean ignoreBom) {
      this.encoding = encoding;
      this.fatal = fatal;
      this.ignoreBom = ignoreBom;
      this.decoding = new Decoding(encoding, fatal, ignoreBom);
    }
  }

  /** Defines the interfaces. */
  public static void install(Host host) {
    host.idl()
        .define("TextEncoder", TextEncoder.class)
        .constructor(0, call -> new TextEncoder())
        .get("encoding", encoder -> "utf-8")
        .operation(
            "encode",
            0,
            (encoder, call) ->
                Buffers.uint8Array(
                    host.js(),
                    call.has(0)
                        ? call.scalarText(0).getBytes(StandardCharsets.UTF_8)
                        : new byte[0]))
        .operation("encodeInto", 2, (encoder, call) -> encodeInto(call))
        .shows(encoder -> Map.of("encoding", "utf-8"))
        .install();
    host.idl()
        .define("TextDecoder", TextDecoder.class)
        .constructor(0, Encodings::newDecoder)
        .get("encoding", decoder -> decoder.encoding.webName())
        .get("fatal", decoder -> decoder.fatal)
        .get("ignoreBOM", decoder -> decoder.ignoreBom)
        .operation("decode", 0, Encodings::decode)
        .shows(decoder -> Map.of("encoding", decoder.encoding.webName()))
        .install();
    TextStreams.install(host);
  }

  /** As much as fits: never half a character. */
  private static Object encodeInto(Call call) {
    String source = call.scalarText(0);
    if (!Buffers.isUint8Array(call.value(1))) {
      throw call.notOfType(1, "Uint8Array");
    }
    byte[] room = Buffers.bytes(call.value(1));
    int space = room == null ? 0 : room.length;
    int read = 0;
    int written = 0;
    while (read < source.length()) {
      int codePoint = source.codePointAt(read);
      int length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (written + length > space) {
        break;
      }
      written += length;
      read += Character.charCount(codePoint);
    }
    Buffers.write(call.value(1), source.substring(0, read).getBytes(StandardCharsets.UTF_8));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("read", read);
    result.put("written", written);
    return result;
  }

  private static TextDecoder newDecoder(Call call) {
    String label = call.text(0, "utf-8");
    Encoding encoding = Encoding.of(label);
    if (encoding == null) {
      throw call.rangeError("The encoding label provided ('" + label + "') is invalid.");
    }
    Members options = call.dictionary(1, "TextDecoderOptions");
    return new TextDecoder(
        encoding, options.truth("fatal", false), options.truth("ignoreBOM", false));
  }

  private static Object decode(TextDecoder decoder, Call call) {
    byte[] bytes = call.has(0) ? Buffers.bytes(call.value(0)) : new byte[0];
    if (bytes == null) {
      throw call.notOfType(0, "ArrayBuffer");
    }
    boolean more = call.dictionary(1, "TextDecodeOptions").truth("stream", false);
    try {
      return decoder.decoding.decode(bytes, !more);
    } catch (CharacterCodingException e) {
      throw call.typeError("The encoded data was not valid.");
    }
  }
}
