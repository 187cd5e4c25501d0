package loopglass.engine.host.navigation;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.clone.Serialized;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;

/** The object {@code history} (HTML §7.2.5). */
final class History extends PlatformObject {

  private static final List<String> RESTORATIONS = List.of("auto", "manual");

  private final SessionHistory entries;
  private final Departures departures;
  private String scrollRestoration = "auto";

  private History(SessionHistory entries, Departures departures) {
    this.entries = entries;
    this.departures = departures;
  }

  static History install(Host host, SessionHistory entries, Departures departures) {
    host.idl()
        .define("History", History.class)
        .get("length", history -> (long) history.entries.length())
        .getSet(
            "scrollRestoration",
            history -> history.scrollRestoration,
            (history, call) -> history.restore(call.text(0)))
        .get("state", history -> history.entries.state())
        .action("go", 0, (history, call) -> history.go(call.integer(0, 0), "history.go"))
        .action("back", 0, (history, call) -> history.go(-1, "history.back"))
        .action("forward", 0, (history, call) -> history.go(1, "history.forward"))
        .action("pushState", 2, (history, call) -> history.update(call, "pushState", false))
        .action("replaceState", 2, (history, call) -> history.update(call, "replaceState", true))
        .install();
    return new History(entries, departures);
  }

  private void restore(String how) {
    if (RESTORATIONS.contains(how)) { // an enumeration's setter ignores other words
      scrollRestoration = how;
    }
  }

  private void go(int delta, String api) {
    if (delta == 0) {
      departures.refuse("history.go(0)", "load it again");
    } else {
      entries.traverse(delta, api);
    }
  }

  private void update(Call call, String operation, boolean replace) {
    Serialized state = call.serialized(0, List.of());
    String text = call.textOrNull(2);
    UrlRecord before = entries.url();
    UrlRecord url = text == null ? before : Urls.parse(text, before);
    if (url == null || !url.origin().equals(before.origin())) {
      throw call.domException(
          "SecurityError",
          "A history state object with URL '"
              + (url == null ? text : url.href())
              + "' cannot be created in a document with origin '"
              + before.origin()
              + "' and URL '"
              + before.href()
              + "'.");
    }
    entries.update(url, state, replace);
  }
}
