package loopglass.view.stage;

import javafx.scene.shape.Circle;
import loopglass.picture.Look;
import loopglass.picture.Ring;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** The disc that the loop's ring goes around. */
final class FacePiece extends Piece {

  private final Circle disc = new Circle();

  FacePiece() {
    super(Look.FACE);
    disc.getStyleClass().add("face-disc");
    add(disc);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    disc.setCenterX(width / 2);
    disc.setCenterY(height / 2);
    disc.setRadius(Ring.radius(width) - Ring.thickness(width) / 2 + 0.5);
  }
}
