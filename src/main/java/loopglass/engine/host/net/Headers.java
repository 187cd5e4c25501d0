package loopglass.engine.host.net;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;

/** Headers that the program can see (Fetch §5.1). */
final class Headers extends PlatformObject {

  /** What the program may change (Fetch §5.1 "guard"). */
  enum Guard {
    NONE,
    REQUEST,
    RESPONSE,
    IMMUTABLE
  }

  /** What only the browser sets (Fetch §2.2.2 "forbidden request-header"). */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "accept-charset",
          "accept-encoding",
          "access-control-request-headers",
          "access-control-request-method",
          "connection",
          "content-length",
          "cookie",
          "cookie2",
          "date",
          "dnt",
          "expect",
          "host",
          "keep-alive",
          "origin",
          "referer",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  final HeaderList list;
  private final Guard guard;

  Headers(HeaderList list, Guard guard) {
    this.list = list;
    this.guard = guard;
  }

  static void install(Host host) {
    host.idl()
        .define("Headers", Headers.class)
        .constructor(0, Headers::constructed)
        .action("append", 2, (headers, call) -> headers.put(call, false))
        .action("set", 2, (headers, call) -> headers.put(call, true))
        .action("delete", 1, Headers::delete)
        .operation("get", 1, (headers, call) -> headers.list.get(name(call, 0)))
        .operation("has", 1, (headers, call) -> headers.list.has(name(call, 0)))
        .operation("getSetCookie", 0, (headers, call) -> headers.list.all("set-cookie"))
        .pairs(
            headers ->
                headers.list.sorted().stream()
                    .<List<?>>map(header -> List.of(header.name(), header.value()))
                    .toList())
        .install();
  }

  private static Headers constructed(Call call) {
    Headers headers = new Headers(new HeaderList(), Guard.NONE);
    if (call.has(0)) {
      headers.fill(call, call.value(0));
    }
    return headers;
  }

  /** Fetch §5.1 "fill": pairs, a record, or another Headers. */
  void fill(Call call, Object init) {
    Headers other = Idl.platform(init, Headers.class);
    if (other != null) {
      other.list.sorted().forEach(header -> put(call, header.name(), header.value(), false));
      return;
    }
    if (!Values.isObject(init)) {
      throw call.typeError(
          "The provided value is not of type '(record<ByteString, ByteString> or"
              + " sequence<sequence<ByteString>>)'.");
    }
    if (Idl.isIterable(init)) {
      for (Object pair : call.with(init).sequence(0)) {
        List<Object> both = call.with(pair).sequence(0);
        if (both.size() != 2) {
          throw call.typeError("Invalid value");
        }
        Call texts = call.with(both.get(0), both.get(1));
        put(call, bytes(texts, 0), bytes(texts, 1), false);
      }
      return;
    }
    Members members = call.with(init).dictionary(0, "HeadersInit");
    members
        .all()
        .forEach(
            (name, value) ->
                put(
                    call,
                    bytes(call.with(Values.text(name)), 0),
                    bytes(call.with(value), 0),
                    false));
  }

  private void put(Call call, boolean instead) {
    put(call, bytes(call, 0), bytes(call, 1), instead);
  }

  private void put(Call call, String name, String value, boolean instead) {
    String normalized = Header.normalized(value);
    if (!Header.isToken(name)) {
      throw call.typeError("Invalid name");
    }
    if (!Header.isValue(normalized)) {
      throw call.typeError("Invalid value");
    }
    if (!mayChange(call, name)) {
      return;
    }
    if (instead) {
      list.set(name, normalized);
    } else {
      list.append(name, normalized);
    }
  }

  private static void delete(Headers headers, Call call) {
    String name = name(call, 0);
    if (headers.mayChange(call, name)) {
      headers.list.delete(name);
    }
  }

  private boolean mayChange(Call call, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return switch (guard) {
      case NONE -> true;
      case IMMUTABLE -> throw call.typeError("Headers are immutable");
      case REQUEST ->
          !FORBIDDEN.contains(key) && !key.startsWith("proxy-") && !key.startsWith("sec-");
      case RESPONSE -> !key.equals("set-cookie") && !key.equals("set-cookie2");
    };
  }

  /** Whether only the browser sets this header of a request. */
  static boolean isForbidden(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return FORBIDDEN.contains(key) || key.startsWith("proxy-") || key.startsWith("sec-");
  }

  private static String name(Call call, int index) {
    String name = bytes(call, index);
    if (!Header.isToken(name)) {
      throw call.typeError("Invalid name");
    }
    return name;
  }

  /** ByteString: TypeError when a character does not fit into a byte. */
  static String bytes(Call call, int index) {
    String text = call.text(index);
    if (text.chars().anyMatch(c -> c > 0xFF)) {
      throw call.typeError("String contains non ISO-8859-1 code point.");
    }
    return text;
  }

  /** The same headers under the same guard. */
  Headers copy() {
    return new Headers(list.copy(), guard);
  }
}
