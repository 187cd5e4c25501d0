package loopglass.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything to be seen at one moment.
 *
 * @param scale the sizes it was laid out in
 * @param sprites what is drawn, in paint order; no key stands twice
 * @param came id of the thing that its step brought onto the stage, 0 for none
 * @param left id of the thing that its step took from the stage, 0 for none
 */
public record Picture(Scale scale, List<Sprite> sprites, int came, int left) {

  /** The sprite of that identity, or null. */
  public @Nullable Sprite find(Key key) {
    for (Sprite sprite : sprites) {
      if (sprite.key().equals(key)) {
        return sprite;
      }
    }
    return null;
  }
}
