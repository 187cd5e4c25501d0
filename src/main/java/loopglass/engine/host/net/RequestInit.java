package loopglass.engine.host.net;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.AbortSignal;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;
import org.jspecify.annotations.Nullable;

/** Makes a request out of what fetch and Request are given (Fetch §5.4 "new Request"). */
final class RequestInit {

  private static final Set<String> NORMALIZED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");
  private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");
  private static final List<String> MODES = List.of("navigate", "same-origin", "no-cors", "cors");
  private static final List<String> CREDENTIALS = List.of("omit", "same-origin", "include");
  private static final List<String> CACHES =
      List.of("default", "no-store", "reload", "no-cache", "force-cache", "only-if-cached");
  private static final List<String> REDIRECTS = List.of("follow", "error", "manual");
  private static final List<String> POLICIES =
      List.of(
          "",
          "no-referrer",
          "no-referrer-when-downgrade",
          "same-origin",
          "origin",
          "strict-origin",
          "origin-when-cross-origin",
          "strict-origin-when-cross-origin",
          "unsafe-url");
  private static final List<String> PRIORITIES = List.of("high", "low", "auto");

  private RequestInit() {}

  static Request request(Host host, Call call) {
    Request input = Idl.platform(call.value(0), Request.class);
    Request.Head before = input == null ? Request.Head.of(url(host, call)) : input.head;
    Members init = call.dictionary(1, "RequestInit");
    Request.Head head = head(call, init, before);
    AbortSignal signal = signal(host, init, input);
    Headers headers = new Headers(new HeaderList(), Headers.Guard.REQUEST);
    if (init.has("headers")) {
      headers.fill(call, init.value("headers"));
    } else if (input != null) {
      headers.fill(call, host.idl().js(input.headers));
    }
    Body body = body(host, call, init, input, head, headers);
    return new Request(host, head, headers, body, signal);
  }

  private static String url(Host host, Call call) {
    String text = call.scalarText(0);
    String url = Address.resolve(host, text);
    if (url == null) {
      throw call.typeError("Failed to parse URL from " + text);
    }
    if (Address.hasCredentials(url)) {
      throw call.typeError(
          "Request cannot be constructed from a URL that includes credentials: " + text);
    }
    return url;
  }

  private static Request.Head head(Call call, Members init, Request.Head before) {
    String cache = init.word("cache", "RequestCache", CACHES, before.cache());
    String credentials =
        init.word("credentials", "RequestCredentials", CREDENTIALS, before.credentials());
    String integrity = init.text("integrity", before.integrity());
    boolean keepalive = init.truth("keepalive", before.keepalive());
    String method = init.has("method") ? method(call, init) : before.method();
    String mode = init.word("mode", "RequestMode", MODES, before.mode());
    init.word("priority", "RequestPriority", PRIORITIES, "auto");
    String redirect = init.word("redirect", "RequestRedirect", REDIRECTS, before.redirect());
    String referrer = init.text("referrer", before.referrer());
    String policy =
        init.word("referrerPolicy", "ReferrerPolicy", POLICIES, before.referrerPolicy());
    if (mode.equals("navigate")) {
      throw call.typeError(
          "Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.");
    }
    if (cache.equals("only-if-cached") && !mode.equals("same-origin")) {
      throw call.typeError("'only-if-cached' can be set only with 'same-origin' mode");
    }
    if (mode.equals("no-cors") && !Set.of("GET", "HEAD", "POST").contains(method)) {
      throw call.typeError("'" + method + "' is unsupported in no-cors mode.");
    }
    return new Request.Head(
        method,
        before.url(),
        mode,
        credentials,
        cache,
        redirect,
        referrer.isEmpty() ? "" : referrer,
        policy,
        integrity,
        keepalive);
  }

  private static String method(Call call, Members init) {
    return method(call, Headers.bytes(call.with(init.value("method")), 0));
  }

  /** Checks and normalizes a method (Fetch §2.2.1). */
  static String method(Call call, String method) {
    if (!Header.isToken(method)) {
      throw call.typeError("'" + method + "' is not a valid HTTP method.");
    }
    String upper = method.toUpperCase(Locale.ROOT);
    if (FORBIDDEN.contains(upper)) {
      throw call.typeError("'" + method + "' HTTP method is unsupported.");
    }
    return NORMALIZED.contains(upper) ? upper : method;
  }

  private static AbortSignal signal(Host host, Members init, @Nullable Request input) {
    AbortSignal given =
        init.has("signal")
            ? init.platformOrNull("signal", AbortSignal.class)
            : input == null ? null : input.signal;
    return AbortSignal.dependent(new AbortSignal(host), given == null ? List.of() : List.of(given));
  }

  private static @Nullable Body body(
      Host host,
      Call call,
      Members init,
      @Nullable Request input,
      Request.Head head,
      Headers headers) {
    Object given = init.value("body");
    Body before = input == null ? null : input.body;
    boolean gets = head.method().equals("GET") || head.method().equals("HEAD");
    if (gets && (!Values.isNullish(given) || before != null)) {
      throw call.typeError("Request with GET/HEAD method cannot have body.");
    }
    if (!Values.isNullish(given)) {
      BodyInit extracted = BodyInit.of(host, call, given);
      if (extracted.streams() && !init.has("duplex")) {
        throw call.typeError(
            "The `duplex` member must be specified for a request with a streaming body");
      }
      if (!extracted.type().isEmpty() && !headers.list.has("content-type")) {
        headers.list.append("content-type", extracted.type());
      }
      return extracted.body();
    }
    if (before != null && before.isUnusable()) {
      throw call.typeError(
          "Cannot construct a Request with a Request object that has already been used.");
    }
    return before == null ? null : before.moved();
  }
}
