package loopglass.picture;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the rooms stand on a stage of a given size. A room that is not there has no box, and its
 * place is the others'.
 *
 * @param scale the sizes of type
 * @param isTall whether the Web APIs stand above the call stack, not beside it
 * @param boxes the card of each room that is there; for the loop the free space it stands in
 * @param ring the square around the loop's ring; of no size when the loop is not there
 */
record Plan(Scale scale, boolean isTall, Map<Room, Box> boxes, Box ring) {

  /** Stages less wide than this, of their height, are tall. */
  private static final double TALL = 1.06;

  /** The plan of a stage of that size in pixels, for those rooms. */
  static Plan of(double width, double height, Set<Room> rooms) {
    return isTall(width, height)
        ? Portrait.plan(width, height, rooms)
        : Landscape.plan(width, height, rooms);
  }

  /** The sizes of type on a stage of that size in pixels. */
  static Scale scale(double width, double height) {
    return isTall(width, height) ? Portrait.scale(width, height) : Landscape.scale(width, height);
  }

  /** Whether a stage of that size in pixels is planned as a tall one. */
  static boolean isTall(double width, double height) {
    return width < TALL * height;
  }

  double em() {
    return scale.em();
  }

  boolean has(Room room) {
    return boxes.containsKey(room);
  }

  /** The card of a room that is there. */
  Box card(Room room) {
    Box box = boxes.get(room);
    if (box == null) {
      throw new IllegalArgumentException(room + " is not on this stage");
    }
    return box;
  }

  /** How far the inside of a card is from its edge. */
  double padding() {
    return 1.1 * em();
  }

  /** Height of a card's heading, from its top edge to what it holds. */
  double heading() {
    return 2.9 * em();
  }

  /** How wide the words at the head of a queue are. */
  double queueHead() {
    return 11.4 * em();
  }

  /** Where the way from the Web APIs to the task queue runs. */
  double dueRailX() {
    Box end = boxes.getOrDefault(Room.APIS, card(Room.TASKS));
    double x = end.right() - (isTall ? 1.8 : 7.6) * em();
    return Math.min(x, card(Room.TASKS).right() - 2 * em());
  }

  /** Where the way from the call stack to the microtask queue runs. */
  double settleRailX() {
    Box stack = card(Room.STACK);
    return Math.max(stack.x() + 0.82 * stack.width(), card(Room.MICROTASKS).x() + 1.2 * em());
  }

  /** Where a taken job stands until its frame is pushed, at the foot of the call stack. */
  Box dock() {
    double height = 2.3 * em();
    Box stack = card(Room.STACK);
    return new Box(
        stack.x() + padding(),
        stack.bottom() - padding() - height,
        stack.width() - 2 * padding(),
        height);
  }

  /** The topmost queue of those that the loop takes from, or null. */
  @Nullable Box firstQueue() {
    return has(Room.MICROTASKS) ? card(Room.MICROTASKS) : boxes.get(Room.TASKS);
  }
}
