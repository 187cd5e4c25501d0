package loopglass.engine.js.idl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Properties that an object finds by their name, or by an index written as a name (Web IDL §3.9): a
 * list's items, a storage's keys, a dataset's names.
 *
 * @param <T> the Java class behind the object
 */
public interface Exotic<T> {

  /** The names that there are, in order. */
  List<String> names(T object);

  /** The value of a name, converted by {@link Idl#js}; null when there is no such name. */
  @Nullable Object get(T object, String name);

  /** Sets a name; false when names cannot be set here, so that an ordinary property is made. */
  default boolean set(T object, String name, Call value) {
    return false;
  }

  /** Deletes a name that is there; false when names cannot be deleted. */
  default boolean delete(T object, String name) {
    return false;
  }

  /**
   * Whether ordinary properties (the prototype's operations) win over names of the same spelling.
   */
  default boolean ordinaryFirst() {
    return true;
  }
}
