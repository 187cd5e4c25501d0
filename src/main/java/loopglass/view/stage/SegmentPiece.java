package loopglass.view.stage;

import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import loopglass.picture.Look;
import loopglass.picture.Ring;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;

/** A part of the loop's ring, bright while the loop is in it. */
final class SegmentPiece extends Piece {

  private final Arc arc = new Arc();

  SegmentPiece(Look look) {
    super(look);
    arc.setType(ArcType.OPEN);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    arc.getStyleClass().add("segment-arc");
    add(arc);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double thickness = Ring.thickness(width);
    arc.setCenterX(width / 2);
    arc.setCenterY(height / 2);
    arc.setRadiusX(Ring.radius(width));
    arc.setRadiusY(Ring.radius(width));
    arc.setStrokeWidth(thickness);
    // JavaFX measures arcs counterclockwise from three o'clock.
    arc.setStartAngle(90 - sprite.value());
    arc.setLength(-sprite.look().sweep());
    if (sprite.tone() == Tone.RENDER) {
      // Five dashes with a gap between them fill the arc, like the pictures of a film.
      double dash = Ring.radius(width) * Math.toRadians(sprite.look().sweep()) / 6;
      dash(arc, dash, dash / 4);
    } else {
      dash(arc);
    }
    arc.setOpacity(0.38 + 0.62 * sprite.glow());
  }
}
