package loopglass.trace.value;

import java.util.List;

/**
 * A place where a page keeps things by name.
 *
 * @param kind what sort of place
 * @param name of a cache; "" for others
 * @param origin whose it is: {@code https://loopglass.test}
 * @param items in the order in which the place lists them
 * @param more how many were not read
 */
public record StorageArea(Kind kind, String name, String origin, List<Item> items, int more) {

  public StorageArea {
    items = List.copyOf(items);
  }

  /** Sorts of places. */
  public enum Kind {
    /** HTML §12.2.3. */
    LOCAL_STORAGE,
    /** HTML §12.2.2. */
    SESSION_STORAGE,
    /** RFC 6265. */
    COOKIES,
    /** A cache of the Cache API (Service Workers §5.4). */
    CACHE
  }

  /**
   * Something that is kept.
   *
   * @param key its name; of a cache the request
   * @param value the beginning of a long one; of a cache the response
   * @param change what became of it since the line before
   */
  public record Item(String key, String value, Change change) {}

  /** What a line did to an item. */
  public enum Change {
    NONE,
    /** It was put there, or holds something else now. */
    SET,
    /** It is no longer there. */
    REMOVED
  }
}
