package loopglass.engine.host;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blob URL store (File API §8.1), one for all agents of a run: a worker can be made from a URL
 * that the page has made. Instead of random UUIDs it counts, so that every run gives the same URLs.
 */
public final class ObjectUrls {

  private final Map<String, Entry> entries = new HashMap<>();
  private long last;

  /**
   * What stands behind a URL.
   *
   * @param bytes never written to
   * @param type the media type, "" when unknown
   */
  public record Entry(byte[] bytes, String type) {}

  /**
   * Makes a URL.
   *
   * @param origin of the realm that asks, such as {@code https://loopglass.test}
   * @return such as {@code blob:https://loopglass.test/00000000-0000-4000-8000-000000000001}
   */
  public String add(String origin, Entry entry) {
    String url = "blob:%s/00000000-0000-4000-8000-%012x".formatted(origin, ++last);
    entries.put(url, entry);
    return url;
  }

  /** What a URL stands for, its fragment ignored; null when it was revoked or never made. */
  public @Nullable Entry find(String url) {
    int fragment = url.indexOf('#');
    return entries.get(fragment < 0 ? url : url.substring(0, fragment));
  }

  /** Forgets a URL; nothing happens when it was never made. */
  public void revoke(String url) {
    entries.remove(url);
  }
}
