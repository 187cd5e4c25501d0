package loopglass.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Exit;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Span;
import org.pcollections.PStack;

/** The call stack: the running frame on top, the first at the bottom, the dock at its foot. */
record StackRoom(Plan plan, Typesetter type) {

  private static final double ROOMY = 3.4;
  private static final double TIGHT = 2.65;

  /** Frames at the bottom that stay visible under a fold. */
  private static final int ROOTS = 2;

  void lay(Scene scene, List<Sprite> sprites) {
    sprites.add(
        Notes.room(
            Room.STACK,
            Tone.PLAIN,
            plan.card(Room.STACK),
            Wording.text("stack.title"),
            Wording.text("stack.subtitle")));
    layFloor(sprites);
    layDock(scene, sprites);
    layFrames(scene, sprites);
  }

  private double floor() {
    return plan.dock().y() - 0.95 * plan.em();
  }

  private void layFloor(List<Sprite> sprites) {
    Box dock = plan.dock();
    Box line = new Box(dock.x(), floor(), dock.width(), 0.2 * plan.em());
    sprites.add(Sprite.of(Key.of(Key.Kind.ROOM, 100), Look.FLOOR, Tone.PLAIN, Room.STACK, line));
  }

  private void layDock(Scene scene, List<Sprite> sprites) {
    Box dock = plan.dock();
    Job job = scene.docked();
    Job running = scene.page().running();
    if (job != null) {
      double width = Math.min(Chips.width(type, job), dock.width());
      Box box = new Box(dock.x(), dock.y(), width, dock.height());
      sprites.add(Chips.job(type, job, Room.STACK, box).glow(1));
    }
    String words =
        job != null
            ? ""
            : running == null
                ? Wording.text("stack.free")
                : Wording.text(head(running), words(running));
    Tone tone = running == null ? Tone.PLAIN : Chips.tone(running);
    sprites.add(
        Sprite.of(Key.of(Key.Kind.SLOT, Room.STACK), Look.SLOT, tone, Room.STACK, dock)
            .text(type.fitSmall(words, dock.width() - 2 * plan.em())));
  }

  private static String head(Job job) {
    if (job.kind() == Job.Kind.RENDER) {
      return "stack.running";
    }
    return job.queue() == Job.Queue.TASK ? "stack.running.task" : "stack.running.microtask";
  }

  private static String words(Job job) {
    String name = Chips.name(job);
    return name.isEmpty() ? Chips.label(job) : name;
  }

  private void layFrames(Scene scene, List<Sprite> sprites) {
    PStack<Frame> stack = scene.page().stack();
    double height = floor() - 0.6 * plan.em() - (plan.card(Room.STACK).y() + plan.heading());
    if (isSuspension(scene)) {
      height -= ROOMY * plan.em();
    }
    int depth = stack.size();
    boolean roomy = depth * ROOMY * plan.em() <= height;
    double pitch = (roomy ? ROOMY : TIGHT) * plan.em();
    int places = Math.max(1, (int) (height / pitch));
    List<Slot> slots = slots(stack, scene.step().span(), places);
    double y = floor() - 0.5 * plan.em();
    for (Slot slot : slots) {
      y -= pitch;
      Box box =
          new Box(
              plan.dock().x(), y, plan.dock().width(), pitch - (roomy ? 0.5 : 0.35) * plan.em());
      sprites.add(slot.frame() == null ? fold(slot, box) : frame(scene, slot, box));
    }
    if (isSuspension(scene)) {
      y -= ROOMY * plan.em();
      Box box = new Box(plan.dock().x(), y, plan.dock().width(), (ROOMY - 0.5) * plan.em());
      sprites.add(ghost(scene, box));
    }
  }

  /** A place on the stack: a frame and where it stands, or how many frames are folded. */
  private record Slot(@org.jspecify.annotations.Nullable Frame frame, Span at, int hidden) {}

  /** From the bottom up. */
  private static List<Slot> slots(PStack<Frame> stack, Span top, int places) {
    int depth = stack.size();
    int hidden = depth > places ? depth - places + 1 : 0;
    int above = depth - hidden - Math.min(ROOTS, Math.max(0, places - 2));
    List<Slot> fromTop = new ArrayList<>(places);
    Span at = top.isPresent() || depth == 0 ? top : stack.get(0).function();
    int index = 0;
    Iterator<Frame> frames = stack.iterator();
    while (frames.hasNext()) {
      Frame frame = frames.next();
      if (hidden == 0 || index < above || index >= above + hidden) {
        fromTop.add(new Slot(frame, at, 0));
      } else if (index == above) {
        fromTop.add(new Slot(null, Span.NONE, hidden));
      }
      at = frame.callSite();
      index++;
    }
    Collections.reverse(fromTop);
    return fromTop;
  }

  private Sprite frame(Scene scene, Slot slot, Box box) {
    Frame frame = java.util.Objects.requireNonNull(slot.frame());
    boolean top = scene.page().stack().get(0) == frame;
    Key key =
        frame.cause() != 0
            ? Key.of(Key.Kind.JOB, frame.cause())
            : Key.of(Key.Kind.FRAME, frame.id());
    String detail =
        frame.isResumed() && top ? Wording.at("stack.resumed", slot.at()) : Wording.line(slot.at());
    if (top && scene.step().event() instanceof Event.Counted(long statements)) {
      detail = Wording.count("stack.counted", statements);
    }
    double room = box.width() - 2.6 * plan.em() - type.small(detail);
    String call = Wording.call(frame);
    String shown = type.fitCode(call, room);
    return Sprite.of(key, Look.FRAME, Tone.STACK, Room.STACK, box)
        .text(shown)
        .detail(detail)
        .whole(shown.equals(call) ? "" : call)
        .glow(top ? 1 : 0)
        .shows(frame.id(), frame.cause());
  }

  private Sprite fold(Slot slot, Box box) {
    return Sprite.of(Key.of(Key.Kind.FOLD, Room.STACK), Look.FOLD, Tone.STACK, Room.STACK, box)
        .text(Wording.count("stack.folded", slot.hidden()));
  }

  private static boolean isSuspension(Scene scene) {
    return scene.step().event() instanceof Event.Popped(var _, Exit exit, var _)
        && exit != Exit.RETURNED;
  }

  /** What a frame that did not return leaves behind for a moment: where it stopped, and why. */
  private Sprite ghost(Scene scene, Box box) {
    Event.Popped popped = (Event.Popped) scene.step().event();
    Frame frame = popped.frame();
    String reason =
        switch (popped.exit()) {
          case RETURNED -> "";
          case THREW ->
              popped.value() == null
                  ? Wording.text("stack.threw.error")
                  : Wording.text("stack.threw", popped.value());
          case AWAITED -> Wording.at("stack.await", scene.before());
          case YIELDED -> Wording.at("stack.yield", scene.before());
        };
    String why = Wording.oneLine(reason);
    double room = box.width() - 2.8 * plan.em();
    String call = Wording.call(frame);
    double least = Math.min(type.code(call), 0.36 * room);
    String detail = type.fitSmall(why, room - least);
    Tone tone = popped.exit() == Exit.THREW ? Tone.ERROR : Tone.STACK;
    Key key =
        frame.cause() != 0
            ? Key.of(Key.Kind.JOB, frame.cause())
            : Key.of(Key.Kind.FRAME, frame.id());
    String shown = type.fitCode(call, room - type.small(detail));
    boolean isWhole = shown.equals(call) && detail.equals(why);
    return Sprite.of(key, Look.GHOST, tone, Room.STACK, box)
        .text(shown)
        .detail(detail)
        .whole(isWhole ? "" : call + " · " + why)
        .shows(frame.id(), 0);
  }
}
