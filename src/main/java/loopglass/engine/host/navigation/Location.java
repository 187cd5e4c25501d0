package loopglass.engine.host.navigation;

import java.util.function.Consumer;
import java.util.function.Function;
import loopglass.engine.host.Host;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.PlatformObject;

/** The object {@code location} (HTML §7.2.4). */
final class Location extends PlatformObject {

  private final SessionHistory entries;
  private final Departures departures;

  private Location(SessionHistory entries, Departures departures) {
    this.entries = entries;
    this.departures = departures;
  }

  static Location install(Host host, SessionHistory entries, Departures departures) {
    host.idl()
        .define("Location", Location.class)
        .shows(location -> location.entries.url().href())
        .getSet("href", Location::href, (location, call) -> location.go(call, "href", false))
        .get("origin", location -> location.entries.url().origin())
        .with(part("protocol", url -> url.scheme() + ":", value -> value + "://"))
        .with(part("host", UrlRecord::host, value -> "//" + value))
        .with(part("hostname", UrlRecord::hostname, value -> "//" + value))
        .with(part("port", UrlRecord::port, value -> ":" + value))
        .with(part("pathname", UrlRecord::pathname, value -> value))
        .with(part("search", UrlRecord::search, value -> "?" + value.replaceFirst("^\\?", "")))
        .getSet("hash", location -> location.entries.url().hash(), Location::setHash)
        .action("assign", 1, (location, call) -> location.go(call, "assign", false))
        .action("replace", 1, (location, call) -> location.go(call, "replace", true))
        .action(
            "reload",
            0,
            (location, call) -> location.departures.refuse("location.reload()", "load it again"))
        .operation("toString", 0, (location, call) -> location.href())
        .install();
    return new Location(entries, departures);
  }

  /** A part of the URL that cannot change without loading another document. */
  private static Consumer<Definition<Location>> part(
      String name, Function<UrlRecord, String> getter, Function<String, String> wanted) {
    return definition ->
        definition.getSet(
            name,
            location -> getter.apply(location.entries.url()),
            (location, call) ->
                location.departures.refuse(
                    "location." + name, "go to " + wanted.apply(call.text(0))));
  }

  String href() {
    return entries.url().href();
  }

  /** Goes to the URL in argument 0. */
  void go(Call call, String deed, boolean replace) {
    String text = call.scalarText(0);
    UrlRecord before = entries.url();
    UrlRecord url = Urls.parse(text, before);
    if (url == null) {
      throw call.domException("SyntaxError", "'" + text + "' is not a valid URL.");
    }
    boolean here = url.hrefWithoutFragment().equals(before.hrefWithoutFragment());
    if (here && url.href().contains("#")) {
      entries.toFragment(url, replace);
    } else {
      departures.refuse("location." + deed, "go to " + url.href());
    }
  }

  private void setHash(Call call) {
    String text = call.scalarText(0).replaceFirst("^#", "");
    UrlRecord before = entries.url();
    UrlRecord url = Urls.parse("#" + text, before);
    if (url != null && !url.hash().equals(before.hash())) {
      entries.toFragment(url, false);
    }
  }
}
