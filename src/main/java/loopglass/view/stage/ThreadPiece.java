package loopglass.view.stage;

import javafx.scene.shape.Line;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** What the loop's hand holds a chip by while it takes it. */
final class ThreadPiece extends Piece {

  private final Line line = new Line();

  ThreadPiece() {
    super(Look.THREAD);
    line.getStyleClass().add("thread-line");
    add(line);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    boolean left = Math.cos(Math.toRadians(sprite.value())) < 0;
    boolean up = Math.sin(Math.toRadians(sprite.value())) < 0;
    line.setStartX(left ? width : 0);
    line.setStartY(up ? height : 0);
    line.setEndX(left ? 0 : width);
    line.setEndY(up ? 0 : height);
    line.setStrokeWidth(0.14 * scale.em());
  }
}
