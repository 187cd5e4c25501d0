package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;

/** Stands for many: a sheaf with a number on it. */
final class FoldPiece extends Piece {

  private final Plate under = new Plate("ground", "fold-edge");
  private final Plate ground = new Plate("ground", "fold-edge");
  private final Text words = text("ink");

  FoldPiece() {
    super(Look.FOLD);
    add(under, ground, words);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double step = 0.22 * em;
    double round = sprite.tone() == Tone.MICROTASK ? height / 2 : 0.35 * em;
    under.place(step, step, width - step, height - step, round);
    ground.place(0, 0, width - step, height - step, round);
    set(words, Face.WORDS, scale.small(), sprite.text(), 0, (height - step) / 2);
    words.setX((width - step - words.getLayoutBounds().getWidth()) / 2);
  }
}
