package loopglass.trace;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * Things that wait, each at its place in line: a queue, or the Web APIs room. Persistent: every
 * change answers a new value that shares what it can with the old.
 *
 * <p>Places are numbers; what stands at the lowest place is next. A {@link Job} knows its {@link
 * Job#place}, a {@link Pending} stands at its id.
 *
 * @param <T> what waits
 */
public final class Waiting<T> implements Iterable<T> {

  private static final Waiting<?> NONE = new Waiting<>(TreePMap.empty());

  private final TreePMap<Long, T> byPlace;

  private Waiting(TreePMap<Long, T> byPlace) {
    this.byPlace = byPlace;
  }

  /** Nothing waits. */
  @SuppressWarnings("unchecked") // holds nothing, so it holds nothing of any type
  public static <T> Waiting<T> none() {
    return (Waiting<T>) NONE;
  }

  /** How many wait. */
  public int size() {
    return byPlace.size();
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /** Whether something waits at that place. */
  public boolean contains(long place) {
    return byPlace.containsKey(place);
  }

  /** What waits at that place, or null. */
  public @Nullable T at(long place) {
    return byPlace.get(place);
  }

  /** What is next of all that wait, or null. */
  public @Nullable T first() {
    return byPlace.isEmpty() ? null : byPlace.firstEntry().getValue();
  }

  /** Next first. */
  @Override
  public Iterator<T> iterator() {
    return byPlace.values().iterator();
  }

  Waiting<T> plus(long place, T thing) {
    return new Waiting<>(byPlace.plus(place, thing));
  }

  Waiting<T> minus(long place) {
    TreePMap<Long, T> rest = byPlace.minus(place);
    return rest.isEmpty() ? none() : new Waiting<>(rest);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Waiting<?> that && byPlace.equals(that.byPlace);
  }

  @Override
  public int hashCode() {
    return byPlace.hashCode();
  }

  @Override
  public String toString() {
    return byPlace.values().toString();
  }
}
