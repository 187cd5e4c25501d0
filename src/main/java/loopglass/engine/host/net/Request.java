package loopglass.engine.host.net;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** What a program asks for (Fetch §5.4). */
public final class Request extends Bodied {

  /**
   * What it says of itself.
   *
   * @param url absolute, with its fragment
   */
  record Head(
      String method,
      String url,
      String mode,
      String credentials,
      String cache,
      String redirect,
      String referrer,
      String referrerPolicy,
      String integrity,
      boolean keepalive) {

    static Head of(String url) {
      return new Head(
          "GET", url, "cors", "same-origin", "default", "follow", "about:client", "", "", false);
    }
  }

  private final Host host;
  final Head head;
  final AbortSignal signal;

  Request(Host host, Head head, Headers headers, @Nullable Body body, AbortSignal signal) {
    super(headers, body);
    this.host = host;
    this.head = head;
    this.signal = signal;
  }

  static void install(Host host) {
    host.idl()
        .define("Request", Request.class)
        .constructor(1, call -> RequestInit.request(host, call))
        .get("method", request -> request.head.method())
        .get("url", request -> request.head.url())
        .get("headers", request -> request.headers)
        .get("destination", request -> "")
        .get("referrer", request -> request.head.referrer())
        .get("referrerPolicy", request -> request.head.referrerPolicy())
        .get("mode", request -> request.head.mode())
        .get("credentials", request -> request.head.credentials())
        .get("cache", request -> request.head.cache())
        .get("redirect", request -> request.head.redirect())
        .get("integrity", request -> request.head.integrity())
        .get("keepalive", request -> request.head.keepalive())
        .get("isHistoryNavigation", request -> false)
        .get("duplex", request -> "half")
        .get("signal", request -> request.signal)
        .with(Bodied.members(host))
        .operation("clone", 0, (request, call) -> request.copied(call))
        .install();
  }

  private Request copied(Call call) {
    Body has = body;
    if (has != null && has.isUnusable()) {
      throw call.typeError("Request body is already used");
    }
    return new Request(
        host,
        head,
        headers.copy(),
        has == null ? null : has.copy(),
        AbortSignal.dependent(new AbortSignal(host), List.of(signal)));
  }

  /** How people call it: {@code GET /users/1}. */
  @Override
  String describe() {
    return head.method() + " " + Address.shown(host, head.url());
  }
}
