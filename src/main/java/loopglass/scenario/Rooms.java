package loopglass.scenario;

import java.util.Set;

/**
 * Which rooms of the window a lesson asks for.
 *
 * @param show rooms to open that are shown on demand only, and that matter most when presenting
 * @param hide rooms that are not shown
 */
public record Rooms(Set<Room> show, Set<Room> hide) {

  /** The lesson leaves it to the window. */
  public static final Rooms ANY = new Rooms(Set.of(), Set.of());
}
