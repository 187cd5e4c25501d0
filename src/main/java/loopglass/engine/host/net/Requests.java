package loopglass.engine.host.net;

import java.util.Locale;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** The interface XMLHttpRequest as the program sees it (XHR §3). */
final class Requests {

  private Requests() {}

  static void install(Host host, Server server) {
    RequestTarget.install(host);
    host.idl()
        .define("XMLHttpRequest", XmlHttpRequest.class)
        .inherits(RequestTarget.class)
        .constructor(0, call -> new XmlHttpRequest(host, server))
        .with(EventHandlers.of("readystatechange"))
        .get("readyState", request -> request.state)
        .action("open", 2, (request, call) -> open(host, request, call))
        .action("setRequestHeader", 2, Requests::setHeader)
        .getSet("timeout", request -> request.timeout, Requests::setTimeout)
        .getSet("withCredentials", request -> request.withCredentials, Requests::setCredentials)
        .get("upload", request -> request.upload)
        .action("send", 0, (request, call) -> send(host, request, call))
        .action("abort", 0, (request, call) -> request.abort())
        .get("responseURL", request -> Address.withoutFragment(request.received.url))
        .get("status", request -> request.received.status)
        .get("statusText", request -> request.received.statusText)
        .operation("getResponseHeader", 1, Requests::header)
        .operation("getAllResponseHeaders", 0, (request, call) -> request.received.allHeaders())
        .action("overrideMimeType", 1, Requests::overrideType)
        .getSet("responseType", request -> request.responseType, Requests::setType)
        .get("response", Requests::response)
        .get("responseText", request -> responseText(host, request))
        .get("responseXML", request -> null)
        .constant("UNSENT", XmlHttpRequest.UNSENT)
        .constant("OPENED", XmlHttpRequest.OPENED)
        .constant("HEADERS_RECEIVED", XmlHttpRequest.HEADERS_RECEIVED)
        .constant("LOADING", XmlHttpRequest.LOADING)
        .constant("DONE", XmlHttpRequest.DONE)
        .install();
  }

  private static void open(Host host, XmlHttpRequest request, Call call) {
    String method = Headers.bytes(call, 0);
    String text = call.scalarText(1);
    if (!Header.isToken(method)) {
      throw call.domException("SyntaxError", "'" + method + "' is not a valid HTTP method.");
    }
    String upper = method.toUpperCase(Locale.ROOT);
    if (upper.equals("CONNECT") || upper.equals("TRACE") || upper.equals("TRACK")) {
      throw call.domException("SecurityError", "'" + method + "' HTTP method is unsupported.");
    }
    String url = Address.resolve(host, text);
    if (url == null) {
      throw call.domException("SyntaxError", "Invalid URL");
    }
    boolean async = call.count() < 3 || call.truth(2);
    if (!async && (request.timeout > 0 || !request.responseType.isEmpty())) {
      throw call.domException(
          "InvalidAccessError",
          request.timeout > 0
              ? "Synchronous requests must not set a timeout."
              : "Synchronous requests from a document must not set a response type.");
    }
    request.open(RequestInit.method(call, method), url, async);
  }

  private static void mustBeOpened(XmlHttpRequest request, Call call) {
    if (request.state != XmlHttpRequest.OPENED || request.sent) {
      throw call.domException("InvalidStateError", "The object's state must be OPENED.");
    }
  }

  private static void setHeader(XmlHttpRequest request, Call call) {
    mustBeOpened(request, call);
    String name = Headers.bytes(call, 0);
    String value = Header.normalized(Headers.bytes(call, 1));
    if (!Header.isToken(name)) {
      throw call.domException(
          "SyntaxError", "'" + name + "' is not a valid HTTP header field name.");
    }
    if (!Header.isValue(value)) {
      throw call.domException(
          "SyntaxError", "'" + value + "' is not a valid HTTP header field value.");
    }
    if (!Headers.isForbidden(name)) {
      request.authorHeaders.append(name, value);
    }
  }

  private static void setTimeout(XmlHttpRequest request, Call call) {
    if (request.synchronous && request.state == XmlHttpRequest.OPENED) {
      throw call.domException(
          "InvalidAccessError",
          "Timeouts cannot be set for synchronous requests made from a document.");
    }
    request.timeout = Math.max(0, call.longInteger(0));
    request.limit();
  }

  private static void setCredentials(XmlHttpRequest request, Call call) {
    if (request.state > XmlHttpRequest.OPENED || request.sent) {
      throw call.domException(
          "InvalidStateError",
          "The value may only be set if the object's state is UNSENT or OPENED.");
    }
    request.withCredentials = call.truth(0);
  }

  private static void send(Host host, XmlHttpRequest request, Call call) {
    mustBeOpened(request, call);
    byte[] bytes = null;
    Object given = call.value(0);
    if (!Values.isNullish(given) && request.takesBody()) {
      BodyInit body = BodyInit.of(host, call, given);
      bytes = body.body().bytesNow();
      if (!body.type().isEmpty() && !request.authorHeaders.has("content-type")) {
        request.authorHeaders.append("content-type", body.type());
      }
    }
    request.send(bytes);
  }

  private static @Nullable Object header(XmlHttpRequest request, Call call) {
    return request.received.headers.get(Headers.bytes(call, 0));
  }

  private static void overrideType(XmlHttpRequest request, Call call) {
    if (request.state >= XmlHttpRequest.LOADING) {
      throw call.domException(
          "InvalidStateError", "MimeType cannot be overridden when the state is LOADING or DONE.");
    }
    request.mimeType = call.text(0);
  }

  private static void setType(XmlHttpRequest request, Call call) {
    String type = call.text(0);
    if (!Received.TYPES.contains(type)) {
      return;
    }
    if (request.state >= XmlHttpRequest.LOADING) {
      throw call.domException(
          "InvalidStateError",
          "The response type cannot be set if the object's state is LOADING or DONE.");
    }
    if (request.synchronous && request.state == XmlHttpRequest.OPENED) {
      throw call.domException(
          "InvalidAccessError",
          "The response type cannot be changed for synchronous requests made from a document.");
    }
    request.responseType = type;
  }

  private static boolean isText(XmlHttpRequest request) {
    return request.responseType.isEmpty() || request.responseType.equals("text");
  }

  private static Object response(XmlHttpRequest request) {
    if (isText(request)) {
      return request.state >= XmlHttpRequest.LOADING ? request.received.text() : "";
    }
    return request.state == XmlHttpRequest.DONE && request.received.status > 0
        ? request.received.packed(request.responseType, request.mimeType)
        : Values.none();
  }

  private static Object responseText(Host host, XmlHttpRequest request) {
    if (!isText(request)) {
      throw host.idl()
          .thrownDomException(
              "InvalidStateError",
              "Failed to read the 'responseText' property from 'XMLHttpRequest': The value is only"
                  + " accessible if the object's 'responseType' is '' or 'text' (was '"
                  + request.responseType
                  + "').");
    }
    return response(request);
  }
}
