package loopglass.view.stage;

import javafx.scene.shape.Circle;
import loopglass.picture.Look;
import loopglass.picture.Ring;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** The loop's hand: a knob that runs on the ring. */
final class HandPiece extends Piece {

  private final Circle knob = new Circle();
  private final Circle core = new Circle();

  HandPiece() {
    super(Look.HAND);
    knob.getStyleClass().add("hand-knob");
    core.getStyleClass().add("hand-core");
    add(knob, core);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double angle = Math.toRadians(sprite.value());
    double x = width / 2 + Ring.radius(width) * Math.sin(angle);
    double y = height / 2 - Ring.radius(width) * Math.cos(angle);
    double radius = 0.72 * Ring.thickness(width);
    knob.setCenterX(x);
    knob.setCenterY(y);
    knob.setRadius(radius);
    knob.setStrokeWidth(0.28 * Ring.thickness(width));
    core.setCenterX(x);
    core.setCenterY(y);
    core.setRadius(0.22 * Ring.thickness(width));
  }
}
