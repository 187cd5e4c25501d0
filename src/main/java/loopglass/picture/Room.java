package loopglass.picture;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where on the stage something belongs. */
public enum Room {
  /** The call stack (ECMA-262 §9.4, execution context stack). */
  STACK,
  /** What waits outside the engine. */
  APIS,
  /** The event loop itself. */
  LOOP,
  /** The microtask queue. */
  MICROTASKS,
  /** The task queue. */
  TASKS,
  /** The workers, each a small machine of its own beside the page's. */
  WORKERS,
  /** The callbacks that wait for the next frame; there once the program has given one. */
  FRAMES,
  /** The callbacks that wait for an idle moment; there once the program has given one. */
  IDLE;

  /** What it is called in settings, for good: {@code stack}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rooms that are among some words, whatever else is. */
  public static Set<Room> of(Collection<String> words) {
    Set<Room> rooms = EnumSet.noneOf(Room.class);
    for (Room room : values()) {
      if (words.contains(room.word())) {
        rooms.add(room);
      }
    }
    return rooms;
  }
}
