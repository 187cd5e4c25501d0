package loopglass.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import loopglass.trace.Event;

/**
 * The loop looks at the stack: a beam from its ring that a frame stops, or that finds none. Laid
 * out last, since it goes between what stands there already.
 */
final class Sight {

  private Sight() {}

  static void lay(Scene scene, double em, List<Sprite> sprites) {
    if (!(scene.step().event() instanceof Event.Checked)) {
      return;
    }
    Optional<Sprite> ring = first(sprites, Look.FACE);
    Optional<Sprite> floor =
        sprites.stream().filter(s -> s.look() == Look.FLOOR && s.room() == Room.STACK).findFirst();
    if (ring.isEmpty() || floor.isEmpty()) {
      return;
    }
    Optional<Sprite> top =
        sprites.stream()
            .filter(sprite -> sprite.look() == Look.FRAME && sprite.room() == Room.STACK)
            .min(Comparator.comparingDouble(sprite -> sprite.box().y()));
    Box ground = floor.get().box();
    Box free = new Box(ground.x(), ground.y() - 3.4 * em, ground.width(), 2.9 * em);
    Point eye = ring.get().box().center();
    double radius = ring.get().box().width() / 2;
    // Without a frame it sees through to the far end of the room.
    Point seen = top.isPresent() ? near(top.get().box(), eye) : far(free, eye);
    double heading = Math.atan2(seen.y() - eye.y(), seen.x() - eye.x());
    Point start =
        new Point(eye.x() + radius * Math.cos(heading), eye.y() + radius * Math.sin(heading));
    Box box =
        new Box(
            Math.min(start.x(), seen.x()),
            Math.min(start.y(), seen.y()),
            Math.abs(start.x() - seen.x()),
            Math.abs(start.y() - seen.y()));
    sprites.add(
        Sprite.of(Key.of(Key.Kind.SIGHT, 0), Look.SIGHT, Tone.LOOP, Room.LOOP, box)
            .value(Math.toDegrees(heading))
            .glow(1)
            .detail(top.isPresent() ? "stopped" : ""));
  }

  private static Optional<Sprite> first(List<Sprite> sprites, Look look) {
    return sprites.stream().filter(sprite -> sprite.look() == look).findFirst();
  }

  private static Point near(Box box, Point eye) {
    return new Point(
        Math.clamp(eye.x(), box.x(), box.right()),
        eye.x() > box.x() && eye.x() < box.right()
            ? Math.clamp(eye.y(), box.y(), box.bottom())
            : box.center().y());
  }

  private static Point far(Box box, Point eye) {
    double x = eye.x() > box.center().x() ? box.x() : box.right();
    return new Point(x, box.center().y());
  }
}
