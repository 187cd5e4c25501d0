package loopglass.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures between two pictures. What has the same key in both travels; what is only in the
 * later one enters from where its cause stands; what is only in the earlier one leaves.
 *
 * <p>Words of furniture change between these shares of the time: what they tell of comes first.
 */
public final class Tween {

  private final Picture from;
  private final Picture to;
  private final Motion motion;
  private final double em;
  private final Ways ways;
  private final Box stage;
  private final Map<Key, Sprite> old;
  private final Map<Integer, Sprite> oldThings;
  private final Map<Key, Sprite> fresh;

  /** What each sprite of the later picture was in the earlier one: itself if nothing changes. */
  private final List<@Nullable Sprite> formers;

  /** What is only in the earlier one. */
  private final List<Sprite> gone = new ArrayList<>();

  /** The way from one picture to the next. */
  Tween(Picture from, Picture to, Motion motion) {
    this.from = from;
    this.to = to;
    this.motion = motion;
    em = to.scale().em();
    old = HashMap.newHashMap(from.sprites().size());
    oldThings = HashMap.newHashMap(from.sprites().size());
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
    fresh = HashMap.newHashMap(to.sprites().size());
    formers = new ArrayList<>(to.sprites().size());
    for (Sprite sprite : to.sprites()) {
      Sprite before = old.get(sprite.key());
      fresh.put(sprite.key(), sprite);
      formers.add(sprite.equals(before) ? sprite : before);
    }
    for (Sprite sprite : from.sprites()) {
      if (!fresh.containsKey(sprite.key())) {
        gone.add(sprite);
      }
    }
    ways = new Ways(fresh);
    stage = from.bounds().with(to.bounds());
  }

  /**
   * The picture on the way from one to the next.
   *
   * @param t 0 is {@code from}, 1 is {@code to}
   */
  public static Picture between(Picture from, Picture to, double t) {
    return new Tween(from, to, Motion.FULL).at(t);
  }

  /** The same, of this way. */
  Picture at(double t) {
    if (t <= 0) {
      return from;
    }
    if (t >= 1) {
      return to;
    }
    Layers painted = new Layers();
    switch (motion) {
      case FULL -> new Travel(t, painted).paint();
      case REDUCED -> new Fade(t, painted).paint();
    }
    return new Picture(to.scale(), painted.sprites(), to.turn());
  }

  private static Sprite former(Sprite sprite) {
    return sprite.key(sprite.key().echoed(Key.FORMER));
  }

  private static boolean isThing(Sprite sprite) {
    return switch (sprite.look()) {
      case CARD, DIAL, COUNTDOWN, FRAME, CHIP -> true;
      case RAIL, ROOM, FLOOR, SLOT, GHOST, SIGHT, FACE, SEGMENT, QUARTER, HAND, TITLE -> false;
      case NOTE, WORDS, VERDICT, CLOCK, THREAD, TRAIL, FOLD -> false;
    };
  }

  private Flight flight(Sprite before, Sprite after) {
    return Flight.of(before, after, ways, em, stage);
  }

  /** What has its place in both pictures fades over where it does not stay the same. */
  private final class Fade {
    private final double t;
    private final Layers painted;

    Fade(double t, Layers painted) {
      this.t = t;
      this.painted = painted;
    }

    void paint() {
      double left = 1 - Ease.ramp(t, 0, 0.4);
      double here = Ease.ramp(t, 0.3, 0.7);
      for (int i = 0; i < formers.size(); i++) {
        Sprite sprite = to.sprites().get(i);
        Sprite before = formers.get(i);
        boolean turns = sprite.look() == Look.HAND;
        if (before == sprite) {
          painted.add(sprite.look(), sprite);
        } else if (before == null) {
          add(sprite, sprite.opacity() * here);
        } else if (before.box().equals(sprite.box()) && before.looksLike(sprite) && !turns) {
          painted.add(sprite.look(), flight(before, sprite).at(t));
        } else {
          add(former(before), before.opacity() * left);
          add(sprite, sprite.opacity() * here);
        }
      }
      for (Sprite sprite : gone) {
        add(sprite, sprite.opacity() * left);
      }
    }

    private void add(Sprite sprite, double opacity) {
      if (opacity > 0) {
        painted.add(sprite.look(), sprite.opacity(opacity));
      }
    }
  }

  /** Things travel. */
  private final class Travel {
    private final double t;
    private final Layers painted;
    private final Set<Key> became = new HashSet<>();

    Travel(double t, Layers painted) {
      this.t = t;
      this.painted = painted;
    }

    void paint() {
      for (int i = 0; i < formers.size(); i++) {
        Sprite sprite = to.sprites().get(i);
        Sprite before = formers.get(i);
        if (before == sprite) {
          add(sprite.look(), sprite);
        } else if (before != null) {
          travel(before, sprite);
        } else {
          enter(sprite);
        }
      }
      for (Sprite sprite : gone) {
        if (!became.contains(sprite.key())) {
          leave(sprite);
        }
      }
    }

    private void add(Look look, Sprite sprite) {
      if (sprite.opacity() > 0) {
        painted.add(look, sprite);
      }
    }

    private void travel(Sprite before, Sprite after) {
      Look look = after.look();
      if (wraps(before, after)) {
        // Across rows and columns at once it would cut through its neighbours.
        fade(before, after, 0, 0.4, 0.6, 1);
        return;
      }
      Flight flight = flight(before, after);
      Sprite moved = flight.at(t);
      trail(flight);
      if (before.room() == Room.MICROTASKS || before.room() == Room.TASKS) {
        hold(before, moved);
      }
      if (before.looksLike(after)) {
        add(look, moved);
      } else if (look == Look.SLOT && before.look() == Look.SLOT) {
        relabel(before, moved);
      } else if (look == Look.GHOST && before.look() == Look.FRAME) {
        fade(before, moved.opacity(after.opacity()), 0.2, 0.55, 0.45, 0.8);
      } else if (before.look().isOpaque() && look.isOpaque()) {
        turn(before, moved, 0.35, 0.55);
      } else {
        fade(before, moved.opacity(after.opacity()), 0, 0.35, 0.45, 0.8);
      }
    }

    /** The old face stays whole under the new one, so that nothing shines through meanwhile. */
    private void turn(Sprite before, Sprite moved, double start, double end) {
      double turned = Ease.ramp(t, start, end);
      if (turned < 1) {
        add(moved.look(), former(before).box(moved.box()).lift(moved.lift()));
      }
      add(moved.look(), moved.opacity(moved.opacity() * turned));
    }

    private void fade(
        Sprite before, Sprite after, double goes, double gone, double comes, double there) {
      double out = 1 - Ease.ramp(t, goes, gone);
      add(before.look(), former(before).opacity(before.opacity() * out));
      add(after.look(), after.opacity(after.opacity() * Ease.ramp(t, comes, there)));
    }

    /** A place stays; only its words give way, before anything arrives over them. */
    private void relabel(Sprite before, Sprite moved) {
      boolean earlier = t < 0.5;
      Sprite words = earlier ? before : moved;
      double hidden = earlier ? Ease.ramp(t, 0, 0.25) : 1 - Ease.ramp(t, 0.7, 1);
      add(
          Look.SLOT,
          moved
              .text(words.text())
              .detail(words.detail())
              .value(words.text().isEmpty() ? 0 : hidden));
    }

    private boolean wraps(Sprite before, Sprite after) {
      return before.room() == after.room()
          && before.look() == after.look()
          && isThing(after)
          && before.box().x() != after.box().x()
          && Math.abs(before.box().y() - after.box().y()) > 0.5 * after.box().height()
          && before.box().height() == after.box().height();
    }

    /** The loop's hand holds what it takes. */
    private void hold(Sprite before, Sprite moved) {
      Sprite hand = fresh.get(Key.of(Key.Kind.HAND, 0));
      if (moved.look() != Look.CHIP || before.room() == moved.room() || hand == null) {
        return;
      }
      if (moved.room() != Room.STACK) {
        return;
      }
      Sprite stood = old.get(hand.key());
      Sprite turned = stood == null ? hand : flight(stood, hand).at(t);
      Point knob = Ring.at(hand.box(), turned.value());
      Point held = moved.box().center();
      double heading = Math.toDegrees(Math.atan2(held.y() - knob.y(), held.x() - knob.x()));
      double seen = Math.min(Ease.ramp(t, 0, 0.15), 1 - Ease.ramp(t, 0.55, 0.75));
      add(
          Look.THREAD,
          Sprite.of(
                  Key.of(Key.Kind.SIGHT, 1), Look.THREAD, moved.tone(), Room.LOOP, span(knob, held))
              .value(heading)
              .opacity(seen));
    }

    private static Box span(Point one, Point other) {
      return new Box(
          Math.min(one.x(), other.x()),
          Math.min(one.y(), other.y()),
          Math.abs(one.x() - other.x()),
          Math.abs(one.y() - other.y()));
    }

    private void trail(Flight flight) {
      for (Sprite mark : flight.trail(t)) {
        add(Look.TRAIL, mark);
      }
    }

    private void enter(Sprite sprite) {
      switch (sprite.look()) {
        case FRAME -> rise(sprite);
        case SIGHT -> add(sprite.look(), sprite.glow(Ease.out(Ease.ramp(t, 0.3, 0.8))));
        case CARD, DIAL, COUNTDOWN -> receive(sprite);
        case CHIP -> arrive(sprite);
        case RAIL, ROOM, FLOOR, SLOT, GHOST, FACE, SEGMENT, QUARTER, HAND, TITLE ->
            add(sprite.look(), sprite.opacity(sprite.opacity() * Ease.ramp(t, 0.45, 0.9)));
        case NOTE, WORDS, VERDICT, CLOCK, THREAD, TRAIL, FOLD ->
            add(sprite.look(), sprite.opacity(sprite.opacity() * Ease.ramp(t, 0.45, 0.9)));
      }
    }

    /** A push: out of what it was called from, which lies below. */
    private void rise(Sprite sprite) {
      Sprite origin = origin(sprite);
      if (origin != null && !fresh.containsKey(origin.key()) && became.add(origin.key())) {
        become(origin, sprite);
        return;
      }
      double below = 1.5 * em * (1 - Ease.out(t));
      add(
          sprite.look(),
          sprite
              .box(sprite.box().moved(0, below).inside(stage))
              .opacity(sprite.opacity() * Ease.ramp(t, 0, 0.5)));
    }

    /** A card is made ready before its callback lands on it. */
    private void receive(Sprite sprite) {
      Sprite fold = inFold(sprite);
      if (fold != null) {
        become(sized(sprite, fold), sprite, 0, 0.3);
        return;
      }
      add(sprite.look(), sprite.opacity(sprite.opacity() * Ease.ramp(t, 0.3, 0.65)));
    }

    /** A chip comes from what caused it; what the platform makes comes along the platform's way. */
    private void arrive(Sprite sprite) {
      Sprite origin = origin(sprite);
      if (origin == null) {
        Point source = ways.source(sprite.room());
        boolean came = sprite.thing() == to.turn().came();
        if (source == null || !came) {
          add(sprite.look(), sprite.opacity(sprite.opacity() * Ease.ramp(t, 0.45, 0.9)));
          return;
        }
        Box box = Box.centered(source, sprite.box().width(), sprite.box().height()).inside(stage);
        become(sprite.box(box).room(Room.APIS).glow(0), sprite, 0, 0.2);
      } else if (fresh.containsKey(origin.key()) || !became.add(origin.key())) {
        become(sized(sprite, origin), sprite, 0, 0.12);
      } else {
        become(origin, sprite);
      }
    }

    /** One thing turns into another on its way. */
    private void become(Sprite origin, Sprite sprite) {
      Sprite start = sprite.box(origin.box()).room(origin.room()).glow(origin.glow());
      Flight flight = flight(start, sprite);
      trail(flight);
      if (origin.looksLike(sprite)) {
        add(sprite.look(), flight.at(t));
      } else {
        turn(origin, flight.at(t), 0.1, 0.4);
      }
    }

    /** Something comes out of another that stays. */
    private void become(Sprite start, Sprite sprite, double comes, double there) {
      Flight flight = flight(start, sprite);
      trail(flight);
      Sprite moved = flight.at(t);
      add(sprite.look(), moved.opacity(sprite.opacity() * Ease.ramp(t, comes, there)));
    }

    /** In its own size, in the middle of where it comes from. */
    private static Sprite sized(Sprite sprite, Sprite origin) {
      Box place = Box.centered(origin.box().center(), sprite.box().width(), sprite.box().height());
      return sprite.box(place).room(origin.room()).glow(origin.glow());
    }

    /** Where it comes from: what caused it, or the fold it was in. */
    private @Nullable Sprite origin(Sprite sprite) {
      Sprite fold = inFold(sprite);
      if (fold != null || sprite.thing() != to.turn().came()) {
        return fold;
      }
      return sprite.cause() == 0 ? null : oldThings.get(sprite.cause());
    }

    private @Nullable Sprite inFold(Sprite sprite) {
      boolean came = sprite.thing() == to.turn().came() || sprite.thing() == 0;
      return came ? null : old.get(Key.of(Key.Kind.FOLD, sprite.room()));
    }

    private void leave(Sprite sprite) {
      Sprite fold = fresh.get(Key.of(Key.Kind.FOLD, sprite.room()));
      int left = to.turn().left();
      boolean folds = isThing(sprite) && sprite.thing() != left && sprite.thing() != 0;
      if (folds && fold != null && sprite.key().id() != left) {
        Box box = Ease.mix(sprite.box(), fold.box(), Ease.inOut(t));
        add(
            sprite.look(),
            sprite.box(box.inside(stage)).opacity(sprite.opacity() * (1 - Ease.ramp(t, 0.5, 1))));
      } else if (sprite.look() == Look.FRAME) {
        pop(sprite);
      } else {
        boolean soon = sprite.look() == Look.SLOT;
        double faded = 1 - Ease.ramp(t, 0, soon ? 0.3 : 0.55);
        add(sprite.look(), sprite.opacity(sprite.opacity() * faded));
      }
    }

    /** A frame lifts, then goes with its value to the frame that called it, or into the air. */
    private void pop(Sprite sprite) {
      Sprite caller = caller(sprite);
      double lifted = Ease.out(Ease.ramp(t, 0, 0.35));
      double goes = Ease.inOut(Ease.ramp(t, 0.3, 0.95));
      Box up = sprite.box().moved(0, -(caller == null ? 1.8 : 0.7) * em * lifted);
      Box box = caller == null ? up : Ease.mix(up, caller.box().shrunk(0.92), 0.8 * goes);
      String value = to.turn().value();
      Sprite face =
          value.isEmpty() ? sprite : sprite.detail(Wording.text("stack.returns", shortened(value)));
      add(
          sprite.look(),
          face.box(box.inside(stage))
              .lift(Math.sin(Math.PI * Math.min(1, t + 0.1)))
              .opacity(sprite.opacity() * (1 - Ease.ramp(t, caller == null ? 0.2 : 0.4, 0.95))));
    }

    private static String shortened(String value) {
      return value.length() <= 24 ? value : value.substring(0, 23) + "…";
    }

    /** The frame on top once it is gone. */
    private @Nullable Sprite caller(Sprite popped) {
      Sprite top = null;
      for (Sprite sprite : to.sprites()) {
        boolean frame = sprite.look() == Look.FRAME && sprite.room() == popped.room();
        if (frame && sprite.box().y() >= popped.box().y()) {
          top = top == null || sprite.box().y() < top.box().y() ? sprite : top;
        }
      }
      return top;
    }
  }
}
