package loopglass.engine.host.storage;

import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The door of this room: localStorage, sessionStorage, document.cookie. */
public final class Storages {

  private final Host host;
  private final Storage local;

  private Storages(Host host, Storage local) {
    this.host = host;
    this.local = local;
  }

  /** Defines the interfaces, and the two areas of a window. */
  public static Storages install(Host host) {
    Storage.install(host);
    StorageEvent.install(host);
    Storage local = new Storage();
    Storage session = new Storage();
    host.idl().attribute("localStorage", () -> local);
    host.idl().attribute("sessionStorage", () -> session);
    return new Storages(host, local);
  }

  /**
   * Another tab of this origin changes an item of localStorage: it is changed at once, and the
   * window hears of it in a task (HTML §12.2.1 "broadcast"). Nobody hears of what stays the same.
   *
   * @param value null to remove it
   */
  public void changeElsewhere(EventTarget window, String key, @Nullable String value) {
    String before = local.item(key);
    if (Objects.equals(before, value) || !local.change(key, value)) {
      return;
    }
    String url = host.world().scenario().frontMatter().url();
    host.queueTask(
        TaskSource.DOM_MANIPULATION,
        "storage",
        null,
        window.waiting("storage"),
        "another tab has changed " + key,
        () -> window.fire(StorageEvent.of(host, local, key, before, value, url)));
  }

  /**
   * Adds {@code document.cookie} (HTML §3.1.4) to the interface Document.
   *
   * @param document the Java class of documents
   */
  public static void installCookies(Host host, Class<? extends PlatformObject> document) {
    Cookies cookies = new Cookies(host);
    host.idl()
        .extend("Document", document)
        .getSet("cookie", self -> cookies.text(), (self, call) -> cookies.set(call.scalarText(0)))
        .install();
  }
}
