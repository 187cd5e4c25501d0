package loopglass.view.stage;

import javafx.scene.shape.Circle;
import loopglass.picture.Box;
import loopglass.picture.Look;
import loopglass.picture.Point;
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
    Point at = Ring.at(new Box(0, 0, width, height), sprite.value());
    double edge = 0.28 * Ring.thickness(width);
    knob.setCenterX(at.x());
    knob.setCenterY(at.y());
    knob.setRadius(Ring.knob(width) - edge / 2);
    knob.setStrokeWidth(edge);
    core.setCenterX(at.x());
    core.setCenterY(at.y());
    core.setRadius(0.22 * Ring.thickness(width));
  }
}
