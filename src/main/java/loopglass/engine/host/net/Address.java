package loopglass.engine.host.net;

import loopglass.engine.host.Host;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import org.jspecify.annotations.Nullable;

/** Addresses that the program writes, made absolute, and shown to people. */
final class Address {

  private static final int SHOWN = 48;

  private Address() {}

  /** An absolute URL, serialized; null when the text is no URL. */
  static @Nullable String resolve(Host host, String text) {
    return resolve(host, text, host.world().url());
  }

  /** The same against another base. */
  static @Nullable String resolve(Host host, String text, String base) {
    UrlRecord url = Urls.parse(text, Urls.parse(base, null));
    return url == null ? null : url.href();
  }

  /** Whether it names a user. */
  static boolean hasCredentials(String url) {
    return url.matches("[a-z]+://[^/?#]*@.*");
  }

  /** For labels: without the page's own origin, and not too long. */
  static String shown(Host host, String url) {
    String origin = host.world().origin();
    String text = url.startsWith(origin + "/") ? url.substring(origin.length()) : url;
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
  }

  /** Scheme and host of an absolute URL. */
  static String origin(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    return path < 0 ? url : url.substring(0, path);
  }

  /** Whether it is on this very machine, and so may be reached without encryption. */
  static boolean isLocal(String url) {
    return url.matches("[a-z]+://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?(/.*)?");
  }

  static String withoutFragment(String url) {
    int at = url.indexOf('#');
    return at < 0 ? url : url.substring(0, at);
  }
}
