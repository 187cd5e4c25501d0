package loopglass.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import loopglass.language.Language;
import loopglass.playback.Stride;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer has set. Everything that shows it observes it, so that a change takes effect at
 * once, whoever makes it. Belongs to the JavaFX thread.
 *
 * <p>Each setting has a name that never changes, under which it is kept: it is a boolean, a number,
 * a text or a list of texts. One that stands at its usual value is not kept, so a later Loopglass
 * may have a better idea of what is usual.
 */
public final class Settings {

  /** The smallest and the largest {@link #zoom} and {@link #programZoom}. */
  public static final double SMALLEST = 0.75;

  public static final double LARGEST = 2;

  private final Map<String, ?> found;
  private final Map<String, DoubleProperty> places = new TreeMap<>();
  private final Map<String, ObjectProperty<String>> words = new TreeMap<>();
  private final Set<String> refused = new TreeSet<>();
  private final List<BiConsumer<String, Optional<Object>>> listeners = new ArrayList<>();

  private final ObjectProperty<Optional<Theme>> theme;
  private final ObjectProperty<Optional<Language>> language;
  private final ObjectProperty<Optional<Boolean>> motion;
  private final DoubleProperty zoom;
  private final DoubleProperty programZoom;
  private final BooleanProperty futureHidden;
  private final BooleanProperty stopsPassed;
  private final ObjectProperty<Set<String>> hiddenRooms;
  private final ObjectProperty<Stride> stepBy;
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private @Nullable Settings lender;
  private Subscription ties = Subscription.EMPTY;

  /** All as usual. */
  public Settings() {
    this(Map.of());
  }

  /**
   * As they were kept.
   *
   * @param found values by name: Boolean, Number, String or List of String; what is none of these,
   *     or out of range, is {@link #refused} and as usual
   */
  public Settings(Map<String, ?> found) {
    this.found = Map.copyOf(found);
    theme = choice("theme", words(Theme.class), Settings::word);
    language = choice("language", Settings::language, Language::tag);
    motion = choice("motion.reduced", Settings::truth, truth -> truth);
    zoom = number("zoom", 1, SMALLEST, LARGEST);
    programZoom = number("program.zoom", 1, SMALLEST, LARGEST);
    futureHidden = truth("console.future.hidden");
    stopsPassed = truth("stops.passed");
    hiddenRooms =
        keep(
            "rooms.hidden",
            new SimpleObjectProperty<>(Set.of()),
            Settings::texts,
            rooms -> rooms.stream().sorted().toList());
    stepBy =
        keep(
            "step.by",
            new SimpleObjectProperty<>(Stride.EVENT),
            words(Stride.class),
            Settings::word);
    motion.subscribe(chosen -> chosen.ifPresent(reducedMotion::set));
  }

  /**
   * The same settings, for a part of the window that goes away before the window does. What is set
   * in one is set in the other until they are given back, and whoever observes what was lent is let
   * go together with it.
   */
  public Settings lend() {
    Settings lent = new Settings();
    lent.lender = this;
    lent.tie(lent.theme, theme);
    lent.tie(lent.language, language);
    lent.tie(lent.reducedMotion, reducedMotion);
    lent.tie(lent.motion, motion);
    lent.tie(lent.zoom, zoom);
    lent.tie(lent.programZoom, programZoom);
    lent.tie(lent.futureHidden, futureHidden);
    lent.tie(lent.stopsPassed, stopsPassed);
    lent.tie(lent.hiddenRooms, hiddenRooms);
    lent.tie(lent.stepBy, stepBy);
    return lent;
  }

  /** Ends that what is set where these were lent is set here, and the other way round. */
  public void giveBack() {
    ties.unsubscribe();
    ties = Subscription.EMPTY;
    lender = null;
  }

  private <T> void tie(Property<T> mine, Property<T> theirs) {
    mine.bindBidirectional(theirs);
    ties = ties.and(() -> mine.unbindBidirectional(theirs));
  }

  /** The theme that was chosen; empty follows the system. */
  public ObjectProperty<Optional<Theme>> theme() {
    return theme;
  }

  /**
   * The language that was chosen; empty follows the system. Whoever builds the window makes it the
   * {@linkplain Language#choose language of the process}.
   */
  public ObjectProperty<Optional<Language>> language() {
    return language;
  }

  /** The size of everything, 1 is 100 %; 0.75 to 2. */
  public DoubleProperty zoom() {
    return zoom;
  }

  /** The size of the program's text beside that, 1 is 100 %; 0.75 to 2. */
  public DoubleProperty programZoom() {
    return programZoom;
  }

  /** Whether motion shall be reduced, as it was chosen; empty follows the system. */
  public ObjectProperty<Optional<Boolean>> motion() {
    return motion;
  }

  /** Whether short cross-fades stand for travel: {@link #motion}, or what the system wishes. */
  public BooleanProperty reducedMotion() {
    return reducedMotion;
  }

  /** Whether console lines that are still to come are hidden instead of dimmed. */
  public BooleanProperty futureHidden() {
    return futureHidden;
  }

  /** Whether playback goes on at the stops of a lesson instead of pausing there. */
  public BooleanProperty stopsPassed() {
    return stopsPassed;
  }

  /** How far one press of the step buttons goes. */
  public ObjectProperty<Stride> stepBy() {
    return stepBy;
  }

  /** Rooms that are never on screen, by the id of their panel or the word of their stage room. */
  public ObjectProperty<Set<String>> hiddenRooms() {
    return hiddenRooms;
  }

  /**
   * Where a divider stands, or another place that the viewer chose by dragging.
   *
   * @param name names it: {@code left}, {@code left.console}
   * @param usual its value until the viewer chooses another
   */
  public DoubleProperty place(String name, double usual) {
    return places.computeIfAbsent(
        name,
        _ -> {
          DoubleProperty place =
              number("place." + name, usual, -Double.MAX_VALUE, Double.MAX_VALUE);
          if (lender != null) {
            tie(place, lender.place(name, usual));
          }
          return place;
        });
  }

  /**
   * A choice among words that somebody other than the window knows.
   *
   * @param name names it: {@code film.fps}
   * @param usual its value until the viewer chooses another
   * @param allowed answers whether a word is one of them
   */
  public ObjectProperty<String> word(String name, String usual, Predicate<String> allowed) {
    return words.computeIfAbsent(
        name,
        _ -> {
          ObjectProperty<String> kept =
              keep(
                  name,
                  new SimpleObjectProperty<>(usual),
                  value -> value instanceof String word && allowed.test(word) ? word : null,
                  word -> word);
          if (lender != null) {
            tie(kept, lender.word(name, usual, allowed));
          }
          return kept;
        });
  }

  /** Names of settings that were found with a value they cannot have. */
  public Set<String> refused() {
    return Set.copyOf(refused);
  }

  /**
   * Tells of every change.
   *
   * @param listener takes the name and the value to keep: a Boolean, Double, String or List of
   *     String, or nothing where the setting is as usual again
   */
  public void onChange(BiConsumer<String, Optional<Object>> listener) {
    listeners.add(listener);
  }

  private BooleanProperty truth(String name) {
    return keep(name, new SimpleBooleanProperty(), Settings::truth, truth -> truth);
  }

  private DoubleProperty number(String name, double usual, double least, double most) {
    return keep(
        name,
        new SimpleDoubleProperty(usual),
        value ->
            value instanceof Number number
                    && number.doubleValue() >= least
                    && number.doubleValue() <= most
                ? number.doubleValue()
                : null,
        Number::doubleValue);
  }

  /** A choice that may be left to others. */
  private <T> ObjectProperty<Optional<T>> choice(
      String name, Function<Object, @Nullable T> read, Function<T, Object> write) {
    return keep(
        name,
        new SimpleObjectProperty<>(Optional.<T>empty()),
        value -> {
          T chosen = read.apply(value);
          return chosen == null ? null : Optional.of(chosen);
        },
        chosen -> write.apply(chosen.orElseThrow()));
  }

  /** Sets a property to what was found, and tells of its changes from then on. */
  private <T, P extends Property<T>> P keep(
      String name, P property, Function<Object, @Nullable T> read, Function<T, Object> write) {
    T usual = property.getValue();
    Object kept = found.get(name);
    T value = kept == null ? null : read.apply(kept);
    if (value != null) {
      property.setValue(value);
    } else if (kept != null) {
      refused.add(name);
    }
    observe(property, now -> tell(name, now.equals(usual) ? null : write.apply(now)));
    return property;
  }

  private static <T> void observe(ObservableValue<T> property, Consumer<T> to) {
    property.subscribe((T _, T now) -> to.accept(now));
  }

  private void tell(String name, @Nullable Object value) {
    listeners.forEach(listener -> listener.accept(name, Optional.ofNullable(value)));
  }

  private static @Nullable Language language(Object value) {
    return value instanceof String tag ? Language.of(tag).orElse(null) : null;
  }

  private static @Nullable Boolean truth(Object value) {
    return value instanceof Boolean truth ? truth : null;
  }

  private static @Nullable Set<String> texts(Object value) {
    if (!(value instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) {
      return null;
    }
    return list.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> Function<Object, @Nullable E> words(Class<E> type) {
    return value -> {
      for (E constant : type.getEnumConstants()) {
        if (word(constant).equals(value)) {
          return constant;
        }
      }
      return null;
    };
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
