package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the drawn rails something follows from room to room. What moves goes where the stage
 * shows that it goes: the rails are found in the picture, wherever the layout has put them.
 *
 * @param sprites of the picture, by key
 */
record Ways(Map<Key, Sprite> sprites) {

  private static final int REGISTER = 1;
  private static final int DUE = 2;
  private static final int SETTLE = 3;
  private static final int TAKE = 4;
  private static final int RUN = 5;
  private static final int FRAME = 6;

  /** The way from a place in one room to a place in another. */
  Route route(Room from, Room to, Point start, Point end, double em) {
    List<Point> stops = new ArrayList<>();
    stops.add(start);
    for (int rail : rails(from, to)) {
      Sprite drawn = sprites.get(Key.of(Key.Kind.RAIL, rail));
      if (drawn != null) {
        stops.add(tail(drawn));
        stops.add(head(drawn));
      }
    }
    stops.add(end);
    return Route.through(stops, 3 * em);
  }

  /** Where what the platform makes comes from: the beginning of the way to that room. */
  @Nullable Point source(Room to) {
    Sprite rail =
        switch (to) {
          case TASKS -> sprites.get(Key.of(Key.Kind.RAIL, DUE));
          case MICROTASKS -> sprites.get(Key.of(Key.Kind.RAIL, SETTLE));
          default -> null;
        };
    return rail == null ? null : tail(rail);
  }

  private static int[] rails(Room from, Room to) {
    return switch (from) {
      case STACK ->
          switch (to) {
            case APIS -> new int[] {REGISTER};
            case MICROTASKS -> new int[] {SETTLE};
            case TASKS -> new int[] {REGISTER, DUE};
            default -> new int[0];
          };
      case APIS -> to == Room.TASKS || to == Room.MICROTASKS ? new int[] {DUE} : new int[0];
      case MICROTASKS, TASKS -> to == Room.STACK ? new int[] {TAKE, RUN} : new int[0];
      default -> to == Room.STACK && from.name().equals("FRAMES") ? new int[] {FRAME} : new int[0];
    };
  }

  private static Point tail(Sprite rail) {
    return end(rail, -1);
  }

  private static Point head(Sprite rail) {
    return end(rail, 1);
  }

  /** The end of a rail towards which (1) or away from which (-1) it is headed. */
  private static Point end(Sprite rail, int sign) {
    double heading = Math.toRadians(rail.value());
    double dx = sign * Math.rint(Math.cos(heading));
    double dy = sign * Math.rint(Math.sin(heading));
    Point center = rail.box().center();
    return new Point(
        center.x() + dx * rail.box().width() / 2, center.y() + dy * rail.box().height() / 2);
  }
}
