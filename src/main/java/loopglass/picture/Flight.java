package loopglass.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * One sprite on its way between two places. On stage it keeps to the rails; nothing of it leaves
 * the stage.
 *
 * @param before where it sets out, drawn as it will be
 * @param after where it arrives
 * @param route of its middle
 * @param stage what it must stay within
 */
record Flight(Sprite before, Sprite after, Route route, Box stage) {

  /** Marks of a trail, and how far apart they are in shares of the way's time. */
  private static final int TRAIL = 4;

  private static final double TRAIL_GAP = 0.035;

  static Flight of(Sprite before, Sprite after, Ways ways, double em, Box stage) {
    Point start = before.box().center();
    Point end = after.box().center();
    Route route = ways.route(before.room(), after.room(), start, end, em);
    return new Flight(before, after, route, stage);
  }

  /** Whether it rises above the stage on its way. */
  boolean rises() {
    return after.look() == Look.CHIP && before.room() != after.room()
        || after.look() == Look.FRAME && before.look() == Look.CHIP;
  }

  /** What it looks like at a time. */
  Sprite at(double t) {
    double eased = rises() ? Ease.calm(t) : Ease.inOut(t);
    Point center = route.at(eased);
    Box box =
        Box.centered(
                center,
                Ease.mix(before.box().width(), after.box().width(), eased),
                Ease.mix(before.box().height(), after.box().height(), eased))
            .inside(stage);
    Sprite moved =
        after
            .box(box)
            .opacity(Ease.mix(before.opacity(), after.opacity(), t))
            .glow(glow(t))
            .value(value(t));
    if (after.look().counts() && before.value() != after.value()) {
      moved = counted(moved);
    }
    return rises() ? moved.lift(Math.sin(Math.PI * t)) : moved;
  }

  private static Sprite counted(Sprite moved) {
    double value = moved.value();
    if (Double.isNaN(value)) {
      return moved;
    }
    return moved.look() == Look.CLOCK
        ? moved.text(Wording.clock(value))
        : moved.text(Wording.left(value));
  }

  /** The marks it leaves, where it was a little earlier. */
  List<Sprite> trail(double t) {
    List<Sprite> marks = new ArrayList<>();
    double lift = Math.sin(Math.PI * t);
    for (int n = 1; rises() && n <= TRAIL; n++) {
      double earlier = t - TRAIL_GAP * n;
      if (earlier > 0) {
        Sprite mark = at(earlier);
        marks.add(
            mark.key(mark.key().echoed(n))
                .look(Look.TRAIL)
                .text("")
                .detail("")
                .lift(0)
                .glyph(Glyph.NONE)
                .shows(0, 0)
                .box(mark.box().shrunk(1 - 0.09 * n))
                .opacity(0.13 * (TRAIL + 1 - n) / TRAIL * lift));
      }
    }
    return marks;
  }

  /** A way lights up as soon as something sets out on it. */
  private double glow(double t) {
    boolean rail = after.look() == Look.RAIL && after.glow() > before.glow();
    return Ease.mix(before.glow(), after.glow(), rail ? Ease.ramp(t, 0, 0.15) : t);
  }

  private double value(double t) {
    return switch (after.look()) {
      case HAND -> {
        // The hand only ever turns clockwise, and stands before the loop looks or takes.
        double turn = (after.value() - before.value() + 360) % 360;
        yield (before.value() + turn * Ease.inOut(Ease.ramp(t, 0, 0.55))) % 360;
      }
      case DIAL, CLOCK, COUNTDOWN -> Ease.mix(before.value(), after.value(), Ease.inOut(t));
      default -> after.value();
    };
  }
}
