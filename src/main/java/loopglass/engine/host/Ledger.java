package loopglass.engine.host;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Occasion;
import loopglass.trace.value.StorageArea;

/**
 * What the platform of a run holds, for whoever looks at it: requests and stored items. The APIs
 * enter themselves here; nothing is read before somebody looks. A run that nobody can look into
 * keeps a ledger without pages.
 */
public final class Ledger {

  /** So many requests are kept; who makes more looks at the last ones. */
  private static final int MOST_REQUESTS = 400;

  private static final int MOST_ITEMS = 300;
  private static final int MOST_TEXT = 2_000;

  private final boolean open;
  private final IntSupplier step;
  private final Deque<Supplier<Exchange>> exchanges = new ArrayDeque<>();
  private final List<Supplier<List<StorageArea>>> stores = new ArrayList<>();
  private int requests;

  private Ledger(boolean open, IntSupplier step) {
    this.open = open;
    this.step = step;
  }

  /** One that keeps nothing. */
  public static Ledger closed() {
    return new Ledger(false, () -> 0);
  }

  /**
   * One that can be looked into.
   *
   * @param step index of the step that is told next
   */
  public static Ledger open(IntSupplier step) {
    return new Ledger(true, step);
  }

  /** Whether it can be looked into. */
  public boolean isOpen() {
    return open;
  }

  /** The moment that will be the next step's. */
  public Occasion now(long clock) {
    return new Occasion(step.getAsInt(), clock);
  }

  /**
   * Enters a request.
   *
   * @param exchange says how far it is
   * @return its number, from 1
   */
  public int enter(Supplier<Exchange> exchange) {
    if (open) {
      exchanges.add(exchange);
      if (exchanges.size() > MOST_REQUESTS) {
        exchanges.remove();
      }
    }
    return ++requests;
  }

  /** Enters a place where things are kept. */
  public void enterStore(Supplier<List<StorageArea>> areas) {
    if (open) {
      stores.add(areas);
    }
  }

  /** An area as people read it, with as much of it as has room. */
  public static StorageArea area(
      StorageArea.Kind kind, String name, String origin, Map<String, String> items) {
    return new StorageArea(
        kind,
        name,
        origin,
        items.entrySet().stream()
            .limit(MOST_ITEMS)
            .map(item -> item(item.getKey(), item.getValue()))
            .toList(),
        Math.max(0, items.size() - MOST_ITEMS));
  }

  private static StorageArea.Item item(String key, String value) {
    String begins = value.length() <= MOST_TEXT ? value : value.substring(0, MOST_TEXT) + "…";
    return new StorageArea.Item(key, begins, StorageArea.Change.NONE);
  }

  /** The requests as they are now. */
  public List<Exchange> exchanges() {
    return exchanges.stream().map(Supplier::get).toList();
  }

  /** What is stored now; areas in the order in which they were made. */
  public List<StorageArea> storage() {
    return stores.stream().flatMap(areas -> areas.get().stream()).toList();
  }
}
