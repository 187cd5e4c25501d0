package loopglass.engine.host.navigation;

import java.util.List;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.PlatformObject;

/** What a navigator says of the browser, in windows and workers alike (HTML §8.10.1.1). */
final class Identity {

  private static final String USER_AGENT = "Mozilla/5.0 (virtual time) Loopglass";
  private static final long PROCESSORS = 4;

  private Identity() {}

  /** The attributes, for {@link Definition#with}. The names of old are what every browser says. */
  static <T extends PlatformObject> Consumer<Definition<T>> of(Host host) {
    Object languages = host.idl().frozen(List.of("en-US", "en"));
    return definition ->
        definition
            .get("userAgent", navigator -> USER_AGENT)
            .get("appName", navigator -> "Netscape")
            .get("appCodeName", navigator -> "Mozilla")
            .get("appVersion", navigator -> USER_AGENT.substring("Mozilla/".length()))
            .get("product", navigator -> "Gecko")
            .get("platform", navigator -> "Loopglass")
            .get("language", navigator -> "en-US")
            .get("languages", navigator -> languages)
            .get("hardwareConcurrency", navigator -> PROCESSORS);
  }
}
