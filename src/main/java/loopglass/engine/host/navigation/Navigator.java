package loopglass.engine.host.navigation;

import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.PlatformObject;

/**
 * The object {@code navigator} (HTML §8.10). Other rooms give it members of theirs as partial
 * interfaces.
 */
public final class Navigator extends PlatformObject {

  private final Host host;
  private final EventTarget window;

  private Navigator(Host host, EventTarget window) {
    this.host = host;
    this.window = window;
  }

  static Navigator install(Host host, EventTarget window) {
    host.idl()
        .define("Navigator", Navigator.class)
        .with(Identity.of(host))
        .get("vendor", navigator -> "")
        .get("onLine", navigator -> host.world().connectivity().isOnline())
        .get("cookieEnabled", navigator -> true)
        .get("maxTouchPoints", navigator -> 0L)
        .get("webdriver", navigator -> false)
        .install();
    return new Navigator(host, window);
  }

  /** The network comes or goes (HTML §8.10.1.6): the window hears of it in a task. */
  void connect(boolean online) {
    if (online != host.world().connectivity().isOnline()) {
      host.world().connectivity().change(online);
      String type = online ? "online" : "offline";
      host.queueTask(
          TaskSource.NETWORKING,
          type,
          null,
          window.waiting(type),
          online ? "the network is there again" : "the network is gone",
          () -> window.fire(new DomEvent(type)));
    }
  }
}
