package loopglass.picture;

import java.util.List;
import java.util.stream.Stream;
import loopglass.trace.Event;
import loopglass.trace.Job;

/** The ways between the rooms, along which things travel. A way needs both its ends. */
record Rails(Plan plan, Typesetter type) {

  /** A way and, as its number, its key. */
  private enum Way {
    NONE,
    REGISTER,
    DUE,
    SETTLE,
    TAKE,
    RUN,
    FRAME
  }

  private static final double RIGHT = 0;
  private static final double DOWN = 90;
  private static final double LEFT = 180;
  private static final double UP = 270;

  /** Free length that a way needs to have words beside it, in em. */
  private static final double WORDY = 5;

  /** Lays the ways between what the rooms have laid. */
  void lay(Scene scene, List<Sprite> sprites) {
    Way used = used(scene);
    if (plan.has(Room.STACK) && plan.has(Room.APIS)) {
      layRegister(used, sprites);
    }
    if (plan.has(Room.APIS) && plan.has(Room.TASKS)) {
      layDue(used, sprites);
    }
    if (plan.has(Room.STACK) && plan.has(Room.MICROTASKS)) {
      laySettle(used, sprites);
    }
    if (plan.has(Room.STACK) && plan.has(Room.FRAMES) && !plan.isTall()) {
      Box stack = plan.card(Room.STACK);
      Box frames = plan.card(Room.FRAMES);
      double x = Math.min(frames.x() + 2.2 * plan.em(), frames.center().x());
      add(sprites, Way.FRAME, used, Tone.RENDER, UP, x, frames.y() - gap(), stack.bottom() + gap());
    }
    if (plan.has(Room.LOOP)) {
      layLoop(used, sprites);
    }
  }

  private double gap() {
    return 0.35 * plan.em();
  }

  private void layRegister(Way used, List<Sprite> sprites) {
    Box stack = plan.card(Room.STACK);
    Box apis = plan.card(Room.APIS);
    if (plan.isTall()) {
      double x = stack.center().x();
      add(sprites, Way.REGISTER, used, Tone.TASK, UP, x, stack.y() - gap(), apis.bottom() + gap());
    } else {
      double y = apis.y() + Math.min(0.5 * apis.height(), 7 * plan.em());
      across(
          sprites,
          Way.REGISTER,
          used,
          Tone.TASK,
          RIGHT,
          y,
          stack.right() + gap(),
          apis.x() - gap());
    }
  }

  private void layDue(Way used, List<Sprite> sprites) {
    double em = plan.em();
    Box apis = plan.card(Room.APIS);
    double x = plan.dueRailX();
    double end = plan.card(Room.TASKS).y();
    add(sprites, Way.DUE, used, Tone.TASK, DOWN, x, apis.bottom() + gap(), end - 0.15 * em);
    Box first = plan.firstQueue();
    double free = (first == null ? end : first.y()) - apis.bottom();
    boolean beside = free > WORDY * em && !plan.isTall();
    if (beside) {
      double y = (apis.bottom() + apis.bottom() + free) / 2;
      word(sprites, 2, Wording.text("rail.due"), x + 0.7 * em, y - 1.4 * em);
      word(sprites, 3, Wording.text("rail.arrives"), x + 0.7 * em, y);
    } else {
      String words = Wording.text("rail.due") + " " + Wording.text("rail.arrives");
      word(sprites, 2, words, x - 0.7 * em - type.small(words), apis.bottom() + 0.4 * em);
    }
  }

  private void laySettle(Way used, List<Sprite> sprites) {
    double em = plan.em();
    Box stack = plan.card(Room.STACK);
    double x = plan.settleRailX();
    double end = plan.card(Room.MICROTASKS).y() - gap();
    add(sprites, Way.SETTLE, used, Tone.MICROTASK, DOWN, x, stack.bottom() + gap(), end);
    String words = Wording.text("rail.settles");
    word(sprites, 4, words, x - 0.7 * em - type.small(words), stack.bottom() + 0.45 * em);
  }

  private void layLoop(Way used, List<Sprite> sprites) {
    Box ring = plan.ring();
    Box first = plan.firstQueue();
    if (first != null) {
      double x = ring.center().x();
      double end = below(sprites, x, ring.bottom() + (plan.isTall() ? 2.8 : 2.1) * plan.em());
      double start = first.y() - gap();
      if (start - end > plan.em()) {
        add(sprites, Way.TAKE, used, Tone.LOOP, UP, x, start, end);
      }
    }
    if (plan.has(Room.STACK)) {
      double y = plan.dock().center().y();
      double end = plan.card(Room.STACK).right() + gap();
      double start = clear(sprites, y, end, ring.x() + 0.6 * plan.em());
      across(sprites, Way.RUN, used, Tone.LOOP, LEFT, y, start, end);
    }
  }

  /** Where a level way to the left begins so that it runs through no word of the loop. */
  private double clear(List<Sprite> sprites, double y, double end, double start) {
    return words(sprites)
        .filter(box -> box.y() < y && y < box.bottom() && box.x() > end && box.x() < start)
        .mapToDouble(box -> box.x() - gap())
        .reduce(start, Math::min);
  }

  /** Where a way up to the ring ends, at the earliest below a line of the loop's words. */
  private static double below(List<Sprite> sprites, double x, double end) {
    return words(sprites)
        .filter(box -> box.x() < x && x < box.right() && box.y() < end && end < box.bottom())
        .mapToDouble(Box::bottom)
        .reduce(end, Math::max);
  }

  private static Stream<Box> words(List<Sprite> sprites) {
    return sprites.stream()
        .filter(sprite -> sprite.look() == Look.NOTE && sprite.room() == Room.LOOP)
        .map(Sprite::box);
  }

  /** An upright way, from one height to another. */
  private void add(
      List<Sprite> sprites,
      Way way,
      Way used,
      Tone tone,
      double heading,
      double x,
      double y,
      double toY) {
    sprite(sprites, way, used, tone, heading, new Box(x, Math.min(y, toY), 0, Math.abs(toY - y)));
  }

  /** A level way, from one side to another. */
  private void across(
      List<Sprite> sprites,
      Way way,
      Way used,
      Tone tone,
      double heading,
      double y,
      double x,
      double toX) {
    sprite(sprites, way, used, tone, heading, new Box(Math.min(x, toX), y, Math.abs(toX - x), 0));
  }

  private static void sprite(
      List<Sprite> sprites, Way way, Way used, Tone tone, double heading, Box box) {
    sprites.add(
        Sprite.of(Key.of(Key.Kind.RAIL, way), Look.RAIL, tone, Room.LOOP, box)
            .value(heading)
            .glow(way == used ? 1 : 0));
  }

  /** The way on which something travels in this step. */
  private static Way used(Scene scene) {
    Job running = scene.page().running();
    boolean renders = running != null && running.kind() == Job.Kind.RENDER;
    return switch (scene.step().event()) {
      case Event.Registered(var pending)
          when !pending.isFrameCallback() && !pending.isIdleCallback() ->
          Way.REGISTER;
      case Event.Queued(var job) -> job.queue() == Job.Queue.TASK ? Way.DUE : Way.SETTLE;
      case Event.Taken _ -> Way.TAKE;
      case Event.Pushed(var frame) when frame.cause() != 0 -> renders ? Way.FRAME : Way.RUN;
      default -> Way.NONE;
    };
  }

  private void word(List<Sprite> sprites, int id, String text, double x, double y) {
    sprites.add(Notes.small(type, Room.LOOP, 20 + id, Tone.PLAIN, text, x, y));
  }
}
