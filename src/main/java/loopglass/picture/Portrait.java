package loopglass.picture;

import java.util.List;
import java.util.Set;

/**
 * The plan of a tall stage: what waits outside the engine on top, the call stack and the loop side
 * by side below it, then the queues, what waits for a frame or an idle moment, and the workers.
 */
final class Portrait {

  /** The stage is composed on a sheet of this many em. */
  private static final double SHEET_WIDTH = 56;

  private static final double SHEET_HEIGHT = 66;

  /** Between the rows of rooms, in em: there the ways between them are seen. */
  private static final double CORRIDOR = 2.3;

  private static final double GAP = 0.8;

  /** Least heights, in em. */
  private static final double LEAST = 18;

  private static final double LEAST_APIS = 8.8;
  private static final double LEAST_WORKERS = 10.8;

  private Portrait() {}

  static Scale scale(double width, double height) {
    return Scale.of(Math.min(width / SHEET_WIDTH, height / SHEET_HEIGHT));
  }

  static Plan plan(double width, double height, Set<Room> rooms) {
    Scale scale = scale(width, height);
    Ground ground = new Ground(rooms, scale);
    double em = scale.em();
    Box inside = ground.inside(width, height);
    double rest = inside.height();

    List<Room> queues = ground.those(Room.MICROTASKS, Room.TASKS);
    List<Room> asides = ground.those(Room.FRAMES, Room.IDLE);
    boolean middle = ground.has(Room.STACK) || ground.has(Room.LOOP);
    double row = Math.clamp(0.085 * rest, 3.8 * em, 8.2 * em);
    double workers = ground.has(Room.WORKERS) ? Math.clamp(0.19 * rest, 14 * em, 24 * em) : 0;
    double queuesHeight = queues.isEmpty() ? 0 : queues.size() * (row + GAP * em) - GAP * em;
    double asidesHeight = asides.isEmpty() ? 0 : row;
    double apis = ground.has(Room.APIS) ? Math.clamp(0.27 * rest, 11 * em, 34 * em) : 0;

    int corridors = 0;
    corridors += apis > 0 && (middle || !queues.isEmpty()) ? 1 : 0;
    corridors += middle && !queues.isEmpty() ? 1 : 0;
    int gaps = (asidesHeight > 0 ? 1 : 0) + (workers > 0 ? 1 : 0);
    double free =
        rest
            - apis
            - queuesHeight
            - asidesHeight
            - workers
            - corridors * CORRIDOR * em
            - gaps * GAP * em;
    double lack = middle ? Math.max(0, LEAST * em - free) : 0;
    double fromApis = Math.min(lack, Math.max(0, apis - LEAST_APIS * em));
    double fromWorkers = Math.min(lack - fromApis, Math.max(0, workers - LEAST_WORKERS * em));
    apis -= fromApis;
    workers -= fromWorkers;
    free += fromApis + fromWorkers;
    if (!middle) {
      // Nobody stands in the middle: the others are as much higher.
      double used = apis + queuesHeight + asidesHeight + workers;
      double grow = used > 0 ? (used + free) / used : 1;
      apis *= grow;
      queuesHeight *= grow;
      asidesHeight *= grow;
      workers *= grow;
      free = 0;
    }

    double y = inside.y();
    ground.place(Room.APIS, new Box(inside.x(), y, inside.width(), apis));
    y += apis + (apis > 0 && (middle || !queues.isEmpty()) ? CORRIDOR * em : 0);
    layMiddle(ground, new Box(inside.x(), y, inside.width(), free));
    y += free + (middle && !queues.isEmpty() ? CORRIDOR * em : 0);
    if (!queues.isEmpty()) {
      ground.pile(queues, new Box(inside.x(), y, inside.width(), queuesHeight), GAP * em);
      y += queuesHeight;
    }
    if (!asides.isEmpty()) {
      y += GAP * em;
      ground.row(asides, new Box(inside.x(), y, inside.width(), asidesHeight), GAP * em);
      y += asidesHeight;
    }
    double bottom = inside.bottom();
    ground.place(
        Room.WORKERS, new Box(inside.x(), bottom - workers, inside.width(), Math.max(0, workers)));
    return withRing(ground);
  }

  /** The ring stands below the words that say what it is, and leaves room for more below it. */
  private static Plan withRing(Ground ground) {
    double em = ground.em();
    Box loop = ground.of(Room.LOOP);
    double above = 2.6 * em;
    double below = 5.2 * em;
    double most = Math.min(loop.height() - above - below, 0.6 * loop.width());
    double diameter = Math.clamp(most, 1, 19 * em);
    double free = Math.max(0, loop.height() - above - below - diameter);
    Point middle = new Point(loop.center().x(), loop.y() + above + diameter / 2 + 0.4 * free);
    return ground.plan(true, middle, diameter);
  }

  private static void layMiddle(Ground ground, Box middle) {
    double em = ground.em();
    boolean both = ground.has(Room.STACK) && ground.has(Room.LOOP);
    double stack = both ? Math.clamp(0.46 * middle.width(), 17 * em, 34 * em) : middle.width();
    double corridor = 2.6 * em;
    ground.place(Room.STACK, new Box(middle.x(), middle.y(), stack, middle.height()));
    double x = both ? middle.x() + stack + corridor : middle.x();
    ground.place(Room.LOOP, new Box(x, middle.y(), middle.right() - x, middle.height()));
  }
}
