package loopglass.view.panel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import loopglass.language.Language;
import loopglass.playback.Stride;

/**
 * What the viewer has set. Everything that shows it observes it, so that a change takes effect at
 * once, whoever makes it. Belongs to the JavaFX thread.
 */
public final class Settings {

  private final ObjectProperty<Optional<Theme>> theme =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Language>> language =
      new SimpleObjectProperty<>(Optional.empty());
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final DoubleProperty programZoom = new SimpleDoubleProperty(1);
  private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
  private final BooleanProperty futureHidden = new SimpleBooleanProperty();
  private final ObjectProperty<Set<String>> hiddenRooms = new SimpleObjectProperty<>(Set.of());
  private final ObjectProperty<Stride> stepBy = new SimpleObjectProperty<>(Stride.EVENT);
  private final Map<String, DoubleProperty> places = new TreeMap<>();

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

  /** Whether short cross-fades stand for travel. */
  public BooleanProperty reducedMotion() {
    return reducedMotion;
  }

  /** Whether console lines that are still to come are hidden instead of dimmed. */
  public BooleanProperty futureHidden() {
    return futureHidden;
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
    return places.computeIfAbsent(name, _ -> new SimpleDoubleProperty(usual));
  }
}
