package loopglass.picture;

import java.util.ArrayList;
import java.util.List;

/** Puts sprites in their paint order: by their look, and above everything while they fly. */
final class Layers {

  private static final int FLYING = Look.values().length;

  private final List<List<Sprite>> layers = new ArrayList<>(FLYING + 1);
  private int size;

  Layers() {
    for (int layer = 0; layer <= FLYING; layer++) {
      layers.add(new ArrayList<>());
    }
  }

  /** Adds a sprite above those of its layer. */
  void add(Look look, Sprite sprite) {
    layers.get(sprite.lift() > 0 ? FLYING : look.ordinal()).add(sprite);
    size++;
  }

  /** All of them, the lowest first. */
  List<Sprite> sprites() {
    List<Sprite> all = new ArrayList<>(size);
    layers.forEach(all::addAll);
    return List.copyOf(all);
  }
}
