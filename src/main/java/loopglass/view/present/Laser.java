package loopglass.view.present;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pointer: a large soft dot that follows the mouse while it is wanted. The mouse's own cursor
 * goes when it rests.
 */
final class Laser extends Pane {

  /** So long a mouse that rests is seen, in seconds. */
  private static final double PATIENCE = 2;

  /** Its size, of the slide's height. */
  private static final double SIZE = 0.05;

  private final Region dot = new Region();
  private @Nullable Point2D at;
  private double rested;
  private boolean shines;

  Laser() {
    setMouseTransparent(true);
    dot.setId("laser");
    dot.getStyleClass().add("slide-laser");
    dot.setVisible(false);
    dot.setManaged(false);
    getChildren().setAll(dot);
  }

  /** Where the mouse is in the scene, if it is on the slide and has moved. */
  Optional<Point2D> at() {
    return Optional.ofNullable(at);
  }

  void follow(MouseEvent event) {
    at = new Point2D(event.getSceneX(), event.getSceneY());
    rested = 0;
    place();
  }

  /** The mouse is elsewhere. */
  void forget() {
    at = null;
    place();
  }

  /** The dot is wanted, or no longer. */
  void shine(boolean wanted) {
    shines = wanted;
    place();
  }

  /** Lets time pass. */
  void beat(double seconds) {
    if (rested < PATIENCE) {
      rested += seconds;
      place();
    }
  }

  /** Whether the mouse's own cursor is away. */
  boolean isCursorAway() {
    return shines || rested >= PATIENCE;
  }

  private void place() {
    Scene scene = getScene();
    Point2D point = at;
    if (scene == null) {
      return;
    }
    scene.setCursor(isCursorAway() ? Cursor.NONE : Cursor.DEFAULT);
    dot.setVisible(shines && point != null);
    if (point != null) {
      double size = Math.rint(SIZE * getHeight());
      Point2D here = sceneToLocal(point);
      dot.resizeRelocate(here.getX() - size / 2, here.getY() - size / 2, size, size);
    }
  }
}
