package loopglass.engine.host.browser;

import loopglass.engine.host.Host;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;

/** What a window says of itself (HTML §7.2.2): it has no other windows around or inside it. */
final class WindowProperties {

  private String name = "";
  private String status = "";

  private WindowProperties() {}

  static void install(Host host) {
    JavaScript js = host.js();
    Object global = js.global();
    WindowProperties properties = new WindowProperties();
    js.defineAccessor(
        global,
        "name",
        () -> Values.text(properties.name),
        value -> properties.name = Values.toText(value));
    js.defineAccessor(
        global,
        "status",
        () -> Values.text(properties.status),
        value -> properties.status = Values.toText(value));
    js.define(global, "origin", Values.text(host.world().origin()));
    js.define(global, "isSecureContext", host.world().origin().startsWith("https:"));
    js.define(global, "crossOriginIsolated", false);
    js.define(global, "closed", false);
    js.define(global, "opener", Values.none());
    js.define(global, "frameElement", Values.none());
    js.define(global, "length", 0);
    for (String self : new String[] {"top", "parent", "frames"}) {
      js.define(global, self, global);
    }
  }
}
