package loopglass.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything to be seen at one moment.
 *
 * @param scale the sizes it was laid out in
 * @param sprites what is drawn, in paint order; no key stands twice
 * @param turn what its step did
 */
public record Picture(Scale scale, List<Sprite> sprites, Turn turn) {

  /** The smallest box around everything. */
  Box bounds() {
    Box bounds = sprites.isEmpty() ? new Box(0, 0, 0, 0) : sprites.getFirst().box();
    for (Sprite sprite : sprites) {
      bounds = bounds.with(sprite.box());
    }
    return bounds;
  }

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
