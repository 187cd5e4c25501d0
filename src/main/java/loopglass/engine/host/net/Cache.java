package loopglass.engine.host.net;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.engine.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of a request and its response that a program keeps (Service Workers §5.4). What is asked of
 * it is done at once; the promise is settled by a task {@value #MILLISECONDS} ms later, as a
 * browser's is when its disk has answered. Responses that vary are not told apart.
 */
final class Cache extends PlatformObject {

  /** How long an answer takes, in virtual milliseconds. */
  static final int MILLISECONDS = 1;

  private final Host host;
  private final String name;
  private final List<Kept> kept = new ArrayList<>();

  private record Kept(Request request, Response response) {}

  Cache(Host host, String name) {
    this.host = host;
    this.name = name;
  }

  static void install(Host host, Server server) {
    host.idl()
        .define("Cache", Cache.class)
        .promising("match", 1, (cache, call) -> cache.answer("match", cache.match(call)))
        .promising("matchAll", 0, (cache, call) -> cache.answer("matchAll", cache.all(call)))
        .promising("add", 1, (cache, call) -> cache.add(server, List.of(call.value(0)), call))
        .promising("addAll", 1, (cache, call) -> cache.add(server, call.sequence(0), call))
        .promising("put", 2, (cache, call) -> cache.answer("put", cache.put(call)))
        .promising("delete", 1, (cache, call) -> cache.answer("delete", cache.delete(call)))
        .promising("keys", 0, (cache, call) -> cache.answer("keys", cache.keys(call)))
        .install();
  }

  /** What it keeps, as people read it: requests, and the responses to them. */
  Map<String, String> shown() {
    Map<String, String> shown = new LinkedHashMap<>();
    kept.forEach(pair -> shown.put(pair.request().describe(), pair.response().summary()));
    return shown;
  }

  /** A promise of a value, settled by a task. */
  static Object later(Host host, String api, String handle, Supplier<@Nullable Object> value) {
    Deferred deferred = host.idl().deferred();
    host.later(
        api,
        handle,
        null,
        MILLISECONDS * VirtualClock.MILLISECOND,
        TaskSource.DOM_MANIPULATION,
        api + " is done",
        "the cache has answered",
        () -> deferred.resolve(value.get()));
    return deferred.promise();
  }

  private Object answer(String operation, @Nullable Object value) {
    return later(host, "cache." + operation, name, () -> value);
  }

  /** A response for a request, or undefined. */
  Object match(Call call) {
    List<Kept> found = found(call);
    return found.isEmpty() ? Values.undefined() : found.getFirst().response().copied(call);
  }

  private Object all(Call call) {
    List<Kept> found = call.has(0) ? found(call) : List.copyOf(kept);
    return found.stream().map(pair -> pair.response().copied(call)).toList();
  }

  private Object keys(Call call) {
    List<Kept> found = call.has(0) ? found(call) : List.copyOf(kept);
    return found.stream().map(Kept::request).toList();
  }

  private Object delete(Call call) {
    return kept.removeAll(found(call));
  }

  private Object put(Call call) {
    Request request = RequestInit.request(host, call.with(call.value(0)));
    keep(request, call.platform(1, Response.class), call);
    return Values.undefined();
  }

  private void keep(Request request, Response response, Call call) {
    if (!request.head.url().startsWith("http")) {
      String scheme = request.head.url().replaceFirst(":.*", "");
      throw call.typeError("Request scheme '" + scheme + "' is unsupported");
    }
    if (!request.head.method().equals("GET")) {
      throw call.typeError("Request method '" + request.head.method() + "' is unsupported");
    }
    if (response.head.status() == 206) {
      throw call.typeError("Partial response (status code 206) is unsupported");
    }
    if ("*".equals(response.headers.list.get("vary"))) {
      throw call.typeError("Vary header contains *");
    }
    Response copy = response.copied(call);
    Body body = response.body;
    if (body != null) {
      body.moved(); // it is kept: nobody can read it from now on
    }
    String url = Address.withoutFragment(request.head.url());
    kept.removeIf(pair -> Address.withoutFragment(pair.request().head.url()).equals(url));
    kept.add(new Kept(request, copy));
  }

  /** Fetches what is asked for and keeps it, all or nothing. */
  private Object add(Server server, List<Object> requests, Call call) {
    Deferred deferred = host.idl().deferred();
    List<Kept> fetched = new ArrayList<>();
    int[] missing = {requests.size()};
    if (requests.isEmpty()) {
      deferred.resolve();
    }
    for (Object asked : requests) {
      Request request = RequestInit.request(host, call.with(asked));
      Object promise = Fetch.fetch(host, server, call.with(host.idl().js(request)));
      host.idl()
          .promises()
          .upon(
              promise,
              value -> {
                Response response = Idl.platform(value, Response.class);
                int status = response == null ? 0 : response.head.status();
                if (response == null || status < 200 || status > 299) {
                  deferred.reject(host.idl().error("TypeError", "Request failed"));
                  return;
                }
                fetched.add(new Kept(request, response));
                if (--missing[0] == 0) {
                  fetched.forEach(pair -> keep(pair.request(), pair.response(), call));
                  deferred.resolve();
                }
              },
              deferred::reject);
    }
    return deferred.promise();
  }

  /** Service Workers §5.4.2 "query cache". */
  private List<Kept> found(Call call) {
    Request request = RequestInit.request(host, call.with(call.value(0)));
    Members options = call.dictionary(1, "CacheQueryOptions");
    boolean ignoresMethod = options.truth("ignoreMethod", false);
    boolean ignoresSearch = options.truth("ignoreSearch", false);
    if (!request.head.method().equals("GET") && !ignoresMethod) {
      return List.of();
    }
    String url = comparable(request, ignoresSearch);
    return kept.stream()
        .filter(pair -> comparable(pair.request(), ignoresSearch).equals(url))
        .toList();
  }

  private static String comparable(Request request, boolean ignoresSearch) {
    String url = Address.withoutFragment(request.head.url());
    int search = url.indexOf('?');
    return ignoresSearch && search >= 0 ? url.substring(0, search) : url;
  }
}
