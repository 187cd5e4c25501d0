package loopglass.engine.host.net;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import loopglass.engine.host.Host;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Promises;
import org.jspecify.annotations.Nullable;

/** What an XMLHttpRequest has got so far (XHR §3.6 "response"). */
final class Received {

  /** The types that a program may ask for (XHR §3.6.9 XMLHttpRequestResponseType). */
  static final List<String> TYPES = List.of("", "arraybuffer", "blob", "document", "json", "text");

  private final Host host;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable Object packed;
  String url = "";
  int status;
  String statusText = "";
  HeaderList headers = new HeaderList();

  /** How many bytes there will be, 0 when nobody knows. */
  long total;

  Received(Host host) {
    this.host = host;
  }

  void begin(Answer.Reply reply) {
    url = reply.url();
    status = reply.status();
    statusText = reply.statusText();
    headers = reply.headers().copy();
    headers.delete("set-cookie");
    String length = headers.get("content-length");
    total = length != null && length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
  }

  void add(byte[] part) {
    bytes.writeBytes(part);
  }

  long loaded() {
    return bytes.size();
  }

  String text() {
    return Bodied.decoded(bytes.toByteArray());
  }

  /** The whole as the program asked for it; the same object each time. */
  Object packed(String type, String mimeType) {
    Object made = packed;
    if (made == null) {
      made =
          switch (type) {
            case "arraybuffer" -> Buffers.arrayBuffer(host.js(), bytes.toByteArray());
            case "blob" ->
                host.idl()
                    .js(
                        new Blob(
                            bytes.toByteArray(),
                            Blob.normalized(
                                mimeType.isEmpty() ? headers.contentType() : mimeType)));
            case "json" -> json();
            default -> Values.none();
          };
      packed = made;
    }
    return made;
  }

  private Object json() {
    Object parse = JavaScript.get(JavaScript.get(host.js().global(), "JSON"), "parse");
    Object[] value = {Values.none()};
    Promises.thrownBy(
        () -> value[0] = host.js().call(parse, Values.undefined(), Values.text(text())));
    return value[0];
  }

  String allHeaders() {
    return headers.sorted().stream()
        .map(header -> header.name() + ": " + header.value() + "\r\n")
        .collect(Collectors.joining());
  }
}
