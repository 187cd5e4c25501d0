package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** What waits in the Web APIs room: the call that registered it, and from where. */
final class CardPiece extends Piece {

  private final Plate ground = new Plate("ground");
  private final Plate edge = new Plate("edge");
  private final Text call = text("ink");
  private final Text place = text("quiet");
  private final Plate window = new Plate();

  CardPiece() {
    super(Look.CARD);
    add(ground, edge, call, place);
    setClip(window);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = 0.45 * em;
    window.place(0, 0, width, height, 0);
    ground.place(0, 0, width, height, round);
    edge.place(0, 0, width, height, round);
    edge.setStrokeWidth(Math.max(1, (0.07 + 0.06 * sprite.glow()) * em));
    dash(edge, sprite.tone(), em);
    edge.setOpacity(Piece.CALM + (1 - Piece.CALM) * sprite.glow());
    double line = 1.5 * em;
    set(call, Face.CODE, scale.small(), sprite.text(), sprite.value(), line);
    setRight(place, Face.WORDS, scale.small(), sprite.detail(), width - 0.9 * em, line);
  }
}
