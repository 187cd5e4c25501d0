package loopglass.engine.host.storage;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.PlatformObject;

/** The door of this room: localStorage, sessionStorage, document.cookie. */
public final class Storages {

  private Storages() {}

  /** Defines the interfaces, and the two areas of a window. */
  public static void install(Host host) {
    Storage.install(host);
    StorageEvent.install(host);
    Storage local = new Storage();
    Storage session = new Storage();
    host.idl().attribute("localStorage", () -> local);
    host.idl().attribute("sessionStorage", () -> session);
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
