package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;

/** A room's calm card; a queue has its two lines of words at its head, the others side by side. */
final class RoomPiece extends Piece {

  private final Rim shadow = new Rim();
  private final Plate ground = new Plate("card-ground");
  private final Text title = text("card-title");
  private final Text subtitle = text("quiet");

  RoomPiece() {
    super(Look.ROOM);
    add(shadow, ground, title, subtitle);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double em = scale.em();
    double round = 0.7 * em;
    shadow.cast(width, height, round, 0.6 * em);
    ground.place(0, 0, width, height, round);
    double x = 1.1 * em;
    if (sprite.value() > 0) {
      double middle = sprite.value() / 2;
      double line = 1.4 * scale.small();
      set(title, Face.STRONG, scale.title(), sprite.text(), x, middle - line / 2);
      set(subtitle, Face.WORDS, scale.small(), sprite.detail(), x, middle + line / 2 + 1);
    } else {
      double middle = 1.55 * em;
      set(title, Face.STRONG, scale.title(), sprite.text(), x, middle);
      double after = x + title.getLayoutBounds().getWidth() + 0.9 * em;
      set(subtitle, Face.WORDS, scale.small(), sprite.detail(), after, middle);
    }
  }
}
