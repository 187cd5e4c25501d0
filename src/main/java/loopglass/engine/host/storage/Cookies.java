package loopglass.engine.host.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.loop.VirtualClock;
import org.jspecify.annotations.Nullable;

/** The cookies that a document sees and sets (RFC 6265 §5). */
final class Cookies {

  private static final int MAX_LENGTH = 4096;

  private final Host host;
  private final List<Cookie> jar = new ArrayList<>();

  Cookies(Host host) {
    this.host = host;
  }

  private UrlRecord page() {
    UrlRecord page = Urls.parse(host.world().url(), null);
    if (page == null) {
      throw new IllegalStateException("no URL: " + host.world().url());
    }
    return page;
  }

  private long nowMs() {
    return World.BEGINNING_MS + host.clock().now() / VirtualClock.MILLISECOND;
  }

  /** What a request of the page would carry: longer paths first, then older ones. */
  String text() {
    long now = nowMs();
    jar.removeIf(cookie -> cookie.expires() <= now);
    String path = page().pathname();
    return jar.stream()
        .filter(cookie -> cookie.isFor(path))
        .sorted(Comparator.comparingInt(cookie -> -cookie.path().length()))
        .map(Cookie::pair)
        .collect(Collectors.joining("; "));
  }

  /** The values of all that have not expired; of two with one name the page sees the last. */
  Map<String, String> byName() {
    Map<String, String> byName = new LinkedHashMap<>();
    jar.stream()
        .filter(cookie -> cookie.expires() > nowMs())
        .forEach(cookie -> byName.put(cookie.name(), cookie.value()));
    return byName;
  }

  void set(String text) {
    Cookie cookie = Cookie.parse(text, page(), nowMs());
    if (cookie == null || cookie.pair().length() > MAX_LENGTH) {
      return;
    }
    if (jar.contains(cookie)) {
      return;
    }
    jar.removeIf(cookie::replaces);
    if (cookie.expires() > nowMs()) {
      jar.add(cookie);
    }
  }

  /**
   * A cookie.
   *
   * @param expires milliseconds since the epoch
   */
  private record Cookie(String name, String value, String path, long expires) {

    String pair() {
      return name.isEmpty() ? value : name + "=" + value;
    }

    boolean replaces(Cookie other) {
      return name.equals(other.name) && path.equals(other.path);
    }

    /** RFC 6265 §5.1.4 "path-match". */
    boolean isFor(String requested) {
      return requested.equals(path)
          || requested.startsWith(path)
              && (path.endsWith("/") || requested.charAt(path.length()) == '/');
    }

    /** What a page may set; null when browsers ignore it. */
    static @Nullable Cookie parse(String text, UrlRecord page, long now) {
      if (text.chars().anyMatch(c -> c < 0x20 && c != '\t' || c == 0x7F)) {
        return null;
      }
      String[] parts = text.split(";", -1);
      int equals = parts[0].indexOf('=');
      String name = equals < 0 ? "" : parts[0].substring(0, equals).strip();
      String value = parts[0].substring(equals + 1).strip();
      if (name.isEmpty() && value.isEmpty()) {
        return null;
      }
      String path = defaultPath(page.pathname());
      long expires = Long.MAX_VALUE;
      boolean secure = false;
      boolean maxAge = false;
      for (int i = 1; i < parts.length; i++) {
        int at = parts[i].indexOf('=');
        String key =
            (at < 0 ? parts[i] : parts[i].substring(0, at)).strip().toLowerCase(Locale.ROOT);
        String given = at < 0 ? "" : parts[i].substring(at + 1).strip();
        switch (key) {
          case "httponly" -> {
            return null; // not for scripts
          }
          case "domain" -> {
            if (!isDomainOf(given, page.hostname())) {
              return null;
            }
          }
          case "path" -> path = given.startsWith("/") ? given : path;
          case "secure" -> secure = true;
          case "max-age" -> {
            if (given.matches("-?[0-9]{1,15}")) {
              maxAge = true;
              long seconds = Long.parseLong(given);
              expires = seconds <= 0 ? 0 : now + seconds * 1000;
            }
          }
          case "expires" -> {
            if (!maxAge) {
              expires = CookieDate.parse(given, expires);
            }
          }
          default -> {} // others say nothing about what a page sees
        }
      }
      boolean needsSecure = name.startsWith("__Secure-") || name.startsWith("__Host-");
      boolean trustworthy = page.scheme().equals("https") || page.hostname().equals("localhost");
      return secure && !trustworthy || needsSecure && !secure
          ? null
          : new Cookie(name, value, path, expires);
    }

    private static boolean isDomainOf(String domain, String host) {
      String bare = domain.startsWith(".") ? domain.substring(1) : domain;
      return bare.isEmpty() || host.equals(bare) || bare.contains(".") && host.endsWith("." + bare);
    }

    /** RFC 6265 §5.1.4 "default-path". */
    private static String defaultPath(String path) {
      int last = path.lastIndexOf('/');
      return last <= 0 ? "/" : path.substring(0, last);
    }
  }
}
