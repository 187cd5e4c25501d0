package loopglass.engine.host.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.Ledger;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.value.StorageArea;

/** The caches of an origin by their names (Service Workers §5.5 CacheStorage), empty at first. */
final class Caches extends PlatformObject {

  private final Host host;
  private final Map<String, Cache> byName = new LinkedHashMap<>();

  private Caches(Host host) {
    this.host = host;
  }

  static void install(Host host, Server server) {
    Cache.install(host, server);
    host.idl()
        .define("CacheStorage", Caches.class)
        .promising("open", 1, (caches, call) -> caches.open(call.text(0)))
        .promising("has", 1, (caches, call) -> caches.has(call.text(0)))
        .promising("delete", 1, (caches, call) -> caches.delete(call.text(0)))
        .promising(
            "keys",
            0,
            (caches, call) -> {
              List<String> names = List.copyOf(caches.byName.keySet());
              return Cache.later(host, "caches.keys", "", () -> names);
            })
        .promising("match", 1, (caches, call) -> caches.match(call))
        .install();
    Caches caches = new Caches(host);
    host.world().ledger().enterStore(caches::areas);
    host.idl().attribute("caches", () -> caches);
  }

  private List<StorageArea> areas() {
    String origin = host.world().origin();
    return byName.entrySet().stream()
        .map(
            named ->
                Ledger.area(
                    StorageArea.Kind.CACHE, named.getKey(), origin, named.getValue().shown()))
        .toList();
  }

  private Object open(String name) {
    Cache cache = byName.computeIfAbsent(name, wanted -> new Cache(host, wanted));
    return Cache.later(host, "caches.open", name, () -> cache);
  }

  private Object has(String name) {
    boolean has = byName.containsKey(name);
    return Cache.later(host, "caches.has", name, () -> has);
  }

  private Object delete(String name) {
    boolean had = byName.remove(name) != null;
    return Cache.later(host, "caches.delete", name, () -> had);
  }

  private Object match(Call call) {
    for (Cache cache : byName.values()) {
      Object found = cache.match(call);
      if (!Values.isUndefined(host.idl().js(found))) {
        return Cache.later(host, "caches.match", "", () -> found);
      }
    }
    return Cache.later(host, "caches.match", "", Values::undefined);
  }
}
