package loopglass.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the keys of front matter that say what a program teaches and how. */
final class LessonReader {

  /** How many ideas and myths the tables in {@code scenarios/README.md} number. */
  static final int IDEAS = 24;

  static final int MYTHS = 36;

  private static final String ROOMS = "'rooms' is written as { show: [heap], hide: [page] }.";

  private LessonReader() {}

  static Lesson read(Section matter, ProgramText program) throws ScenarioException {
    return new Lesson(
        StopsReader.read(matter, program),
        rooms(matter),
        output(matter),
        numbers(matter, "ideas", IDEAS),
        numbers(matter, "myths", MYTHS));
  }

  private static Optional<String> output(Section matter) throws ScenarioException {
    if (!matter.has("output")) {
      return Optional.empty();
    }
    String text = matter.text("output", "");
    return Optional.of(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
  }

  private static Rooms rooms(Section matter) throws ScenarioException {
    Yaml value = matter.at("rooms");
    if (value == null) {
      return Rooms.ANY;
    }
    Section rooms = matter.section(value, ROOMS);
    rooms.only(List.of("show", "hide"), ROOMS);
    Set<Room> show = rooms(rooms, "show");
    Set<Room> hide = rooms(rooms, "hide");
    for (Room room : show) {
      if (hide.contains(room)) {
        throw rooms.wrong("'" + room.word() + "' cannot be both shown and hidden.");
      }
    }
    return new Rooms(show, hide);
  }

  private static Set<Room> rooms(Section rooms, String key) throws ScenarioException {
    Set<Room> named = EnumSet.noneOf(Room.class);
    for (Yaml word : rooms.items(key, ROOMS)) {
      named.add(rooms.oneOf(key, Room.class, word));
    }
    return Collections.unmodifiableSet(named);
  }

  private static List<Integer> numbers(Section matter, String key, int most)
      throws ScenarioException {
    List<Integer> numbers = new ArrayList<>();
    for (Yaml number : matter.items(key, "it is written as " + key + ": [1, 5].")) {
      numbers.add(matter.number(key, number, 1, most));
    }
    return List.copyOf(numbers);
  }
}
