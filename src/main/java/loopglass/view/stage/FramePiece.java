package loopglass.view.stage;

import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** A stack frame: a solid bar on its left, the call, and the line at which it stands. */
final class FramePiece extends Piece {

  private final Shadow shadow = new Shadow();
  private final Rectangle ground = rectangle("ground");
  private final Rectangle edge = rectangle("edge");
  private final Rectangle bar = rectangle("bar");
  private final Text call = text("ink");
  private final Text place = text("quiet");
  private final Rectangle window = new Rectangle();

  FramePiece() {
    super(Look.FRAME);
    javafx.scene.Group body = new javafx.scene.Group(ground, edge, bar, call, place);
    body.setClip(window);
    add(shadow, body);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = 0.35 * em;
    shadow.cast(width, height, round, 1.1 * em * sprite.lift());
    place(window, 0, 0, width, height, 2 * round / 2);
    place(ground, 0, 0, width, height, round);
    place(edge, 0, 0, width, height, round);
    edge.setStrokeWidth(Math.max(1, (0.07 + 0.05 * sprite.glow()) * em));
    edge.setOpacity(Piece.CALM + (1 - Piece.CALM) * sprite.glow());
    place(bar, 0, 0, 0.36 * em, height, 0);
    bar.setOpacity(Piece.CALM + (1 - Piece.CALM) * sprite.glow());
    set(call, Face.CODE, scale.code(), sprite.text(), 1.1 * em, height / 2);
    setRight(place, Face.WORDS, scale.small(), sprite.detail(), width - 0.9 * em, height / 2);
  }
}
