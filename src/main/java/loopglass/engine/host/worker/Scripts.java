package loopglass.engine.host.worker;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import loopglass.engine.host.ObjectUrls;
import loopglass.engine.host.World;
import org.jspecify.annotations.Nullable;

/** Finds scripts: behind object URLs, in data URLs, and in files that stand beside the page. */
final class Scripts {

  private final World world;

  Scripts(World world) {
    this.world = world;
  }

  /**
   * An absolute URL.
   *
   * @param base what a relative one is relative to
   * @return null when it is none
   */
  @Nullable String resolve(String base, String url) {
    if (url.startsWith("blob:") || url.startsWith("data:")) {
      return url;
    }
    try {
      URI from = new URI(base);
      if (from.isOpaque()) {
        URI absolute = new URI(url);
        return absolute.isAbsolute() ? absolute.toString() : null;
      }
      return from.resolve(new URI(url)).toString();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Whether a page may start a worker from there: its own origin, data, or one of its blobs. */
  boolean isAllowed(String url) {
    return url.startsWith("data:")
        || url.startsWith("blob:" + world.origin() + "/")
        || url.startsWith(world.origin() + "/");
  }

  /** The script at an absolute URL, or null. */
  @Nullable Script find(String url) {
    if (url.startsWith("blob:")) {
      ObjectUrls.Entry blob = world.objectUrls().find(url);
      return blob == null ? null : new Script(url, url, utf8(blob.bytes()));
    }
    if (url.startsWith("data:")) {
      String text = data(url);
      return text == null ? null : new Script(url, shortened(url), text);
    }
    String path = url.startsWith(world.origin() + "/") ? pathOf(url) : "";
    String text = world.scenario().frontMatter().files().get(path);
    return text == null ? null : new Script(url, path, text);
  }

  /** The name of a file: its path from where the page stands. */
  private String pathOf(String url) {
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    String page = world.scenario().frontMatter().url();
    String folder = page.substring(0, page.lastIndexOf('/') + 1);
    String path = url.substring(0, end);
    return path.startsWith(folder)
        ? path.substring(folder.length())
        : path.substring(world.origin().length() + 1);
  }

  private static String shortened(String url) {
    int comma = url.indexOf(',');
    return comma < 0 ? url : url.substring(0, comma + 1) + "…";
  }

  private static @Nullable String data(String url) {
    int comma = url.indexOf(',');
    if (comma < 0) {
      return null;
    }
    String body = url.substring(comma + 1);
    try {
      String plain = URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8);
      return url.substring(0, comma).endsWith(";base64")
          ? utf8(Base64.getMimeDecoder().decode(plain))
          : plain;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
