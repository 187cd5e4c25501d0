package loopglass.engine.host.url;

import loopglass.engine.host.Host;
import org.jspecify.annotations.Nullable;

/** The door of this room: URL and URLSearchParams, and the reading of URLs for other rooms. */
public final class Urls {

  private Urls() {}

  /** Defines the interfaces. */
  public static void install(Host host) {
    UrlSearchParams.install(host);
    Url.install(host);
  }

  /**
   * Reads a URL (URL Standard §4.4).
   *
   * @param base what a relative one is relative to, or null
   * @return null when it is not valid
   */
  public static @Nullable UrlRecord parse(String text, @Nullable UrlRecord base) {
    return UrlParser.parse(text, base);
  }

  /** Percent-decodes bytes (URL Standard §1.3); what is no escape stays. */
  public static byte[] percentDecoded(byte[] bytes) {
    return Percent.decode(bytes);
  }

  /** Reads a URL, relative to the page if it is relative; null when it is not valid. */
  public static @Nullable UrlRecord parse(Host host, String text) {
    return UrlParser.parse(text, UrlParser.parse(host.world().url(), null));
  }
}
