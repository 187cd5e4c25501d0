package loopglass.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a program teaches and how: the part of its front matter that its run does not depend on.
 *
 * @param stops places at which something is said or asked, in the order written
 * @param rooms which rooms of the window it asks for
 * @param output what it prints, a line end after every line, if it says so: all console lines, but
 *     not the reports of uncaught errors, which every engine words in its own way
 * @param ideas numbers of the ideas it shows, by the table in {@code scenarios/README.md}
 * @param myths numbers of the wrong statements it disproves, by the table there
 */
public record Lesson(
    List<Stop> stops,
    Rooms rooms,
    Optional<String> output,
    List<Integer> ideas,
    List<Integer> myths) {

  /** A program that teaches nothing in particular. */
  public static final Lesson NONE =
      new Lesson(List.of(), Rooms.ANY, Optional.empty(), List.of(), List.of());
}
