package loopglass.view.stage;

import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import loopglass.picture.Glyph;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** A ring that runs down over virtual time; its middle is filled when the time has come. */
final class DialPiece extends Piece {

  private final Circle track = new Circle();
  private final Arc left = new Arc();
  private final Circle core = new Circle();
  private final Sign sign = new Sign();

  DialPiece() {
    super(Look.DIAL);
    track.getStyleClass().add("dial-track");
    left.getStyleClass().add("dial-left");
    core.getStyleClass().add("dial-core");
    left.setType(ArcType.OPEN);
    left.setStrokeLineCap(StrokeLineCap.BUTT);
    add(track, left, core, sign);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double thickness = 0.16 * width;
    double radius = (width - thickness) / 2;
    track.setCenterX(width / 2);
    track.setCenterY(height / 2);
    track.setRadius(radius);
    track.setStrokeWidth(thickness);
    left.setCenterX(width / 2);
    left.setCenterY(height / 2);
    left.setRadiusX(radius);
    left.setRadiusY(radius);
    left.setStrokeWidth(thickness);
    left.setStartAngle(90);
    left.setLength(360 * sprite.value());
    core.setCenterX(width / 2);
    core.setCenterY(height / 2);
    core.setRadius(0.2 * width);
    boolean signed = sprite.glyph() != Glyph.NONE && width >= 2 * Scale.SMALLEST;
    core.setOpacity(signed ? 0 : sprite.glow());
    sign.show(signed ? sprite.glyph() : Glyph.NONE, 0.25 * width, 0.25 * height, 0.5 * width);
  }
}
