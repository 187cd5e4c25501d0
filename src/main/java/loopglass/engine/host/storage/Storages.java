package loopglass.engine.host.storage;

import java.util.List;
import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.host.Ledger;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.value.StorageArea;
import loopglass.trace.value.StorageArea.Kind;
import org.jspecify.annotations.Nullable;

/** The door of this room: localStorage, sessionStorage, document.cookie. */
public final class Storages {

  private final Host host;
  private final EventTarget window;
  private final Storage local = new Storage();

  private Storages(Host host, EventTarget window) {
    this.host = host;
    this.window = window;
  }

  /** Defines the interfaces, and the two areas of a window. */
  public static Storages install(Host host, EventTarget window) {
    Storage.install(host);
    StorageEvent.install(host);
    Storages storages = new Storages(host, window);
    Storage session = new Storage();
    host.world().ledger().enterStore(() -> storages.areas(session));
    host.idl().attribute("localStorage", () -> storages.local);
    host.idl().attribute("sessionStorage", () -> session);
    return storages;
  }

  private List<StorageArea> areas(Storage session) {
    String origin = host.world().origin();
    return List.of(
        Ledger.area(Kind.LOCAL_STORAGE, "", origin, local.items()),
        Ledger.area(Kind.SESSION_STORAGE, "", origin, session.items()));
  }

  /**
   * Another tab of the same origin has changed an item of localStorage: this one hears of it in a
   * task (HTML §12.2.1 "broadcast").
   *
   * @param value null when it has removed the item
   */
  public void changedElsewhere(String key, @Nullable String value) {
    String old = local.get(key);
    if (Objects.equals(old, value)) {
      return;
    }
    if (value == null) {
      local.remove(key);
    } else {
      local.set(key, value);
    }
    host.queueTask(
        TaskSource.DOM_MANIPULATION,
        "storage on window",
        null,
        window.waiting("storage"),
        "another tab has changed " + key,
        () -> window.fire(StorageEvent.of(key, old, value, host.world().url(), local)));
  }

  /**
   * Adds {@code document.cookie} (HTML §3.1.4) to the interface Document.
   *
   * @param document the Java class of documents
   */
  public static void installCookies(Host host, Class<? extends PlatformObject> document) {
    Cookies cookies = new Cookies(host);
    String origin = host.world().origin();
    host.world()
        .ledger()
        .enterStore(() -> List.of(Ledger.area(Kind.COOKIES, "", origin, cookies.byName())));
    host.idl()
        .extend("Document", document)
        .getSet("cookie", self -> cookies.text(), (self, call) -> cookies.set(call.scalarText(0)))
        .install();
  }
}
