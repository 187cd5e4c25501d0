package loopglass.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The picture between two pictures. What has the same key in both travels; what is only in the
 * later one enters from where its cause stands; what is only in the earlier one leaves.
 */
public final class Tween {

  /** Marks of a trail, and how far apart they are in shares of the way's time. */
  private static final int TRAIL = 4;

  private static final double TRAIL_GAP = 0.035;

  private final Picture from;
  private final Picture to;
  private final double t;
  private final Map<Key, Sprite> old = new HashMap<>();
  private final Map<Integer, Sprite> oldThings = new HashMap<>();
  private final Map<Key, Sprite> fresh = new HashMap<>();
  private final Set<Key> became = new HashSet<>();
  private final List<Layered> painted = new ArrayList<>();

  private Tween(Picture from, Picture to, double t) {
    this.from = from;
    this.to = to;
    this.t = t;
    for (Sprite sprite : from.sprites()) {
      old.put(sprite.key(), sprite);
      if (sprite.thing() != 0) {
        // A frame that runs a job answers to both ids, so that what either causes starts there.
        oldThings.put(sprite.thing(), sprite);
        if (sprite.key().kind() == Key.Kind.JOB) {
          oldThings.put(sprite.key().id(), sprite);
        }
      }
    }
    for (Sprite sprite : to.sprites()) {
      fresh.put(sprite.key(), sprite);
    }
  }

  /**
   * The picture on the way from one to the next.
   *
   * @param t 0 is {@code from}, 1 is {@code to}
   */
  public static Picture between(Picture from, Picture to, double t) {
    if (t <= 0 || from.equals(to)) {
      return from;
    }
    return t >= 1 ? to : new Tween(from, to, t).picture();
  }

  private Picture picture() {
    for (Sprite sprite : to.sprites()) {
      Sprite before = old.get(sprite.key());
      if (before != null) {
        travel(before, sprite);
      } else {
        enter(sprite);
      }
    }
    for (Sprite sprite : from.sprites()) {
      if (!fresh.containsKey(sprite.key()) && !became.contains(sprite.key())) {
        leave(sprite);
      }
    }
    painted.sort(Comparator.comparingInt(Layered::layer));
    List<Sprite> sprites = painted.stream().map(Layered::sprite).toList();
    return new Picture(to.scale(), sprites, to.came(), to.left());
  }

  /** A sprite and how high it lies: by its look, and above everything while it flies. */
  private record Layered(int layer, Sprite sprite) {}

  private void paint(Look look, Sprite sprite) {
    painted.add(new Layered(sprite.lift() > 0 ? Look.values().length : look.ordinal(), sprite));
  }

  private void travel(Sprite before, Sprite after) {
    if (wraps(before, after)) {
      // Across rows and columns at once it would cut through its neighbours.
      double gone = 1 - Ease.ramp(t, 0, 0.4);
      if (gone > 0) {
        paint(before.look(), former(before).opacity(before.opacity() * gone));
      }
      paint(after.look(), after.opacity(after.opacity() * Ease.ramp(t, 0.6, 1)));
      return;
    }
    Sprite moved = between(before, after, t);
    Look look = after.look();
    trail(before, after, moved);
    if (before.looksLike(after)) {
      paint(look, moved);
    } else if (before.look().isOpaque()) {
      // The old face stays whole under the new one, so that nothing shines through meanwhile.
      double turned = Ease.ramp(t, 0.35, 0.6);
      if (turned < 1) {
        paint(look, former(before).box(moved.box()).lift(moved.lift()));
      }
      paint(look, moved.opacity(moved.opacity() * turned));
    } else {
      double gone = 1 - Ease.ramp(t, 0, 0.45);
      if (gone > 0) {
        paint(look, former(before).opacity(before.opacity() * gone));
      }
      paint(look, moved.opacity(after.opacity() * Ease.ramp(t, 0.55, 1)));
    }
  }

  private static boolean wraps(Sprite before, Sprite after) {
    return before.room() == Room.APIS
        && after.room() == Room.APIS
        && isThing(after)
        && before.box().x() != after.box().x()
        && before.box().y() != after.box().y()
        && before.box().width() == after.box().width();
  }

  private static Sprite former(Sprite sprite) {
    return sprite.key(sprite.key().echoed(Key.FORMER));
  }

  private void enter(Sprite sprite) {
    Sprite origin = origin(sprite);
    if (origin == null) {
      boolean rises = sprite.look() == Look.FRAME;
      double below = rises ? 1.4 * to.scale().em() * (1 - Ease.out(t)) : 0;
      paint(
          sprite.look(),
          sprite
              .box(sprite.box().moved(0, below))
              .opacity(sprite.opacity() * (rises ? Ease.out(t) : Ease.ramp(t, 0.3, 1))));
      return;
    }
    Sprite start = sprite.box(sizedFor(sprite, origin)).room(origin.room()).glow(origin.glow());
    Sprite moved = between(start, sprite, t);
    Look look = sprite.look();
    trail(start, sprite, moved);
    if (fresh.containsKey(origin.key()) || !became.add(origin.key())) {
      paint(look, moved.opacity(sprite.opacity() * Ease.ramp(t, 0, 0.2)));
      return;
    }
    if (origin.looksLike(sprite)) {
      paint(look, moved);
    } else {
      double turned = Ease.ramp(t, 0.1, 0.5);
      if (turned < 1) {
        paint(look, former(origin).box(moved.box()).lift(moved.lift()));
      }
      paint(look, moved.opacity(sprite.opacity() * turned));
    }
  }

  /** Where it comes from: what caused it, or the fold it was in. */
  private @Nullable Sprite origin(Sprite sprite) {
    if (!isThing(sprite)) {
      return null;
    }
    if (sprite.thing() != to.came() && sprite.thing() != 0) {
      return old.get(Key.of(Key.Kind.FOLD, sprite.room()));
    }
    return sprite.cause() == 0 ? null : oldThings.get(sprite.cause());
  }

  private static boolean isThing(Sprite sprite) {
    return switch (sprite.look()) {
      case CARD, DIAL, COUNTDOWN, FRAME, CHIP -> true;
      case RAIL, ROOM, FLOOR, SLOT, FACE, SEGMENT, QUARTER, HAND, TITLE -> false;
      case NOTE, WORDS, VERDICT, CLOCK, TRAIL, FOLD -> false;
    };
  }

  /** A card grows out of what caused it; small parts begin in the middle of it. */
  private static Box sizedFor(Sprite sprite, Sprite origin) {
    Box place = origin.box();
    return switch (sprite.look()) {
      case CARD, CHIP, FRAME -> place;
      default -> Box.centered(place.center(), sprite.box().width(), sprite.box().height());
    };
  }

  private void leave(Sprite sprite) {
    Sprite fold = fresh.get(Key.of(Key.Kind.FOLD, sprite.room()));
    boolean folds = isThing(sprite) && sprite.thing() != to.left() && sprite.thing() != 0;
    if (folds && fold != null && sprite.key().id() != to.left()) {
      Box box = Ease.mix(sprite.box(), fold.box(), Ease.inOut(t));
      paint(sprite.look(), sprite.box(box).opacity(sprite.opacity() * (1 - Ease.ramp(t, 0.5, 1))));
      return;
    }
    double above = sprite.look() == Look.FRAME ? 1.8 * to.scale().em() * Ease.out(t) : 0;
    double faded = 1 - Ease.ramp(t, 0, sprite.look() == Look.FRAME ? 0.8 : 0.5);
    if (faded > 0) {
      paint(
          sprite.look(),
          sprite.box(sprite.box().moved(0, -above)).opacity(sprite.opacity() * faded));
    }
  }

  /** What flies leaves a short trail, where it was a little earlier. */
  private void trail(Sprite before, Sprite after, Sprite moved) {
    for (int n = 1; moved.lift() > 0 && n <= TRAIL; n++) {
      double earlier = t - TRAIL_GAP * n;
      if (earlier > 0) {
        Sprite mark = between(before, after, earlier);
        painted.add(
            new Layered(
                Look.TRAIL.ordinal(),
                mark.key(mark.key().echoed(n))
                    .look(Look.TRAIL)
                    .text("")
                    .detail("")
                    .lift(0)
                    .box(mark.box().shrunk(1 - 0.09 * n))
                    .opacity(0.11 * (TRAIL + 1 - n) / TRAIL * moved.lift())));
      }
    }
  }

  private static Sprite between(Sprite before, Sprite after, double t) {
    double eased = Ease.inOut(t);
    boolean onRail = !Double.isNaN(after.rail()) && before.room() != after.room();
    Box box =
        onRail
            ? Ease.along(after.rail(), before.box(), after.box(), eased)
            : Ease.mix(before.box(), after.box(), eased);
    double value = value(before, after, eased);
    Sprite moved =
        after
            .box(box)
            .opacity(Ease.mix(before.opacity(), after.opacity(), t))
            .glow(glow(before, after, t))
            .value(value);
    if (after.look() == Look.CLOCK && before.value() != after.value()) {
      moved = moved.text(Wording.clock(value));
    } else if (after.look() == Look.COUNTDOWN && before.value() != after.value()) {
      moved = Double.isNaN(value) ? moved : moved.text(Wording.left(value));
    }
    boolean flies =
        after.look() == Look.CHIP && before.room() != after.room()
            || after.look() == Look.FRAME && before.look() == Look.CHIP;
    return flies ? moved.lift(Math.sin(Math.PI * t)) : moved;
  }

  /** A way lights up as soon as something sets out on it. */
  private static double glow(Sprite before, Sprite after, double t) {
    boolean rail = after.look() == Look.RAIL && after.glow() > before.glow();
    return Ease.mix(before.glow(), after.glow(), rail ? Ease.ramp(t, 0, 0.15) : t);
  }

  private static double value(Sprite before, Sprite after, double eased) {
    if (after.look() != Look.HAND) {
      return after.look() == Look.RAIL || after.look().sweep() > 0
          ? after.value()
          : Ease.mix(before.value(), after.value(), eased);
    }
    // The hand only ever turns clockwise.
    double turn = (after.value() - before.value() + 360) % 360;
    return (before.value() + turn * eased) % 360;
  }
}
