package loopglass.picture;

import java.util.List;
import java.util.Set;

/**
 * The plan of a wide stage. The call stack is the column on the left, so that it can grow upward;
 * what waits outside the engine is on its right; the queues lie below both, next at the left; the
 * loop turns in the middle of what it serves. What waits for a frame or for an idle moment stands
 * below the stack, where the queues would begin; workers are a column on the right.
 */
final class Landscape {

  /** The stage is composed on a sheet of this many em. */
  private static final double SHEET_WIDTH = 78;

  private static final double SHEET_HEIGHT = 47;

  /** Between the queues and what is above them, in em: there the ways between them are seen. */
  private static final double CORRIDOR = 2.4;

  private Landscape() {}

  static Scale scale(double width, double height) {
    return Scale.of(Math.min(width / SHEET_WIDTH, height / SHEET_HEIGHT));
  }

  static Plan plan(double width, double height, Set<Room> rooms) {
    Scale scale = scale(width, height);
    Ground ground = new Ground(rooms, scale);
    double em = scale.em();
    Box inside = ground.inside(width, height);
    boolean above = !ground.those(Room.STACK, Room.APIS, Room.LOOP, Room.WORKERS).isEmpty();
    double band = band(ground, height, above ? 0 : inside.height());
    double upper = inside.height() - band - (above && band > 0 ? CORRIDOR * em : 0);
    layBand(
        ground,
        new Box(inside.x(), inside.bottom() - band, inside.width(), band),
        stackWidth(ground, inside.width()));
    layUpper(
        ground, new Box(inside.x(), inside.y(), inside.width(), upper), band > 0 ? 1.2 * em : 0);
    return withRing(ground);
  }

  /** The ring stands a little to the left, for the words beside the way to the tasks. */
  private static Plan withRing(Ground ground) {
    double em = ground.em();
    Box loop = ground.of(Room.LOOP);
    double aside = ground.has(Room.WORKERS) ? 0.36 : 0.4;
    double worded = loop.height() - 3.6 * em;
    double bare = Math.min(loop.height() - 0.8 * em, LoopRoom.BARE * em);
    double most = Math.min(Math.max(worded, bare), aside * loop.width());
    Point middle =
        new Point(loop.x() + aside * loop.width(), loop.y() + loop.height() / 2 + 0.2 * em);
    return ground.plan(false, middle, Math.clamp(most, 1, 19 * em));
  }

  /** Height of everything that waits in line. */
  private static double band(Ground ground, double height, double all) {
    int queues = ground.those(Room.MICROTASKS, Room.TASKS).size();
    int asides = ground.those(Room.FRAMES, Room.IDLE).size();
    int rows = Math.max(queues, asides);
    double em = ground.em();
    double row = Math.clamp(0.098 * height, 3.7 * em, 5.4 * em);
    return rows == 0 ? 0 : Math.max(all, rows * row + (rows - 1) * gap(em));
  }

  private static double gap(double em) {
    return 0.8 * em;
  }

  private static void layBand(Ground ground, Box band, double stackWidth) {
    List<Room> queues = ground.those(Room.MICROTASKS, Room.TASKS);
    List<Room> asides = ground.those(Room.FRAMES, Room.IDLE);
    double em = ground.em();
    double gap = gap(em);
    double column =
        asides.isEmpty()
            ? 0
            : queues.isEmpty() ? band.width() : Math.clamp(stackWidth - 3 * em, 15 * em, 22 * em);
    double rest = column == 0 ? band.width() : band.width() - column - gap;
    if (!asides.isEmpty()) {
      ground.pile(asides, new Box(band.x(), band.y(), column, band.height()), gap);
    }
    if (!queues.isEmpty()) {
      ground.pile(queues, new Box(band.right() - rest, band.y(), rest, band.height()), gap);
    }
  }

  private static double workersWidth(Ground ground, double width) {
    if (!ground.has(Room.WORKERS)) {
      return 0;
    }
    boolean alone = ground.those(Room.STACK, Room.APIS, Room.LOOP).isEmpty();
    return alone ? width : Math.clamp(0.25 * width, 15 * ground.em(), 24 * ground.em());
  }

  private static double stackWidth(Ground ground, double width) {
    double em = ground.em();
    double workers = workersWidth(ground, width);
    double page = workers > 0 ? width - workers - 1.2 * em : width;
    if (!ground.has(Room.STACK)) {
      return Math.clamp(0.3 * page, 17 * em, 30 * em);
    }
    boolean alone = ground.those(Room.APIS, Room.LOOP).isEmpty();
    return alone ? page : Math.clamp(0.29 * page, 17 * em, 30 * em);
  }

  private static void layUpper(Ground ground, Box upper, double below) {
    double em = ground.em();
    double workers = workersWidth(ground, upper.width());
    double page = workers > 0 ? upper.width() - workers - 1.2 * em : upper.width();
    double stack = ground.has(Room.STACK) ? stackWidth(ground, upper.width()) : 0;
    double corridor = stack > 0 ? Math.clamp(0.045 * page, 3 * em, 4.6 * em) : 0;
    ground.place(Room.STACK, new Box(upper.x(), upper.y(), stack, upper.height()));
    ground.place(
        Room.WORKERS, new Box(upper.right() - workers, upper.y(), workers, upper.height() + below));

    double x = upper.x() + stack + corridor;
    double width = page - stack - corridor;
    double apis = 0;
    if (ground.has(Room.APIS)) {
      boolean alone = !ground.has(Room.LOOP);
      double share = Math.clamp(0.445 * upper.height(), 10.2 * em, upper.height());
      apis = alone ? upper.height() : share;
      ground.place(Room.APIS, new Box(x, upper.y(), width, apis));
    }
    double top = upper.y() + (apis > 0 ? apis + 1.2 * em : 0);
    ground.place(Room.LOOP, new Box(x, top, width, Math.max(0, upper.bottom() - top)));
  }
}
