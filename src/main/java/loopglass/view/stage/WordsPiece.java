package loopglass.view.stage;

import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Look;
import loopglass.picture.Scale;
import loopglass.picture.Sprite;
import loopglass.picture.Tone;

/** Words that stand by themselves. */
final class WordsPiece extends Piece {

  private final Text words;

  WordsPiece(Look look) {
    super(look);
    words = text("words");
    add(words);
  }

  @Override
  void draw(Sprite sprite, Scale scale, double width, double height) {
    double size = scale.sizeOf(sprite.look());
    boolean strong = sprite.look() == Look.TITLE || sprite.glow() > 0.5;
    set(words, strong ? Face.STRONG : Face.WORDS, size, sprite.text(), 0, height / 2);
    set(words.getStyleClass(), "words", sprite.tone() == Tone.PLAIN ? "quiet" : "toned");
    if (sprite.look() == Look.COUNTDOWN || sprite.look() == Look.CLOCK) {
      words.setX(width - words.getLayoutBounds().getWidth());
    }
  }
}
