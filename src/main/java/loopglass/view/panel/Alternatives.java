package loopglass.view.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Toggle buttons of which one is chosen: by pressing it, or by the arrows from the one that Tab
 * leads to.
 *
 * <p>What is chosen is told whichever way it came about; buttons tell of presses only. The arrows
 * are taken here, since JavaFX hides the focus when it moves it by them.
 *
 * @param <T> what the buttons stand for
 */
public final class Alternatives<T> {

  private final ToggleGroup group;
  private final Consumer<T> chosen;
  private final Map<Toggle, T> values = new LinkedHashMap<>();
  private boolean quiet;

  /**
   * Alternatives without buttons.
   *
   * @param group the group of the buttons to come
   * @param chosen told what is chosen, also when it was chosen before
   */
  public Alternatives(ToggleGroup group, Consumer<T> chosen) {
    this.group = group;
    this.chosen = chosen;
    group.selectedToggleProperty().subscribe(this::changed);
  }

  /** Adds a button that stands for a value. */
  public void add(ToggleButton button, T value) {
    values.put(button, value);
    button.setToggleGroup(group);
    button.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, button));
  }

  /** Takes all buttons away. */
  public void clear() {
    quietly(() -> group.getToggles().clear());
    values.clear();
  }

  /** Shows that a value is chosen, without telling so. */
  public void show(T value) {
    values.forEach(
        (button, its) -> {
          if (its.equals(value)) {
            quietly(() -> group.selectToggle(button));
          }
        });
  }

  private void quietly(Runnable change) {
    boolean before = quiet;
    quiet = true;
    change.run();
    quiet = before;
  }

  private void changed(@Nullable Toggle before, @Nullable Toggle now) {
    Toggle pressed = now == null ? before : now;
    if (!quiet && pressed != null) {
      quietly(() -> group.selectToggle(pressed)); // pressed again it stays chosen
      tell(pressed);
    }
  }

  private void tell(Toggle button) {
    T value = values.get(button);
    if (value != null) {
      chosen.accept(value);
    }
  }

  /** Whether a key moves to another button. */
  public static boolean takes(KeyEvent event) {
    return event.getCode().isArrowKey()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isShiftDown();
  }

  private void pressed(KeyEvent event, ToggleButton from) {
    if (!takes(event)) {
      return;
    }
    event.consume();
    int step =
        switch (event.getCode()) {
          case LEFT, KP_LEFT, UP, KP_UP -> -1;
          default -> 1;
        };
    List<ToggleButton> open = open();
    int at = open.indexOf(from);
    if (at >= 0 && open.size() > 1) {
      ToggleButton to = open.get(Math.floorMod(at + step, open.size()));
      quietly(() -> group.selectToggle(to));
      focus(to, open);
      tell(to);
    }
  }

  private List<ToggleButton> open() {
    return values.keySet().stream()
        .map(ToggleButton.class::cast)
        .filter(button -> !button.isDisabled())
        .toList();
  }

  /** A focus that is to be seen can only be had from a neighbour. */
  private static void focus(ToggleButton to, List<ToggleButton> all) {
    int at = all.indexOf(to);
    if (at == 0) {
      all.get(1).requestFocusTraversal(TraversalDirection.PREVIOUS);
    } else {
      all.get(at - 1).requestFocusTraversal(TraversalDirection.NEXT);
    }
  }
}
