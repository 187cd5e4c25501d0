package loopglass.view.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The screens of the machine, and how a window fills one. */
public interface Screens {

  /** The whole of each screen, that of the window first. */
  List<Rectangle2D> all(Stage window);

  /** Lets a window fill the screen that it is on, or no longer. */
  void fill(Stage window, boolean full);

  /** The screens of this machine. */
  static Screens ofSystem() {
    return new Screens() {
      @Override
      public List<Rectangle2D> all(Stage window) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        Screen own =
            Screen.getScreensForRectangle(x, y, 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary());
        return Stream.concat(
                Stream.of(own), Screen.getScreens().stream().filter(screen -> !screen.equals(own)))
            .map(Screen::getBounds)
            .toList();
      }

      @Override
      public void fill(Stage window, boolean full) {
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreen(full);
      }
    };
  }
}
