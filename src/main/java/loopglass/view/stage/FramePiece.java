package loopglass.view.stage;

import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import org.jspecify.annotations.Nullable;

/** A stack frame: a solid bar on its left, the call, and the line at which it stands. */
final class FramePiece extends Piece {

  private final Shadow shadow = new Shadow(4);
  private final Plate ground = new Plate("ground");
  private final Plate edge = new Plate("edge");
  private final Path bar = new Path();
  private final Text call = text("ink");
  private final Text place = text("quiet");
  private final Plate window = new Plate();
  private @Nullable Bar laid;

  private record Bar(double width, double height, double round) {}

  FramePiece() {
    super(Look.FRAME);
    bar.getStyleClass().add("bar");
    Group body = new Group(ground, edge, bar, call, place);
    body.setClip(window);
    add(shadow, body);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = 0.35 * em;
    shadow.cast(width, height, round, 1.1 * em * sprite.lift());
    window.place(0, 0, width, height, 0);
    ground.place(0, 0, width, height, round);
    edge.place(0, 0, width, height, round);
    edge.setStrokeWidth(Math.max(1, (0.07 + 0.05 * sprite.glow()) * em));
    edge.setOpacity(Piece.CALM + (1 - Piece.CALM) * sprite.glow());
    layBar(0.38 * em, height, round);
    bar.setOpacity(Piece.CALM + (1 - Piece.CALM) * sprite.glow());
    set(call, Face.CODE, scale.code(), sprite.text(), 1.1 * em, height / 2);
    setRight(place, Face.WORDS, scale.small(), sprite.detail(), width - 0.9 * em, height / 2);
  }

  /** Round on its left, as the frame is, and straight on its right. */
  private void layBar(double width, double height, double round) {
    Bar wanted = new Bar(width, height, round);
    if (!wanted.equals(laid)) {
      laid = wanted;
      bar.getElements()
          .setAll(
              new MoveTo(width, 0),
              new LineTo(round, 0),
              new ArcTo(round, round, 0, 0, round, false, false),
              new LineTo(0, height - round),
              new ArcTo(round, round, 0, round, height, false, false),
              new LineTo(width, height),
              new ClosePath());
    }
  }
}
