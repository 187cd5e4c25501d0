package loopglass.engine.host.encoding;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import loopglass.engine.host.Host;
import loopglass.engine.host.stream.TransformStream;
import loopglass.engine.host.stream.TransformStreamDefaultController;
import loopglass.engine.host.stream.Transformer;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;

/** TextDecoderStream and TextEncoderStream (Encoding Standard §7.3, §7.4). */
final class TextStreams {

  private TextStreams() {}

  static void install(Host host) {
    host.idl()
        .define("TextDecoderStream", TextDecoderStream.class)
        .constructor(0, call -> new TextDecoderStream(host, call))
        .get("encoding", stream -> stream.encoding.webName())
        .get("fatal", stream -> stream.fatal)
        .get("ignoreBOM", stream -> stream.ignoreBom)
        .get("readable", stream -> stream.transform.readable())
        .get("writable", stream -> stream.transform.writable())
        .install();
    host.idl()
        .define("TextEncoderStream", TextEncoderStream.class)
        .constructor(0, call -> new TextEncoderStream(host))
        .get("encoding", stream -> "utf-8")
        .get("readable", stream -> stream.transform.readable())
        .get("writable", stream -> stream.transform.writable())
        .install();
  }

  private static final class TextDecoderStream extends PlatformObject implements Transformer {
    private final Host host;
    final Encoding encoding;
    final boolean fatal;
    final boolean ignoreBom;
    private final Decoding decoding;
    final TransformStream transform;

    TextDecoderStream(Host host, Call call) {
      this.host = host;
      String label = call.text(0, "utf-8");
      Encoding found = Encoding.of(label);
      if (found == null) {
        throw call.rangeError("The encoding label provided ('" + label + "') is invalid.");
      }
      encoding = found;
      Members options = call.dictionary(1, "TextDecoderOptions");
      fatal = options.truth("fatal", false);
      ignoreBom = options.truth("ignoreBOM", false);
      decoding = new Decoding(found, fatal, ignoreBom);
      transform = TransformStream.of(host, this);
    }

    @Override
    public Object transform(Object chunk, TransformStreamDefaultController controller) {
      byte[] bytes = Buffers.bytes(chunk);
      if (bytes == null) {
        throw Values.typeError(
            "The provided value is not of type '(ArrayBuffer or ArrayBufferView)'.");
      }
      return decode(bytes, false, controller);
    }

    @Override
    public Object flush(TransformStreamDefaultController controller) {
      return decode(new byte[0], true, controller);
    }

    private Object decode(byte[] bytes, boolean last, TransformStreamDefaultController controller) {
      try {
        String text = decoding.decode(bytes, last);
        if (!text.isEmpty()) {
          controller.enqueue(host.idl().js(text));
        }
      } catch (CharacterCodingException e) {
        throw Values.typeError("The encoded data was not valid.");
      }
      return Values.undefined();
    }
  }

  private static final class TextEncoderStream extends PlatformObject implements Transformer {
    private final Host host;
    private String lead = "";
    final TransformStream transform;

    TextEncoderStream(Host host) {
      this.host = host;
      transform = TransformStream.of(host, this);
    }

    /** A character may come in two chunks: its first half waits for the second. */
    @Override
    public Object transform(Object chunk, TransformStreamDefaultController controller) {
      String text = lead + Values.toText(chunk);
      boolean half = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
      lead = half ? text.substring(text.length() - 1) : "";
      return encode(half ? text.substring(0, text.length() - 1) : text, controller);
    }

    @Override
    public Object flush(TransformStreamDefaultController controller) {
      return encode(lead.isEmpty() ? "" : "\uFFFD", controller);
    }

    private Object encode(String text, TransformStreamDefaultController controller) {
      if (!text.isEmpty()) {
        byte[] bytes = Call.scalar(text).getBytes(StandardCharsets.UTF_8);
        controller.enqueue(Buffers.uint8Array(host.js(), bytes));
      }
      return Values.undefined();
    }
  }
}
