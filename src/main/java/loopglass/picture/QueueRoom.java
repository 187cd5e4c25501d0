package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Job;
import loopglass.trace.Waiting;

/** One of the two queues: what is next stands at the left. */
record QueueRoom(Room room, Plan plan, Typesetter type) {

  private static final double CHIP = 2.5;
  private static final double NARROW = 11;
  private static final double GAP = 0.6;

  private static final int NEXT = 1;

  /** Whether a sprite says which job of a queue is next. */
  static boolean isNextTag(Sprite sprite) {
    return Notes.is(sprite, Room.MICROTASKS, NEXT) || Notes.is(sprite, Room.TASKS, NEXT);
  }

  private Box card() {
    return plan.card(room);
  }

  private Tone tone() {
    return room == Room.MICROTASKS ? Tone.MICROTASK : Tone.TASK;
  }

  void lay(Scene scene, List<Sprite> sprites) {
    boolean micro = room == Room.MICROTASKS;
    Waiting<Job> queue = micro ? scene.page().microtasks() : scene.page().tasks();
    double em = plan.em();
    double rows = Math.max(1, Math.floor((card().height() - 0.9 * em) / ((CHIP + GAP) * em)));
    double used = rows * (CHIP + GAP) * em - GAP * em;
    double top = card().y() + (card().height() - used) / 2;
    double middle = top + CHIP * em / 2;
    sprites.add(
        Notes.room(
                room,
                tone(),
                card(),
                Wording.text(micro ? "microtasks.title" : "tasks.title"),
                Wording.text(micro ? "microtasks.subtitle" : "tasks.subtitle"))
            .value(2 * (middle - card().y())));
    String next = Wording.text("queue.next");
    double x = card().x() + plan.queueHead();
    double small = type.scale().small();
    sprites.add(
        Notes.small(
            type,
            room,
            NEXT,
            queue.isEmpty() ? Tone.PLAIN : tone(),
            next,
            x,
            middle - 0.675 * small));
    double start = x + type.small(next) + 0.8 * em;
    Box space = new Box(start, top, card().right() - plan.padding() - start, used);
    if (queue.isEmpty()) {
      Box slot = new Box(start, top, Math.min(11 * em, space.width()), CHIP * em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.SLOT, room), Look.SLOT, tone(), room, slot)
              .text(Wording.text("queue.empty")));
      return;
    }
    sprites.addAll(type.memory().row(queue, space, laid -> layChips(queue, space, laid)));
  }

  private void layChips(Waiting<Job> queue, Box space, List<Sprite> sprites) {
    double em = plan.em();
    Shelf shelf = new Shelf(space, CHIP * em, GAP * em, NARROW * em);
    List<Job> first = first(queue, shelf.most(Chips.LEAST * em));
    List<Double> widths = first.stream().map(job -> Chips.width(type, job)).toList();
    double fold = type.small(Wording.text("queue.folded", Wording.number(queue.size()))) + 2 * em;
    Shelf.Row row = shelf.row(widths, queue.size(), fold);
    int shown = row.chips().size();
    for (int i = 0; i < shown; i++) {
      sprites.add(Chips.job(type, first.get(i), room, row.chips().get(i)).glow(i == 0 ? 1 : 0));
    }
    if (row.fold() != null) {
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, room), Look.FOLD, tone(), room, row.fold())
              .text(Wording.text("queue.folded", Wording.number(queue.size() - shown))));
    }
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
