package loopglass.view.stage;

import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * What is to be seen of a room's shadow: a strip at its left, at its right and at its foot. A room
 * is large and opaque, and translucent layers under all of it would cost half of a frame's time.
 */
final class Rim extends Group {

  /** Translucent layers; each makes it softer. */
  private static final int LAYERS = 2;

  private final Path[] left = paths();
  private final Path[] right = paths();
  private final Path[] foot = paths();

  Rim() {
    setManaged(false);
    getChildren().addAll(left);
    getChildren().addAll(right);
    getChildren().addAll(foot);
  }

  private static Path[] paths() {
    Path[] paths = new Path[LAYERS];
    for (int i = 0; i < LAYERS; i++) {
      paths[i] = new Path();
      paths[i].setStroke(null);
      paths[i].getStyleClass().add("shadow");
    }
    return paths;
  }

  /**
   * Casts it.
   *
   * @param round radius of the room's corners, in pixels
   * @param depth how far the room is above the ground, in pixels
   */
  void cast(double width, double height, double round, double depth) {
    for (int i = 0; i < LAYERS; i++) {
      double spread = depth * (i + 1) / LAYERS;
      double out = spread / 2;
      double radius = round + out;
      double top = spread / 4 + 0.35 * depth;
      double bottom = top + height + out;
      double waist = height - round; // below it the room's own corners let more be seen
      left[i]
          .getElements()
          .setAll(
              new MoveTo(round, top),
              new ArcTo(radius, radius, 0, -out, top + radius, false, false),
              new LineTo(-out, waist),
              new LineTo(round, waist),
              new ClosePath());
      right[i]
          .getElements()
          .setAll(
              new MoveTo(width - round, top),
              new ArcTo(radius, radius, 0, width + out, top + radius, false, true),
              new LineTo(width + out, waist),
              new LineTo(width - round, waist),
              new ClosePath());
      foot[i]
          .getElements()
          .setAll(
              new MoveTo(-out, waist),
              new LineTo(-out, bottom - radius),
              new ArcTo(radius, radius, 0, round, bottom, false, false),
              new LineTo(width - round, bottom),
              new ArcTo(radius, radius, 0, width + out, bottom - radius, false, false),
              new LineTo(width + out, waist),
              new ClosePath());
    }
  }
}
