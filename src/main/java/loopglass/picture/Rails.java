package loopglass.picture;

import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Job;

/** The ways between the rooms, along which things travel. */
record Rails(Plan plan, Typesetter type) {

  private static final double RIGHT = 0;
  private static final double DOWN = 90;
  private static final double LEFT = 180;
  private static final double UP = 270;

  void lay(Scene scene, List<Sprite> sprites) {
    int used = used(scene.step().event());
    double em = plan.em();
    double gap = 0.35 * em;
    Box stack = plan.stack();
    Box apis = plan.apis();
    Box ring = plan.ring();

    double register = stack.y() + 0.5 * apis.height();
    add(
        sprites,
        1,
        used,
        Tone.TASK,
        RIGHT,
        stack.right() + gap,
        register,
        apis.x() - gap,
        register);
    add(
        sprites,
        2,
        used,
        Tone.TASK,
        DOWN,
        plan.dueRailX(),
        apis.bottom() + gap,
        plan.dueRailX(),
        plan.tasks().y() - 0.15 * em);
    add(
        sprites,
        3,
        used,
        Tone.MICROTASK,
        DOWN,
        plan.settleRailX(),
        stack.bottom() + gap,
        plan.settleRailX(),
        plan.microtasks().y() - gap);
    double x = ring.center().x();
    add(
        sprites,
        4,
        used,
        Tone.LOOP,
        UP,
        x,
        plan.microtasks().y() - gap,
        x,
        ring.bottom() + 2.1 * em);
    double y = plan.dock().center().y();
    add(sprites, 5, used, Tone.LOOP, LEFT, ring.x() + 0.6 * em, y, stack.right() + gap, y);

    word(
        sprites,
        2,
        Wording.text("rail.due"),
        plan.dueRailX() + 0.7 * em,
        plan.loop().center().y() - 1.4 * em);
    word(
        sprites,
        3,
        Wording.text("rail.arrives"),
        plan.dueRailX() + 0.7 * em,
        plan.loop().center().y());
    String settles = Wording.text("rail.settles");
    word(
        sprites,
        4,
        settles,
        plan.settleRailX() - 0.7 * em - type.small(settles),
        stack.bottom() + 0.45 * em);
  }

  private void add(
      List<Sprite> sprites,
      int id,
      int used,
      Tone tone,
      double heading,
      double x,
      double y,
      double toX,
      double toY) {
    Box box = new Box(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
    sprites.add(
        Sprite.of(Key.of(Key.Kind.RAIL, id), Look.RAIL, tone, Room.LOOP, box)
            .value(heading)
            .glow(id == used ? 1 : 0));
  }

  /** The way on which something travels in this step. */
  private static int used(Event event) {
    return switch (event) {
      case Event.Registered _ -> 1;
      case Event.Queued(var job) -> job.queue() == Job.Queue.TASK ? 2 : 3;
      case Event.Taken _ -> 4;
      case Event.Pushed(var frame) when frame.cause() != 0 -> 5;
      default -> 0;
    };
  }

  private void word(List<Sprite> sprites, int id, String text, double x, double y) {
    sprites.add(Notes.small(type, Room.LOOP, 20 + id, Tone.PLAIN, text, x, y));
  }
}
