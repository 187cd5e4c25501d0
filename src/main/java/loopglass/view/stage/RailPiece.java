package loopglass.view.stage;

import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** A dashed way between two rooms, with an arrow head at its end. */
final class RailPiece extends Piece {

  private final Line line = new Line();
  private final Polygon head = new Polygon();

  RailPiece() {
    super(Look.RAIL);
    line.getStyleClass().add("rail-line");
    head.getStyleClass().add("rail-head");
    add(line, head);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double heading = Math.toRadians(sprite.value());
    double dx = Math.rint(Math.cos(heading));
    double dy = Math.rint(Math.sin(heading));
    double toX = dx < 0 ? 0 : width;
    double toY = dy < 0 ? 0 : height;
    double length = 0.62 * em;
    line.setStartX(dx < 0 ? width : 0);
    line.setStartY(dy < 0 ? height : 0);
    line.setEndX(toX - dx * length);
    line.setEndY(toY - dy * length);
    line.setStrokeWidth((0.11 + 0.07 * sprite.glow()) * em);
    dash(line, 0.24 * em, 0.3 * em);
    double half = 0.3 * em;
    set(
        head.getPoints(),
        toX,
        toY,
        toX - dx * length - dy * half,
        toY - dy * length + dx * half,
        toX - dx * length + dy * half,
        toY - dy * length - dx * half);
  }

  @Override
  double presence(Sprite sprite) {
    return CALM + (1 - CALM) * sprite.glow();
  }
}
