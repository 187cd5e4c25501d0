package loopglass.view.stage;

import javafx.scene.Group;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Glyph;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** A callback or a job: round ends for a microtask, square ones for a task. */
final class ChipPiece extends Piece {

  private final Shadow shadow = new Shadow(4);
  private final Plate ground = new Plate("ground");
  private final Plate edge = new Plate("edge");
  private final Sign sign = new Sign();
  private final Text code = text("ink");
  private final Text detail = text("quiet");
  private final Plate window = new Plate();

  ChipPiece() {
    super(Look.CHIP);
    Group body = new Group(ground, edge, sign, code, detail);
    body.setClip(window);
    add(shadow, body);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = TrailPiece.round(sprite.tone(), scale, height);
    shadow.cast(width, height, round, 1.1 * em * sprite.lift());
    window.place(0, 0, width, height, 0);
    ground.place(0, 0, width, height, round);
    edge.place(0, 0, width, height, round);
    edge.setStrokeWidth(Math.max(1, (0.07 + 0.06 * sprite.glow()) * em));
    dash(edge, sprite.tone(), em);
    double padding = 0.95 * em;
    double size = Math.max(Scale.SMALLEST, em);
    sign.show(sprite.glyph(), 0.75 * em, (height - size) / 2, size);
    double from = padding + (sprite.glyph() == Glyph.NONE ? 0 : 1.5 * em);
    set(code, Face.CODE, scale.code(), sprite.text(), from, height / 2);
    setRight(detail, Face.WORDS, scale.small(), sprite.detail(), width - padding, height / 2);
    // On its way it may still be too narrow for both.
    double end = from + code.getLayoutBounds().getWidth();
    detail.setVisible(detail.getX() > end + 0.3 * em);
  }
}
