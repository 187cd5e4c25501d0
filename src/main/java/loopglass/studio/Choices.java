package loopglass.studio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import loopglass.film.Film;
import loopglass.film.Format;
import loopglass.film.Pace;
import loopglass.film.Range;
import loopglass.film.Sidecar;
import loopglass.film.Voice;
import loopglass.picture.Room;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import loopglass.view.still.Part;
import loopglass.view.still.Sheet;

/** What was chosen for films. Each choice is a word that the settings keep. */
final class Choices {

  static final String CUSTOM = "custom";
  static final List<String> SIZES =
      Stream.concat(Stream.of(FrameSize.values()).map(FrameSize::word), Stream.of(CUSTOM)).toList();
  static final List<String> RATES = List.of("24", "30", "60");
  static final List<String> THEMES = List.of("light", "dark", "contrast");
  static final List<String> PACES = List.of("natural", "times", "length");
  static final List<String> FORMATS = List.of("mp4", "webm", "gif", "frames");

  /** The word of the cards at the beginning and the end, among what may be hidden. */
  static final String CARDS = "cards";

  /** What is written beside a film as long as nobody chooses. */
  private static final String USUAL = "usual";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,3})?");
  private static final double SLOWEST = 0.1;
  private static final double FASTEST = 1000;
  private static final double SHORTEST_FILM = 1;
  private static final double LONGEST_FILM = 9999;

  private final ObjectProperty<String> size;
  private final ObjectProperty<String> width;
  private final ObjectProperty<String> height;
  private final ObjectProperty<String> rate;
  private final ObjectProperty<String> theme;
  private final ObjectProperty<String> pace;
  private final ObjectProperty<String> times;
  private final ObjectProperty<String> length;
  private final ObjectProperty<String> hidden;
  private final ObjectProperty<String> format;
  private final ObjectProperty<String> beside;
  private final ObjectProperty<Optional<Voice>> voice =
      new SimpleObjectProperty<>(Optional.<Voice>empty());

  /** Words of what the program's lesson hides, as long as nobody asks for it. */
  private final Set<String> unasked = new TreeSet<>();

  private final EnumSet<Room> absent = EnumSet.noneOf(Room.class);
  private final List<Runnable> listeners = new ArrayList<>();

  /**
   * The choices that are kept in some settings.
   *
   * @param usualTheme the theme of films until one is chosen
   */
  Choices(Settings settings, Theme usualTheme) {
    size = settings.word("film.size", FrameSize.FULL_HD.word(), SIZES::contains);
    width = settings.word("film.width", "1600", Choices::isNumber);
    height = settings.word("film.height", "900", Choices::isNumber);
    rate = settings.word("film.fps", "30", RATES::contains);
    theme = settings.word("film.theme", usualTheme.word(), THEMES::contains);
    pace = settings.word("film.pace", "natural", PACES::contains);
    times = settings.word("film.times", "2", Choices::isNumber);
    length = settings.word("film.length", "60", Choices::isNumber);
    hidden = settings.word("film.hidden", "", _ -> true);
    format = settings.word("film.format", "mp4", FORMATS::contains);
    beside = settings.word("film.beside", USUAL, _ -> true);
    Stream.of(size, width, height, rate, theme, pace, times, length, hidden, format, beside)
        .forEach(choice -> choice.subscribe((_, _) -> tell()));
    voice.subscribe((_, _) -> tell());
  }

  private static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  ObjectProperty<String> size() {
    return size;
  }

  ObjectProperty<String> width() {
    return width;
  }

  ObjectProperty<String> height() {
    return height;
  }

  ObjectProperty<String> rate() {
    return rate;
  }

  ObjectProperty<String> theme() {
    return theme;
  }

  ObjectProperty<String> pace() {
    return pace;
  }

  ObjectProperty<String> times() {
    return times;
  }

  ObjectProperty<String> length() {
    return length;
  }

  ObjectProperty<String> format() {
    return format;
  }

  /** The voice that is mixed in; not remembered, as it belongs to one film. */
  ObjectProperty<Optional<Voice>> voice() {
    return voice;
  }

  /** Tells of every change. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /**
   * Takes over what a program is like.
   *
   * @param lessonHides rooms that its lesson wants to be hidden
   * @param without rooms of the stage that it never has
   */
  void follow(Set<loopglass.scenario.Room> lessonHides, Set<Room> without) {
    absent.clear();
    absent.addAll(without);
    unasked.clear();
    for (loopglass.scenario.Room room : lessonHides) {
      unasked.add(room == loopglass.scenario.Room.WEB_APIS ? Room.APIS.word() : room.word());
    }
  }

  /** Whether a part, a room of the stage or the cards are shown, by its word. */
  boolean shows(String word) {
    return !hiddenWords().contains(word) && !unasked.contains(word);
  }

  /** Shows it or not. */
  void show(String word, boolean there) {
    Set<String> words = new TreeSet<>(hiddenWords());
    boolean followed = unasked.remove(word);
    if (there) {
      words.remove(word);
    } else {
      words.add(word);
    }
    hidden.set(String.join(",", words));
    if (followed) {
      tell();
    }
  }

  /** What is written beside the film. */
  Set<Sidecar> sidecars() {
    if (beside.get().equals(USUAL)) {
      return Sidecar.usual(written(), shows(word(Part.CAPTION)));
    }
    Set<Sidecar> chosen = EnumSet.noneOf(Sidecar.class);
    for (Sidecar sidecar : Sidecar.values()) {
      if (words(beside.get()).contains(word(sidecar))) {
        chosen.add(sidecar);
      }
    }
    return chosen;
  }

  /** Writes something beside it or not. */
  void write(Sidecar sidecar, boolean there) {
    Set<Sidecar> chosen = EnumSet.noneOf(Sidecar.class);
    chosen.addAll(sidecars());
    if (there) {
      chosen.add(sidecar);
    } else {
      chosen.remove(sidecar);
    }
    boolean usual = chosen.equals(Sidecar.usual(written(), shows(word(Part.CAPTION))));
    beside.set(usual ? USUAL : chosen.stream().map(Choices::word).collect(Collectors.joining(",")));
  }

  private Set<String> hiddenWords() {
    return words(hidden.get());
  }

  private static Set<String> words(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }

  /** What the files will be written as. */
  Format written() {
    return Format.valueOf(format.get().toUpperCase(Locale.ROOT));
  }

  /** What does not work about it, in one sentence. */
  Optional<String> complaint() {
    if (size.get().equals(CUSTOM)) {
      Optional<String> wrong = wrongSize(whole(width.get()), whole(height.get()));
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    if (pace.get().equals("times") && !isWithin(times.get(), SLOWEST, FASTEST)) {
      return Optional.of(Words.text("wrong.times"));
    }
    if (pace.get().equals("length") && !isWithin(length.get(), SHORTEST_FILM, LONGEST_FILM)) {
      return Optional.of(Words.text("wrong.length"));
    }
    Sheet sheet = sheet();
    return sheet.parts().isEmpty() && sheet.hidden().size() == Room.values().length
        ? Optional.of(Words.text("wrong.empty"))
        : Optional.empty();
  }

  private Optional<String> wrongSize(int wide, int tall) {
    boolean small = Math.min(wide, tall) < FrameSize.SHORTEST;
    if (small || Math.max(wide, tall) > FrameSize.LONGEST) {
      return Optional.of(Words.text("wrong.size"));
    }
    boolean odd = wide % 2 != 0 || tall % 2 != 0;
    return odd && written().isVideo()
        ? Optional.of(Words.text("wrong.odd", String.valueOf(wide), String.valueOf(tall)))
        : Optional.empty();
  }

  private static int whole(String word) {
    return isNumber(word) && word.matches("\\d+") ? Integer.parseInt(word) : 0;
  }

  private static boolean isWithin(String word, double least, double most) {
    return isNumber(word) && number(word) >= least && number(word) <= most;
  }

  private static double number(String word) {
    return Double.parseDouble(word.replace(',', '.'));
  }

  private Sheet sheet() {
    Optional<FrameSize> usual = FrameSize.of(size.get());
    int wide = usual.map(FrameSize::width).orElseGet(() -> whole(width.get()));
    int tall = usual.map(FrameSize::height).orElseGet(() -> whole(height.get()));
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeIf(part -> !shows(word(part)));
    Set<Room> rooms = EnumSet.allOf(Room.class);
    rooms.removeIf(room -> shows(room.word()));
    if (rooms.containsAll(EnumSet.complementOf(absent))) {
      rooms.addAll(absent); // then there is no stage at all
    }
    return Sheet.of(wide, tall, Theme.valueOf(theme.get().toUpperCase(Locale.ROOT)))
        .showing(parts, rooms);
  }

  /** The word of a part: {@code caption}. */
  static String word(Enum<?> part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** The film of a range; only to be asked for while there is no {@link #complaint}. */
  Film film(Range range) {
    Pace chosen =
        switch (pace.get()) {
          case "times" -> new Pace.Times(number(times.get()));
          case "length" -> new Pace.Fit(number(length.get()));
          default -> Pace.NATURAL;
        };
    int rates = Math.min(Integer.parseInt(rate.get()), written().fastest());
    return Film.standard()
        .on(sheet())
        .at(rates)
        .of(range)
        .paced(chosen)
        .withCards(shows(CARDS))
        .spoken(written().isVideo() ? voice.get() : Optional.empty())
        .with(sidecars());
  }
}
