package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** What is left of a frame that is suspended or was thrown out: its outline, and why. */
final class GhostPiece extends Piece {

  private final Plate outline = new Plate("slot-outline");
  private final Text call = text("quiet");
  private final Text detail = text("slot-detail");

  GhostPiece() {
    super(Look.GHOST);
    add(outline, call, detail);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    outline.place(0, 0, width, height, 0.35 * em);
    outline.setStrokeWidth(0.09 * em);
    dash(outline, 0.3 * em, 0.25 * em);
    set(call, Face.CODE, scale.code(), sprite.text(), 1.1 * em, height / 2);
    setRight(detail, Face.WORDS, scale.small(), sprite.detail(), width - 0.9 * em, height / 2);
  }
}
