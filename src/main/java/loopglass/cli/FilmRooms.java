package loopglass.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loopglass.scenario.Room;
import loopglass.view.still.Part;
import loopglass.view.still.Sheet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Which rooms a picture shows, by the words that front matter has for them.
 *
 * @param shown of those that a picture can show
 */
record FilmRooms(Set<Room> shown) {

  private static final Set<Room> ALL =
      EnumSet.of(
          Room.PROGRAM,
          Room.CONSOLE,
          Room.STACK,
          Room.WEB_APIS,
          Room.LOOP,
          Room.MICROTASKS,
          Room.TASKS,
          Room.FRAMES,
          Room.IDLE);

  /** Reads {@code stack,loop,microtasks}. */
  static final class Converter implements ITypeConverter<FilmRooms> {

    @Override
    public FilmRooms convert(String value) {
      Set<Room> rooms = EnumSet.noneOf(Room.class);
      for (String word : value.toLowerCase(Locale.ROOT).split(",", -1)) {
        rooms.add(
            ALL.stream()
                .filter(room -> room.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(word)));
      }
      return new FilmRooms(rooms);
    }

    private static TypeConversionException unknown(String word) {
      String words = ALL.stream().map(Room::word).collect(Collectors.joining(", "));
      return new TypeConversionException("'" + word.strip() + "' is no room: " + words);
    }
  }

  /** All but those that a lesson hides. */
  static FilmRooms without(Set<Room> hidden) {
    Set<Room> rooms = EnumSet.copyOf(ALL);
    rooms.removeAll(hidden);
    return new FilmRooms(rooms);
  }

  /** A sheet that shows them, and captions where they are wanted. */
  Sheet on(Sheet sheet, boolean captions) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (shown.contains(Room.PROGRAM)) {
      parts.add(Part.PROGRAM);
    }
    if (shown.contains(Room.CONSOLE)) {
      parts.add(Part.CONSOLE);
    }
    if (captions) {
      parts.add(Part.CAPTION);
    }
    return sheet.showing(
        parts,
        Stream.of(loopglass.picture.Room.values())
            .filter(room -> !shows(room))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean shows(loopglass.picture.Room room) {
    return switch (room) {
      case STACK -> shown.contains(Room.STACK);
      case APIS -> shown.contains(Room.WEB_APIS);
      case LOOP -> shown.contains(Room.LOOP);
      case MICROTASKS -> shown.contains(Room.MICROTASKS);
      case TASKS -> shown.contains(Room.TASKS);
      case FRAMES -> shown.contains(Room.FRAMES);
      case IDLE -> shown.contains(Room.IDLE);
      // They have no word of their own: they belong to what waits outside the engine.
      case WORKERS -> shown.contains(Room.WEB_APIS);
    };
  }
}
