package loopglass.view.stage;

import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;

/** The mark a moving thing leaves. */
final class TrailPiece extends Piece {

  private final Plate mark = new Plate("trail-mark");

  TrailPiece() {
    super(Look.TRAIL);
    add(mark);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    mark.place(0, 0, width, height, round(sprite.tone(), scale, height));
  }

  /** The round of a chip's ends. */
  static double round(Tone tone, Scale scale, double height) {
    return tone == Tone.MICROTASK ? height / 2 : 0.28 * scale.em();
  }
}
