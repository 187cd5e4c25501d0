package loopglass.view.stage;

import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** The loop's look at the stack: a beam that widens, and the bar at which it stops. */
final class SightPiece extends Piece {

  private final Polygon beam = new Polygon();
  private final Line middle = new Line();
  private final Line stop = new Line();

  SightPiece() {
    super(Look.SIGHT);
    beam.getStyleClass().add("sight-beam");
    middle.getStyleClass().add("sight-line");
    stop.getStyleClass().add("sight-line");
    add(beam, middle, stop);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double dx = Math.cos(Math.toRadians(sprite.value()));
    double dy = Math.sin(Math.toRadians(sprite.value()));
    double fromX = dx < 0 ? width : 0;
    double fromY = dy < 0 ? height : 0;
    double length = Math.hypot(width, height) * sprite.glow();
    double toX = fromX + dx * length;
    double toY = fromY + dy * length;
    double near = 0.2 * em;
    double far = near + 1.1 * em * sprite.glow();
    beam.getPoints()
        .setAll(
            fromX - dy * near,
            fromY + dx * near,
            toX - dy * far,
            toY + dx * far,
            toX + dy * far,
            toY - dx * far,
            fromX + dy * near,
            fromY - dx * near);
    lay(middle, fromX, fromY, toX, toY, 0.12 * em);
    dash(middle, 0.12 * em, 0.5 * em);
    lay(stop, toX - dy * far, toY + dx * far, toX + dy * far, toY - dx * far, 0.22 * em);
    stop.setVisible(!sprite.detail().isEmpty() && sprite.glow() > 0.98);
  }

  private static void lay(Line line, double x, double y, double toX, double toY, double width) {
    line.setStartX(x);
    line.setStartY(y);
    line.setEndX(toX);
    line.setEndY(toY);
    line.setStrokeWidth(width);
  }
}
