package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.file.Blob;
import loopglass.engine.js.Buffers;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;

/** The interface WebSocket as the program sees it (WebSockets Standard §3.1). */
final class WebSockets {

  private static final int REASON_BYTES = 123;

  private WebSockets() {}

  static void install(Host host, Server server) {
    CloseEvent.install(host);
    host.idl()
        .define("WebSocket", WebSocket.class)
        .inherits(EventTarget.class)
        .constructor(1, call -> new WebSocket(host, server, checkedUrl(host, call)))
        .with(EventHandlers.of("open", "error", "close", "message"))
        .get("url", socket -> socket.url)
        .get("readyState", socket -> socket.state)
        .get("bufferedAmount", socket -> socket.buffered)
        .get("extensions", socket -> "")
        .get("protocol", socket -> "")
        .getSet("binaryType", socket -> socket.binaryType, WebSockets::setBinaryType)
        .action("send", 1, WebSockets::send)
        .action("close", 0, WebSockets::close)
        .constant("CONNECTING", WebSocket.CONNECTING)
        .constant("OPEN", WebSocket.OPEN)
        .constant("CLOSING", WebSocket.CLOSING)
        .constant("CLOSED", WebSocket.CLOSED)
        .install();
  }

  private static String checkedUrl(Host host, Call call) {
    String text = call.scalarText(0);
    String url = Address.resolve(host, text);
    if (url == null) {
      throw call.domException("SyntaxError", "The URL '" + text + "' is invalid.");
    }
    String socket = url.replaceFirst("^http", "ws");
    String scheme = socket.substring(0, socket.indexOf(':'));
    if (!scheme.equals("ws") && !scheme.equals("wss")) {
      throw call.domException(
          "SyntaxError",
          "The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. '"
              + scheme
              + "' is not allowed.");
    }
    int fragment = socket.indexOf('#');
    if (fragment >= 0) {
      throw call.domException(
          "SyntaxError",
          "The URL contains a fragment identifier ('"
              + socket.substring(fragment + 1)
              + "'). Fragment identifiers are not allowed in WebSocket URLs.");
    }
    if (scheme.equals("ws")
        && host.world().origin().startsWith("https:")
        && !Address.isLocal(socket)) {
      throw call.domException(
          "SecurityError",
          "An insecure WebSocket connection may not be initiated from a page loaded over HTTPS.");
    }
    checkProtocols(call);
    return socket;
  }

  private static void checkProtocols(Call call) {
    if (!call.has(1)) {
      return;
    }
    List<Object> protocols =
        Values.isObject(call.value(1)) ? call.sequence(1) : List.of(call.value(1));
    Set<String> seen = new HashSet<>();
    for (Object protocol : protocols) {
      String name = Values.toText(protocol);
      if (!Header.isToken(name)) {
        throw call.domException("SyntaxError", "The subprotocol '" + name + "' is invalid.");
      }
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw call.domException("SyntaxError", "The subprotocol '" + name + "' is duplicated.");
      }
    }
  }

  private static void setBinaryType(WebSocket socket, Call call) {
    String type = call.text(0);
    if (type.equals("blob") || type.equals("arraybuffer")) {
      socket.binaryType = type;
    }
  }

  private static void send(WebSocket socket, Call call) {
    Object data = call.value(0);
    Blob blob = Idl.platform(data, Blob.class);
    byte[] bytes = blob != null ? blob.bytes() : Buffers.bytes(data);
    String text = bytes == null ? call.scalarText(0) : "";
    if (socket.state == WebSocket.CONNECTING) {
      throw call.domException("InvalidStateError", "Still in CONNECTING state.");
    }
    socket.send(text, bytes == null ? text.getBytes(StandardCharsets.UTF_8).length : bytes.length);
  }

  private static void close(WebSocket socket, Call call) {
    int code = -1;
    if (call.has(0)) {
      code = (int) Math.clamp(call.longInteger(0), 0, 0xFFFF);
      if (code != 1000 && (code < 3000 || code > 4999)) {
        throw call.domException(
            "InvalidAccessError",
            "The close code must be either 1000, or between 3000 and 4999. "
                + code
                + " is neither.");
      }
    }
    String reason = call.has(1) ? call.scalarText(1) : "";
    if (reason.getBytes(StandardCharsets.UTF_8).length > REASON_BYTES) {
      throw call.domException(
          "SyntaxError", "The close reason must not be greater than 123 UTF-8 bytes.");
    }
    socket.close(code, reason);
  }
}
