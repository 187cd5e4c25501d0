package loopglass.engine.host.navigation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;

/** The door of this room. */
public final class Navigation {

  private final SessionHistory entries;
  private final Navigator navigator;
  private final Location location;

  private Navigation(SessionHistory entries, Navigator navigator, Location location) {
    this.entries = entries;
    this.navigator = navigator;
    this.location = location;
  }

  /** Gives a window its location, history and navigator. */
  public static Navigation install(Host host, EventTarget window) {
    Idl idl = host.idl();
    installEvents(host);
    SessionHistory entries =
        new SessionHistory(
            host, window, Objects.requireNonNull(Urls.parse(host, ""), "the page's URL"));
    Departures departures = new Departures(host);
    Location location = Location.install(host, entries, departures);
    History history = History.install(host, entries, departures);
    Navigator navigator = Navigator.install(host, window);
    JavaScript js = host.js();
    Object global = js.global();
    js.defineAccessor(
        global,
        "location",
        () -> idl.js(location),
        value -> js.set(idl.js(location), "href", value));
    js.defineAccessor(global, "history", () -> idl.js(history), null);
    js.defineAccessor(global, "navigator", () -> idl.js(navigator), null);
    return new Navigation(entries, navigator, location);
  }

  /** Gives a worker its navigator. */
  public static void installWorker(Host host) {
    WorkerNavigator navigator = WorkerNavigator.install(host);
    host.js().defineAccessor(host.js().global(), "navigator", () -> host.idl().js(navigator), null);
  }

  private static void installEvents(Host host) {
    Map<String, Object> popState = new LinkedHashMap<>();
    popState.put("state", Values.none());
    popState.put("hasUAVisualTransition", false);
    EventInterface.of(
            host,
            "PopStateEvent",
            PopStateEvent.class,
            DomEvent.class,
            popState,
            PopStateEvent::new)
        .install();
    Map<String, Object> hashChange = new LinkedHashMap<>();
    hashChange.put("oldURL", "");
    hashChange.put("newURL", "");
    EventInterface.of(
            host,
            "HashChangeEvent",
            HashChangeEvent.class,
            DomEvent.class,
            hashChange,
            HashChangeEvent::new)
        .install();
  }

  /** The object {@code location}, which a document has too. */
  public Object location() {
    return location;
  }

  /** Where the page stands now. */
  public String url() {
    return entries.url().href();
  }

  /** Whether there is a network. */
  public boolean isOnLine() {
    return navigator.isOnLine();
  }

  /** The network comes or goes. Runs no JavaScript: it queues the task that will. */
  public void connect(boolean online) {
    navigator.connect(online);
  }

  /** The user presses Back (-1) or Forward (1). Runs no JavaScript. */
  public void traverse(int delta) {
    entries.traverse(delta, delta < 0 ? "Back" : "Forward");
  }
}
