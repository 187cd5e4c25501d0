package loopglass.engine.host.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A URL in its parts (URL Standard §4.1 "URL record"). The parser writes it; others only read. */
public final class UrlRecord {

  /** Special schemes and their default ports; a file has none. */
  private static final Map<String, Integer> SPECIAL =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, "file", -1);

  String scheme = "";
  String username = "";
  String password = "";
  @Nullable String host;

  /** -1: none, or the scheme's default. */
  int port = -1;

  /** The path of a URL that is not hierarchical, such as {@code mailto:}; else null. */
  @Nullable String opaquePath;

  List<String> path = new ArrayList<>();
  @Nullable String query;
  @Nullable String fragment;

  UrlRecord() {}

  UrlRecord copy() {
    UrlRecord copy = new UrlRecord();
    copy.scheme = scheme;
    copy.takeAuthority(this);
    copy.takePath(this);
    copy.query = query;
    copy.fragment = fragment;
    return copy;
  }

  void takeAuthority(UrlRecord other) {
    username = other.username;
    password = other.password;
    host = other.host;
    port = other.port;
  }

  void takePath(UrlRecord other) {
    path = new ArrayList<>(other.path);
    opaquePath = other.opaquePath;
  }

  static boolean isSpecial(String scheme) {
    return SPECIAL.containsKey(scheme);
  }

  boolean isSpecial() {
    return isSpecial(scheme);
  }

  boolean isDefaultPort(int number) {
    return SPECIAL.getOrDefault(scheme, -1) == number;
  }

  boolean hasCredentials() {
    return !username.isEmpty() || !password.isEmpty();
  }

  boolean cannotHaveCredentials() {
    return host == null || host.isEmpty() || scheme.equals("file");
  }

  /** "shorten a URL's path": goes up, but not above a drive letter. */
  void shorten() {
    boolean drive =
        scheme.equals("file") && path.size() == 1 && path.getFirst().matches("[A-Za-z]:");
    if (!drive && !path.isEmpty()) {
      path.removeLast();
    }
  }

  /** Its scheme without the colon, such as {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** Host and port as in {@code location.host}. */
  public String host() {
    return hostname() + (port < 0 ? "" : ":" + port);
  }

  /** The host alone; "" when there is none. */
  public String hostname() {
    return host == null ? "" : host;
  }

  /** The port; "" when it is the scheme's own. */
  public String port() {
    return port < 0 ? "" : String.valueOf(port);
  }

  /** The path, with its slashes. */
  public String pathname() {
    return opaquePath != null ? opaquePath : path.isEmpty() ? "" : "/" + String.join("/", path);
  }

  /** The query with its question mark; "" when it is empty. */
  public String search() {
    return query == null || query.isEmpty() ? "" : "?" + query;
  }

  /** The fragment with its hash; "" when it is empty. */
  public String hash() {
    return fragment == null || fragment.isEmpty() ? "" : "#" + fragment;
  }

  /** URL Standard §4.5 "URL serializer". */
  public String href() {
    return hrefWithoutFragment() + (fragment == null ? "" : "#" + fragment);
  }

  /** The same without the fragment: what is fetched. */
  public String hrefWithoutFragment() {
    StringBuilder href = new StringBuilder(scheme).append(':');
    if (host != null) {
      href.append("//");
      if (hasCredentials()) {
        href.append(username).append(password.isEmpty() ? "" : ":" + password).append('@');
      }
      href.append(host());
    } else if (opaquePath == null && path.size() > 1 && path.getFirst().isEmpty()) {
      href.append("/.");
    }
    return href.append(pathname()).append(query == null ? "" : "?" + query).toString();
  }

  /** Its origin, serialized (URL Standard §4.7); {@code null} for an opaque one. */
  public String origin() {
    return switch (scheme) {
      case "http", "https", "ws", "wss", "ftp" -> scheme + "://" + host();
      case "blob" -> {
        UrlRecord inner = UrlParser.parse(pathname(), null);
        if (inner == null) {
          yield "null";
        }
        yield inner.scheme.equals("http") || inner.scheme.equals("https") ? inner.origin() : "null";
      }
      default -> "null";
    };
  }
}
