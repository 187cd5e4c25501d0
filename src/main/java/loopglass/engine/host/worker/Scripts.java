package loopglass.engine.host.worker;

import java.nio.charset.StandardCharsets;
import loopglass.engine.host.ObjectUrls;
import loopglass.engine.host.World;
import loopglass.engine.host.net.DataUrl;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
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
    UrlRecord absolute = Urls.parse(url, Urls.parse(base, null));
    return absolute == null ? null : absolute.href();
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
      DataUrl data = DataUrl.parse(url);
      return data == null ? null : new Script(url, shortened(url), utf8(data.bytes()));
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

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
