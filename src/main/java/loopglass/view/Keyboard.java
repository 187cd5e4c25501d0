package loopglass.view;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** Turns keys into commands, unless they belong to what has the focus. */
final class Keyboard {

  private Keyboard() {}

  static void listen(Scene scene, Consumer<Command> perform) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event ->
            command(scene.getFocusOwner(), event)
                .ifPresent(
                    command -> {
                      event.consume();
                      perform.accept(command);
                    }));
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?") && !isTyping(scene.getFocusOwner())) {
            event.consume();
            perform.accept(Command.KEYS);
          }
        });
  }

  private static Optional<Command> command(@Nullable Node focus, KeyEvent event) {
    return Stream.of(Command.values())
        .filter(command -> command.matches(event))
        .filter(command -> command.worksWhileTyping() || !belongsTo(focus, event.getCode()))
        .findFirst();
  }

  private static boolean belongsTo(@Nullable Node focus, KeyCode code) {
    return switch (focus) {
      case Slider _, ListView<?> _ -> code.isArrowKey() || code.isNavigationKey();
      case ButtonBase _ -> code == KeyCode.SPACE;
      case null, default -> isTyping(focus);
    };
  }

  private static boolean isTyping(@Nullable Node focus) {
    return focus instanceof CodeArea || focus instanceof TextInputControl;
  }
}
