package loopglass.view.panel;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/**
 * A few buttons in one row, of which one is chosen.
 *
 * @param <T> what the buttons stand for
 */
public class Switch<T> extends SegmentedButton {

  private final Alternatives<T> alternatives;

  /**
   * A switch without buttons.
   *
   * @param chosen told what is chosen, also when it was chosen before
   */
  public Switch(Consumer<T> chosen) {
    alternatives = new Alternatives<>(getToggleGroup(), chosen);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Adds a button that stands for a value. */
  public final void add(ToggleButton button, T value) {
    alternatives.add(button, value);
    getButtons().add(button);
  }

  /** Shows that a value is chosen, without telling so. */
  public final void show(T value) {
    alternatives.show(value);
  }
}
