package loopglass.engine.host.browser;

import loopglass.engine.host.Host;
import loopglass.engine.host.dom.GlobalHandlers;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;

/** The window as a target of events (HTML §7.2.2 Window). */
final class WindowTarget extends EventTarget {

  private WindowTarget(Host host) {
    super(host);
  }

  /** Makes the global object a Window. */
  static WindowTarget install(Host host) {
    host.idl()
        .define("Window", WindowTarget.class)
        .inherits(EventTarget.class)
        .with(GlobalHandlers.attributes())
        .with(
            EventHandlers.of(
                "unhandledrejection",
                "rejectionhandled",
                "message",
                "messageerror",
                "pageshow",
                "pagehide",
                "beforeunload",
                "popstate",
                "hashchange",
                "online",
                "offline",
                "storage"))
        .install();
    WindowTarget window = new WindowTarget(host);
    host.idl().adoptGlobal(window);
    return window;
  }

  @Override
  protected String describe() {
    return "window";
  }
}
