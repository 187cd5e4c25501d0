package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Job;
import loopglass.trace.Waiting;

/** One of the two queues: what is next stands at the left. */
record QueueRoom(Room room, Plan plan, Typesetter type) {

  private static final double NARROW = 12;
  private static final double GAP = 0.6;

  private Box card() {
    return room == Room.MICROTASKS ? plan.microtasks() : plan.tasks();
  }

  private Tone tone() {
    return room == Room.MICROTASKS ? Tone.MICROTASK : Tone.TASK;
  }

  void lay(Scene scene, List<Sprite> sprites) {
    boolean micro = room == Room.MICROTASKS;
    Waiting<Job> queue = micro ? scene.page().microtasks() : scene.page().tasks();
    sprites.add(
        Notes.room(
            room,
            tone(),
            card(),
            Wording.text(micro ? "microtasks.title" : "tasks.title"),
            Wording.text(micro ? "microtasks.subtitle" : "tasks.subtitle")));
    double em = plan.em();
    String next = Wording.text("queue.next");
    double x = card().x() + plan.queueHead();
    double middle = card().center().y();
    double small = type.scale().small();
    sprites.add(
        Notes.small(
            type, room, 1, queue.isEmpty() ? Tone.PLAIN : tone(), next, x, middle - 0.675 * small));
    Box space =
        new Box(
            x + type.small(next) + 0.8 * em,
            middle - 1.25 * em,
            card().right() - plan.padding() - x - type.small(next) - 0.8 * em,
            2.5 * em);
    if (queue.isEmpty()) {
      sprites.add(
          Sprite.of(
                  Key.of(Key.Kind.SLOT, room),
                  Look.SLOT,
                  tone(),
                  room,
                  new Box(space.x(), space.y(), 11 * em, space.height()))
              .text(Wording.text("queue.empty")));
      return;
    }
    layChips(queue, space, sprites);
  }

  private void layChips(Waiting<Job> queue, Box space, List<Sprite> sprites) {
    double em = plan.em();
    double fold = type.small(Wording.text("queue.folded", Wording.number(queue.size()))) + 2 * em;
    List<Job> first = first(queue, (int) (space.width() / ((Chips.LEAST + GAP) * em)) + 1);
    double widest = fits(first, queue, space, Chips.WIDEST * em) ? Chips.WIDEST * em : NARROW * em;
    double x = space.x();
    int shown = 0;
    for (Job job : first) {
      double width = Math.min(Chips.width(type, job), widest);
      boolean last = shown + 1 == queue.size();
      double needed = last ? width : width + GAP * em + fold;
      if (x + needed > space.right()) {
        break;
      }
      Box box = new Box(x, space.y(), width, space.height());
      sprites.add(Chips.job(type, job, room, box).glow(shown == 0 ? 1 : 0));
      x += width + GAP * em;
      shown++;
    }
    int hidden = queue.size() - shown;
    if (hidden > 0) {
      Box box = new Box(x, space.y(), fold, space.height());
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, room), Look.FOLD, tone(), room, box)
              .text(Wording.text("queue.folded", Wording.number(hidden))));
    }
  }

  private boolean fits(List<Job> first, Waiting<Job> queue, Box space, double widest) {
    if (first.size() < queue.size()) {
      return false;
    }
    double sum = 0;
    for (Job job : first) {
      sum += Math.min(Chips.width(type, job), widest) + GAP * plan.em();
    }
    return sum <= space.width();
  }

  private static List<Job> first(Waiting<Job> queue, int most) {
    List<Job> first = new ArrayList<>();
    for (Job job : queue) {
      first.add(job);
      if (first.size() == most) {
        break;
      }
    }
    return first;
  }
}
