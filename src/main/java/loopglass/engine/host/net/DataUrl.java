package loopglass.engine.host.net;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import loopglass.engine.host.url.Urls;
import org.jspecify.annotations.Nullable;

/**
 * What a data: URL holds (Fetch §6 "data: URL processor").
 *
 * @param type its MIME type
 * @param bytes decoded
 */
public record DataUrl(String type, byte[] bytes) {

  private static final String DEFAULT_TYPE = "text/plain;charset=US-ASCII";

  /**
   * Takes one apart.
   *
   * @param url begins with {@code data:}
   * @return null when there is no comma in it, or its base64 is wrong
   */
  public static @Nullable DataUrl parse(String url) {
    String text = url.substring("data:".length()).replaceFirst("#.*", "");
    int comma = text.indexOf(',');
    if (comma < 0) {
      return null;
    }
    String type = text.substring(0, comma).strip();
    byte[] bytes = Urls.percentDecoded(text.substring(comma + 1).getBytes(StandardCharsets.UTF_8));
    if (type.toLowerCase(Locale.ROOT).matches(".*; *base64")) {
      type = type.replaceFirst("; *[^;]*$", "");
      String base64 = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\t\n\f\r ]", "");
      try {
        bytes = Base64.getDecoder().decode(base64);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    if (type.startsWith(";")) {
      type = "text/plain" + type;
    }
    return new DataUrl(type.isEmpty() ? DEFAULT_TYPE : type, bytes);
  }
}
