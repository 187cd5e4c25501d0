package loopglass.engine.host.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Strings by keys, kept at once and in order (HTML §12.2.1 Storage). */
final class Storage extends PlatformObject {

  /** How much there is room for, in UTF-16 units of keys and values: as much as in Chromium. */
  private static final int QUOTA = 5 << 20;

  private final Map<String, String> items = new LinkedHashMap<>();
  private int used;

  static void install(Host host) {
    host.idl()
        .define("Storage", Storage.class)
        .get("length", storage -> storage.items.size())
        .operation("key", 1, (storage, call) -> storage.key(call.integer(0)))
        .operation("getItem", 1, (storage, call) -> storage.items.get(call.text(0)))
        .action(
            "setItem",
            2,
            (storage, call) -> {
              String key = call.text(0);
              if (!storage.set(key, call.text(1))) {
                throw call.domException("QuotaExceededError", exceeded(key));
              }
            })
        .action("removeItem", 1, (storage, call) -> storage.remove(call.text(0)))
        .action("clear", 0, (storage, call) -> storage.clear())
        .shows(storage -> new LinkedHashMap<>(storage.items))
        .exotic(new Items(host))
        .install();
  }

  private static String exceeded(String key) {
    return "Setting the value of '" + key + "' exceeded the quota.";
  }

  private @Nullable String key(int index) {
    List<String> keys = new ArrayList<>(items.keySet());
    return index >= 0 && index < keys.size() ? keys.get(index) : null;
  }

  @Nullable String get(String key) {
    return items.get(key);
  }

  Map<String, String> items() {
    return Collections.unmodifiableMap(items);
  }

  boolean set(String key, String value) {
    int without = used - sizeOf(key);
    if ((long) without + key.length() + value.length() > QUOTA) {
      return false;
    }
    items.put(key, value);
    used = without + key.length() + value.length();
    return true;
  }

  private int sizeOf(String key) {
    String value = items.get(key);
    return value == null ? 0 : key.length() + value.length();
  }

  void remove(String key) {
    used -= sizeOf(key);
    items.remove(key);
  }

  private void clear() {
    items.clear();
    used = 0;
  }

  /** Its keys are properties, too: {@code localStorage.theme = 'dark'}. */
  private record Items(Host host) implements Exotic<Storage> {
    @Override
    public List<String> names(Storage storage) {
      return List.copyOf(storage.items.keySet());
    }

    @Override
    public @Nullable Object get(Storage storage, String name) {
      return storage.items.get(name);
    }

    @Override
    public boolean set(Storage storage, String name, Call value) {
      if (!storage.set(name, value.text(0))) {
        throw host.idl()
            .thrownDomException(
                "QuotaExceededError",
                "Failed to set a named property '" + name + "' on 'Storage': " + exceeded(name));
      }
      return true;
    }

    @Override
    public boolean delete(Storage storage, String name) {
      storage.remove(name);
      return true;
    }
  }
}
