package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import loopglass.engine.host.Host;
import loopglass.engine.host.file.Blob;
import loopglass.engine.host.stream.ReadableStream;
import loopglass.engine.host.url.UrlSearchParams;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;

/**
 * A body that the program gives, taken apart (Fetch §5.2 "extract").
 *
 * @param type the media type that goes with it, "" when none does
 * @param streams whether it is a stream
 */
record BodyInit(Body body, String type, boolean streams) {

  /** Reads one; the value is neither null nor undefined. */
  static BodyInit of(Host host, Call call, Object value) {
    ReadableStream stream = Idl.platform(value, ReadableStream.class);
    if (stream != null) {
      if (stream.isDisturbed() || stream.isLocked()) {
        throw call.typeError("Response body object should not be disturbed or locked");
      }
      return new BodyInit(Body.of(host, stream), "", true);
    }
    Blob blob = Idl.platform(value, Blob.class);
    if (blob != null) {
      return of(host, blob.bytes(), blob.type());
    }
    FormData form = Idl.platform(value, FormData.class);
    if (form != null) {
      return of(host, form.encoded(), "multipart/form-data; boundary=" + FormData.BOUNDARY);
    }
    UrlSearchParams parameters = Idl.platform(value, UrlSearchParams.class);
    if (parameters != null) {
      return of(
          host,
          parameters.text().getBytes(StandardCharsets.UTF_8),
          "application/x-www-form-urlencoded;charset=UTF-8");
    }
    byte[] buffer = Buffers.bytes(value);
    if (buffer != null) {
      return of(host, buffer, "");
    }
    String text = call.with(value).scalarText(0);
    return of(host, text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
  }

  private static BodyInit of(Host host, byte[] bytes, String type) {
    return new BodyInit(Body.of(host, bytes), type, false);
  }
}
