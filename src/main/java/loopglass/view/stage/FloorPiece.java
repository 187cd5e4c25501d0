package loopglass.view.stage;

import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** The line that frames stand on. */
final class FloorPiece extends Piece {

  private final Plate line = new Plate("floor-line");

  FloorPiece() {
    super(Look.FLOOR);
    add(line);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    line.place(0, 0, width, height, height / 2);
  }
}
