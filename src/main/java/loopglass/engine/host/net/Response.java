package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import loopglass.trace.value.HttpMessage;
import org.jspecify.annotations.Nullable;

/** What came back, or what a program makes to stand for it (Fetch §5.5). */
public final class Response extends Bodied {

  private static final Set<Integer> WITHOUT_BODY = Set.of(101, 103, 204, 205, 304);

  /**
   * What it says of itself.
   *
   * @param type basic, cors, default, error, opaque or opaqueredirect
   */
  record Head(String type, String url, boolean redirected, int status, String statusText) {}

  private final Host host;
  final Head head;

  Response(Host host, Head head, Headers headers, @Nullable Body body) {
    super(headers, body);
    this.host = host;
    this.head = head;
  }

  static void install(Host host) {
    Object stringify = JavaScript.get(JavaScript.get(host.js().global(), "JSON"), "stringify");
    host.idl()
        .define("Response", Response.class)
        .constructor(0, call -> constructed(host, call))
        .get("type", response -> response.head.type())
        .get("url", response -> response.head.url())
        .get("redirected", response -> response.head.redirected())
        .get("status", response -> response.head.status())
        .get("ok", response -> response.head.status() >= 200 && response.head.status() <= 299)
        .get("statusText", response -> response.head.statusText())
        .get("headers", response -> response.headers)
        .with(Bodied.members(host))
        .operation("clone", 0, (response, call) -> response.copied(call))
        .statically("error", 0, call -> error(host))
        .statically("redirect", 1, call -> redirect(host, call))
        .statically("json", 1, call -> json(host, call, stringify))
        .install();
  }

  private static Response constructed(Host host, Call call) {
    BodyInit given =
        call.has(0) && !Values.isNullish(call.value(0))
            ? BodyInit.of(host, call, call.value(0))
            : null;
    return made(host, call, given, "");
  }

  /** Fetch §5.5 "initialize a response". */
  private static Response made(Host host, Call call, @Nullable BodyInit given, String otherType) {
    Members init = call.dictionary(1, "ResponseInit");
    int status = init.integer("status", 200) & 0xFFFF;
    String text = Headers.bytes(call.with(Values.text(init.text("statusText", ""))), 0);
    if (status < 200 || status > 599) {
      throw call.rangeError(
          "The status provided (" + status + ") is outside the range [200, 599].");
    }
    if (!Header.isValue(text)) {
      throw call.typeError("Invalid statusText");
    }
    Headers headers = new Headers(new HeaderList(), Headers.Guard.RESPONSE);
    if (init.has("headers")) {
      headers.fill(call, init.value("headers"));
    }
    if (given != null) {
      if (WITHOUT_BODY.contains(status)) {
        throw call.typeError("Response with null body status cannot have body");
      }
      String type = otherType.isEmpty() ? given.type() : otherType;
      if (!type.isEmpty() && !headers.list.has("content-type")) {
        headers.list.append("content-type", type);
      }
    }
    return new Response(
        host,
        new Head("default", "", false, status, text),
        headers,
        given == null ? null : given.body());
  }

  private static Response json(Host host, Call call, Object stringify) {
    Object text = host.js().call(stringify, Values.undefined(), call.value(0));
    if (Values.isUndefined(text)) {
      throw call.typeError("The data is not JSON serializable");
    }
    byte[] bytes = Values.toText(text).getBytes(StandardCharsets.UTF_8);
    return made(host, call, new BodyInit(Body.of(host, bytes), "", false), "application/json");
  }

  private static Response redirect(Host host, Call call) {
    String url = Address.resolve(host, call.scalarText(0));
    if (url == null) {
      throw call.typeError("Failed to parse URL from " + call.scalarText(0));
    }
    int status = call.integer(1, 302) & 0xFFFF;
    if (!Server.isRedirect(status)) {
      throw call.rangeError("Invalid status code");
    }
    HeaderList list = new HeaderList();
    list.append("location", url);
    return new Response(
        host,
        new Head("default", "", false, status, ""),
        new Headers(list, Headers.Guard.IMMUTABLE),
        null);
  }

  private static Response error(Host host) {
    return new Response(
        host,
        new Head("error", "", false, 0, ""),
        new Headers(new HeaderList(), Headers.Guard.IMMUTABLE),
        null);
  }

  /** Fetch §5.5 "clone a response". */
  Response copied(Call call) {
    Body has = body;
    if (has != null && has.isUnusable()) {
      throw call.typeError("Response body is already used");
    }
    return new Response(host, head, headers.copy(), has == null ? null : has.copy());
  }

  /** Its status and what is in it, as far as that is there and is text. */
  String summary() {
    byte[] bytes = body == null ? null : body.bytesNow();
    HttpMessage message = Traffic.message(headers.list, bytes == null ? List.of() : List.of(bytes));
    String what = message.text().isEmpty() ? headers.list.contentType() : message.text();
    return (head.status() + " " + what).strip();
  }

  @Override
  String describe() {
    return head.url().isEmpty() ? "a response" : Address.shown(host, head.url());
  }
}
