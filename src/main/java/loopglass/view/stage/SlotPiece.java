package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;

/** A dashed outline: somewhere to land, or where something stood. */
final class SlotPiece extends Piece {

  private final Plate outline = new Plate("slot-outline");
  private final Text words = text("quiet");
  private final Text detail = text("slot-detail");

  SlotPiece() {
    super(Look.SLOT);
    add(outline, words, detail);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = sprite.tone() == Tone.MICROTASK ? height / 2 : 0.35 * em;
    outline.place(0, 0, width, height, round);
    outline.setStrokeWidth(0.08 * em);
    dash(outline, 0.3 * em, 0.25 * em);
    set(words, Face.WORDS, scale.small(), sprite.text(), 1.0 * em, height / 2);
    setRight(detail, Face.WORDS, scale.small(), sprite.detail(), width - em, height / 2);
    words.setOpacity(1 - sprite.value());
    detail.setOpacity(1 - sprite.value());
  }
}
