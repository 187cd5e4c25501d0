package loopglass.view.stage;

import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** The loop's answer, with a disc that is filled when the stack is empty. */
final class VerdictPiece extends Piece {

  /** Its height in sizes of its type. */
  private static final double LINE = 1.1;

  private final Text answer = text("toned");
  private final Circle disc = new Circle();

  VerdictPiece() {
    super(Look.VERDICT);
    disc.getStyleClass().add("verdict-disc");
    add(answer, disc);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double radius = 0.36 * em;
    double gap = 0.5 * em;
    set(answer, Face.STRONG, height / LINE, sprite.text(), -radius - gap / 2, height / 2);
    disc.setCenterX(width - radius + radius + gap / 2);
    disc.setCenterY(height / 2 + 0.12 * em);
    disc.setRadius(radius);
    disc.setStrokeWidth(0.14 * em);
    set(disc.getStyleClass(), "verdict-disc", sprite.value() > 0.5 ? "full" : "hollow");
  }
}
