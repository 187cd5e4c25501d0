package loopglass.scenario;

/**
 * Which URLs a rule of the simulated network is for. A {@code *} stands for any run of characters,
 * slashes included.
 *
 * <p>A pattern with a scheme ({@code https://api.example/*}) is held against the whole URL; another
 * one ({@code /users/*} or {@code users/*}) against path and query of URLs of the page's own
 * origin, which for this purpose a WebSocket of the same host has, too. A pattern without a {@code
 * ?} is for any query; {@code *} alone is for every URL. Fragments never count.
 *
 * @param text as written
 */
public record UrlPattern(String text) {

  /**
   * Whether the pattern is for a URL.
   *
   * @param origin the page's, such as {@code https://shop.example}
   * @param url an absolute URL, serialized
   */
  public boolean matches(String origin, String url) {
    String asked = url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
    if (!text.contains("?") && asked.contains("?")) {
      asked = asked.substring(0, asked.indexOf('?'));
    }
    if (text.contains("://")) {
      boolean bareOrigin = text.indexOf('/', text.indexOf("://") + 3) < 0;
      return Wildcard.matches(bareOrigin ? text + "/" : text, asked);
    }
    if (asked.startsWith("ws")) {
      asked = "http" + asked.substring(2);
    }
    if (!asked.startsWith(origin + "/")) {
      return text.equals("*");
    }
    return Wildcard.matches(
        text.startsWith("/") ? text : "/" + text, asked.substring(origin.length()));
  }
}
