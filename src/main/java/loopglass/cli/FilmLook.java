package loopglass.cli;

import java.nio.file.Path;
import java.util.Optional;
import loopglass.film.Film;
import loopglass.film.FilmException;
import loopglass.film.Format;
import loopglass.film.Pace;
import loopglass.film.Sidecar;
import loopglass.film.Voice;
import loopglass.language.Language;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a film is to be: the options that do not depend on the program. */
final class FilmLook {

  /** Reads {@code en} or {@code vi}. */
  static final class Tongue implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.of(value)
          .orElseThrow(
              () -> new TypeConversionException("'" + value + "' is no language: en or vi"));
    }
  }

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "1080p",
      converter = FilmSize.class,
      description =
          "720p, 1080p, 1440p, 4k, vertical, square or WIDTHxHEIGHT (default: ${DEFAULT-VALUE}).")
  private Size size = Size.DEFAULT;

  @Option(
      names = "--fps",
      paramLabel = "FPS",
      defaultValue = "30",
      description = "Frames a second, 1 to 60; of a GIF 15 at most (default: ${DEFAULT-VALUE}).")
  private int fps = 30;

  @Option(
      names = "--pace",
      paramLabel = "PACE",
      converter = PaceOption.class,
      description = "natural, or so many times as fast, such as 2x (default: natural).")
  private @Nullable Pace pace;

  @Option(
      names = "--length",
      paramLabel = "SECONDS",
      converter = LengthOption.class,
      description = "How long the film is to be; the pace adapts, and nothing is left out.")
  private @Nullable Pace length;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "light, dark or contrast (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.LIGHT;

  @Option(
      names = "--captions",
      arity = "1",
      paramLabel = "on|off",
      defaultValue = "on",
      converter = Switch.class,
      description = "Whether its pictures show the captions (default: ${DEFAULT-VALUE}).")
  private boolean captions = true;

  @Option(
      names = "--title",
      arity = "1",
      paramLabel = "on|off",
      defaultValue = "on",
      converter = Switch.class,
      description =
          "Whether it begins with a card that names the program, and ends with one that shows its"
              + " output (default: ${DEFAULT-VALUE}).")
  private boolean cards = true;

  @Option(
      names = "--rooms",
      paramLabel = "ROOMS",
      converter = FilmRooms.Converter.class,
      description =
          "Only these: program, console, stack, web-apis, loop, microtasks, tasks, frames, idle,"
              + " with commas between them (default: all that the program does not hide).")
  private @Nullable FilmRooms rooms;

  @Option(
      names = "--language",
      paramLabel = "en|vi",
      defaultValue = "en",
      converter = Tongue.class,
      description = "What it speaks (default: ${DEFAULT-VALUE}).")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--audio",
      paramLabel = "SOUND",
      description = "A voice to mix into an mp4 or webm: wav, mp3, m4a. The last picture waits.")
  private @Nullable Path audio;

  @Option(
      names = "--with",
      paramLabel = "FILES",
      converter = SidecarsOption.Converter.class,
      description =
          "What stands beside it: srt, vtt, chapters, script, all or none (default, for a video:"
              + " chapters,script; with --captions off: all).")
  private @Nullable SidecarsOption with;

  /** The film without its program. */
  Film film(Format format) throws Refusal, FilmException {
    if (pace != null && length != null) {
      throw new Refusal("--pace and --length exclude each other: one follows from the other.");
    }
    if (fps < 1 || fps > 60) {
      throw new Refusal("--fps must be from 1 to 60, not " + fps + ".");
    }
    Optional<Voice> voice = Optional.empty();
    if (audio != null) {
      if (!format.isVideo()) {
        throw new Refusal("--audio needs a film with sound: mp4 or webm.");
      }
      voice = Optional.of(Voice.of(audio));
    }
    Film standard = Film.standard();
    return standard
        .on(standard.sheet().sized(size.width(), size.height()).in(theme))
        .at(fps)
        .paced(pace != null ? pace : length != null ? length : Pace.NATURAL)
        .withCards(cards)
        .in(language)
        .spoken(voice)
        .with(with != null ? with.sidecars() : Sidecar.usual(format, captions));
  }

  /** The same film as a program wants it. */
  Film of(Film film, Scenario scenario) {
    FilmRooms shown = rooms != null ? rooms : FilmRooms.without(scenario.lesson().rooms().hide());
    return film.on(shown.on(film.sheet(), captions));
  }
}
