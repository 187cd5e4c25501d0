package loopglass.engine.host.navigation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Idl;

/** The door of this room. */
public final class Navigation {

  private final SessionHistory entries;
  private final Navigator navigator;
  private final Visibility visibility;

  private Navigation(SessionHistory entries, Navigator navigator, Visibility visibility) {
    this.entries = entries;
    this.navigator = navigator;
    this.visibility = visibility;
  }

  /**
   * Gives a window its location, history and navigator, and its document what belongs to them;
   * before anything of the document is used.
   */
  public static Navigation install(
      Host host, EventTarget window, Document document, Rendering rendering) {
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
    idl.extend("Document", Document.class)
        .get("URL", its -> entries.url().href())
        .get("documentURI", its -> entries.url().href())
        .get("domain", its -> entries.url().hostname())
        .get("referrer", its -> "")
        .getSet(
            "location",
            its -> location,
            (its, call) -> js.set(idl.js(location), "href", call.value(0)))
        .install();
    js.defineAccessor(global, "history", () -> idl.js(history), null);
    js.defineAccessor(global, "navigator", () -> idl.js(navigator), null);
    return new Navigation(entries, navigator, Visibility.install(host, document, rendering));
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

  /** The tab is brought to the front, or hidden. Runs no JavaScript. */
  public void show(boolean visible) {
    visibility.change(visible);
  }

  /** Where the page stands now. */
  public String url() {
    return entries.url().href();
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
