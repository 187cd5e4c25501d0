package loopglass.view;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import loopglass.view.panel.Settings;

/** Where the window stands and how large it is: where it was left, if that is still on a screen. */
final class WindowPlace {

  private static final double WIDTH = 1360;
  private static final double HEIGHT = 820;

  /** How much of the window must be on a screen, in pixels, for its place to be of use. */
  private static final double GRIP = 120;

  private static final double UNSET = -1e6;

  private WindowPlace() {}

  /** Puts a window where it was, and remembers where it goes. */
  static void keep(Stage stage, Settings settings) {
    DoubleProperty x = settings.place("window.x", UNSET);
    DoubleProperty y = settings.place("window.y", UNSET);
    DoubleProperty width = settings.place("window.width", WIDTH);
    DoubleProperty height = settings.place("window.height", HEIGHT);
    DoubleProperty maximized = settings.place("window.maximized", 0);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        Math.clamp(
            width.get(), stage.getMinWidth(), Math.max(stage.getMinWidth(), screen.getWidth())));
    stage.setHeight(
        Math.clamp(
            height.get(),
            stage.getMinHeight(),
            Math.max(stage.getMinHeight(), screen.getHeight())));
    if (!Screen.getScreensForRectangle(x.get(), y.get(), GRIP, GRIP).isEmpty()) {
      stage.setX(x.get());
      stage.setY(y.get());
    }
    stage.setMaximized(maximized.get() > 0);
    stage.maximizedProperty().subscribe(is -> maximized.set(is ? 1 : 0));
    remember(stage, stage.xProperty(), x);
    remember(stage, stage.yProperty(), y);
    remember(stage, stage.widthProperty(), width);
    remember(stage, stage.heightProperty(), height);
  }

  /** A maximized window goes back to the place it had before. */
  private static void remember(
      Stage stage, javafx.beans.value.ObservableValue<Number> now, DoubleProperty kept) {
    now.subscribe(
        (Number _, Number value) -> {
          boolean own = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
          if (own && stage.isShowing() && !Double.isNaN(value.doubleValue())) {
            kept.set(value.doubleValue());
          }
        });
  }
}
