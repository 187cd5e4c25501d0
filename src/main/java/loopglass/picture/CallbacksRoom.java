package loopglass.picture;

import java.util.List;
import loopglass.trace.Pending;

/**
 * What waits for the rendering to be updated, or for an idle moment: no task until then, so neither
 * a queue nor a wait outside the engine. There once the program has given such a callback.
 */
record CallbacksRoom(Room room, Plan plan, Typesetter type) {

  private static final double CHIP = 2.3;
  private static final double GAP = 0.5;
  private static final double NARROW = 9;

  /** Key of the words that count down; pending things have ids above 0. */
  private static final int COUNTDOWN = -1;

  private Box card() {
    return plan.card(room);
  }

  private boolean isFrames() {
    return room == Room.FRAMES;
  }

  private Tone tone() {
    return isFrames() ? Tone.RENDER : Tone.TASK;
  }

  void lay(Scene scene, List<Sprite> sprites) {
    List<Pending> waiting = isFrames() ? scene.frames() : scene.idle();
    double em = plan.em();
    boolean high = card().height() >= plan.heading() + (CHIP + 0.6) * em;
    if (high) {
      layHigh(scene, waiting, sprites);
    } else {
      layFlat(scene, waiting, sprites);
    }
  }

  /** Words above, chips below. */
  private void layHigh(Scene scene, List<Pending> waiting, List<Sprite> sprites) {
    double em = plan.em();
    String until = until(scene, waiting);
    double line = type.small(until);
    String title = title(card().width() - 2 * plan.padding() - line - em);
    sprites.add(Notes.room(room, tone(), card(), title, ""));
    double small = type.scale().small();
    layUntil(
        scene,
        waiting,
        new Box(
            card().right() - plan.padding() - line,
            card().y() + 1.55 * em - 0.675 * small,
            line,
            1.35 * small),
        sprites);
    double top = card().y() + plan.heading() - 0.2 * em;
    layChips(
        scene,
        waiting,
        new Box(
            card().x() + plan.padding(),
            top,
            card().width() - 2 * plan.padding(),
            card().bottom() - 0.6 * em - top),
        sprites);
  }

  /** Words on the left in two lines, chips on the right. */
  private void layFlat(Scene scene, List<Pending> waiting, List<Sprite> sprites) {
    double em = plan.em();
    String title = title(card().width() - 2 * plan.padding() - 10 * em);
    String until = until(scene, waiting);
    double small = type.scale().small();
    double middle = card().center().y();
    sprites.add(Notes.room(room, tone(), card(), title, "").value(card().height()));
    double x = card().x() + plan.padding();
    layUntil(
        scene,
        waiting,
        new Box(x, middle + 0.7 * small + 1 - 0.675 * small, type.small(until), 1.35 * small),
        sprites);
    double words =
        Math.max(
            type.width(Face.STRONG, type.scale().title(), title),
            Math.max(type.small(until), isFrames() ? type.small(Wording.left(88_000_000)) : 0));
    double start = x + words + 0.9 * em;
    layChips(
        scene,
        waiting,
        new Box(start, middle - CHIP * em / 2, card().right() - 0.8 * em - start, CHIP * em),
        sprites);
  }

  /** Both rooms, if both are there, have long or short titles. */
  private String title(double space) {
    boolean fits = true;
    for (Room one : new Room[] {Room.FRAMES, Room.IDLE}) {
      if (plan.has(one)) {
        String whole = Wording.text(one.word() + ".title");
        fits &= type.width(Face.STRONG, type.scale().title(), whole) <= space;
      }
    }
    return Wording.text(room.word() + (fits ? ".title" : ".title.short"));
  }

  private static double left(Scene scene, Pending pending) {
    return Math.max(0, pending.due() - scene.step().after().clock());
  }

  private String until(Scene scene, List<Pending> waiting) {
    if (!isFrames()) {
      return Wording.text("until.idle");
    }
    return waiting.isEmpty()
        ? Wording.text("frames.none")
        : Wording.left(left(scene, waiting.getFirst()));
  }

  private void layUntil(Scene scene, List<Pending> waiting, Box box, List<Sprite> sprites) {
    Key key = new Key(Key.Kind.COUNTDOWN, COUNTDOWN - room.ordinal(), 0);
    boolean counts = isFrames() && !waiting.isEmpty();
    sprites.add(
        Sprite.of(key, Look.COUNTDOWN, counts ? tone() : Tone.PLAIN, room, box)
            .text(until(scene, waiting))
            .value(counts ? left(scene, waiting.getFirst()) : Double.NaN));
  }

  private void layChips(Scene scene, List<Pending> waiting, Box space, List<Sprite> sprites) {
    double em = plan.em();
    if (waiting.isEmpty()) {
      Box slot = new Box(space.x(), space.y(), Math.min(8 * em, space.width()), CHIP * em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.SLOT, room), Look.SLOT, tone(), room, slot)
              .text(Wording.text("queue.empty")));
      return;
    }
    Shelf shelf = new Shelf(space, CHIP * em, GAP * em, NARROW * em);
    List<Pending> first =
        waiting.subList(0, Math.min(waiting.size(), shelf.most(Chips.LEAST * em)));
    List<Double> widths = first.stream().map(pending -> Chips.width(type, pending)).toList();
    double fold =
        type.small(Wording.text("queue.folded", Wording.number(waiting.size()))) + 1.6 * em;
    Shelf.Row row = shelf.row(widths, waiting.size(), fold);
    int shown = row.chips().size();
    for (int i = 0; i < shown; i++) {
      sprites.add(
          Chips.callback(type, first.get(i), room, row.chips().get(i))
              .glow(scene.isAbout(first.get(i)) ? 1 : 0));
    }
    if (row.fold() != null) {
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, room), Look.FOLD, tone(), room, row.fold())
              .text(Wording.text("queue.folded", Wording.number(waiting.size() - shown))));
    }
  }
}
