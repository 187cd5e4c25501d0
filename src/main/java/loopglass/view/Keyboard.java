package loopglass.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import loopglass.view.console.ConsolePane;
import loopglass.view.inspect.DiagramView;
import loopglass.view.page.PageView;
import loopglass.view.panel.Alternatives;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.predict.OrderList;
import loopglass.view.timeline.TimelineView;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** Turns keys into commands, unless they belong to what has the focus. */
final class Keyboard {

  private Keyboard() {}

  static void listen(Scene scene, Supplier<Commands> commands) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event ->
            command(commands.get(), scene.getFocusOwner(), event)
                .ifPresent(
                    command -> {
                      event.consume();
                      commands.get().perform(command);
                    }));
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?") && !isTyping(scene.getFocusOwner())) {
            event.consume();
            commands.get().perform(Command.KEYS);
          }
        });
  }

  private static Optional<Command> command(
      Commands commands, @Nullable Node focus, KeyEvent event) {
    return commands.all().stream()
        .filter(command -> command.matches(event))
        .filter(command -> command.worksWhileTyping() || !belongsTo(focus, event))
        .findFirst();
  }

  /**
   * Whether a key is for what has the focus. A button, a slider or a list that got its focus from
   * the mouse leaves the keys to the deck; whoever walks with Tab sees the focus and means it.
   */
  private static boolean belongsTo(@Nullable Node focus, KeyEvent event) {
    KeyCode code = event.getCode();
    return switch (focus) {
      case OrderList _ -> OrderList.takes(code);
      case Slider slider -> slider.isFocusVisible() && movesFocus(code);
      case TimelineView _ -> TimelineView.takes(code);
      case ListView<?> list ->
          list.isFocusVisible() && (movesFocus(code) || ConsolePane.turns(list, code));
      case TreeView<?> tree -> tree.isFocusVisible() && movesFocus(code);
      case Pane box when DiagramView.isBox(box) -> movesFocus(code);
      case ToggleButton toggle when toggle.getToggleGroup() != null ->
          toggle.isFocusVisible() && (Alternatives.takes(event) || code == KeyCode.SPACE);
      case ButtonBase button -> button.isFocusVisible() && code == KeyCode.SPACE;
      case ComboBoxBase<?> box ->
          box.isFocusVisible() && (movesFocus(code) || code == KeyCode.SPACE);
      case Pane box when PageView.isPressable(box) -> box.isFocusVisible() && code == KeyCode.SPACE;
      case null, default -> isTyping(focus);
    };
  }

  private static boolean movesFocus(KeyCode code) {
    return code.isArrowKey() || code.isNavigationKey();
  }

  /** Whether what is typed is for a text. */
  static boolean isTyping(@Nullable Node focus) {
    return focus instanceof CodeArea area && area.isEditable() || focus instanceof TextInputControl;
  }
}
