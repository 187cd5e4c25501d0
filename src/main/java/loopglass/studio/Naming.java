package loopglass.studio;

import java.nio.file.Path;
import loopglass.film.Format;
import loopglass.scenario.Scenario;

/** What a film's file is called. */
final class Naming {

  private Naming() {}

  /** The name that is offered: the program's own, with another ending. */
  static String usual(Scenario scenario, Format format) {
    String name = scenario.name();
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return withEnding(dot > 0 ? last.substring(0, dot) : last.isEmpty() ? "film" : last, format);
  }

  /** The chosen file, with the format's ending if it has another or none. */
  static Path named(Path chosen, Format format) {
    boolean right = Format.of(chosen).filter(format::equals).isPresent();
    return right || format == Format.FRAMES
        ? chosen
        : chosen.resolveSibling(withEnding(Words.name(chosen), format));
  }

  private static String withEnding(String name, Format format) {
    return format.ending().isEmpty() ? name : name + "." + format.ending();
  }
}
