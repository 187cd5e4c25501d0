package loopglass.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Pending;
import loopglass.trace.Waiting;
import org.jspecify.annotations.Nullable;

/** The Web APIs room: a card for each thing that waits outside the engine, with its callback. */
record ApisRoom(Plan plan, Typesetter type) {

  /** Of more than this many, the first are shown: looking for the soonest would take too long. */
  private static final int MANY = 1_000;

  private static final Comparator<Pending> SOONEST =
      Comparator.comparingLong(
              (Pending pending) ->
                  pending.due() == Pending.UNKNOWN ? Long.MAX_VALUE : pending.due())
          .thenComparingInt(Pending::id);

  void lay(Scene scene, List<Sprite> sprites) {
    Box room = plan.card(Room.APIS);
    double em = plan.em();
    sprites.add(Notes.room(Room.APIS, Tone.PLAIN, room, Wording.text("apis.title"), subtitle()));
    layClock(scene, sprites);
    int waiting = scene.apis();
    double top = room.y() + plan.heading();
    Box space =
        new Box(
            room.x() + plan.padding(),
            top,
            room.width() - 2 * plan.padding(),
            room.bottom() - 0.8 * em - top);
    if (waiting == 0) {
      String words = Wording.text("apis.empty");
      Box place = Cells.of(1, space.width() / em, space.height() / em).box(0, space, em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.SLOT, Room.APIS), Look.SLOT, Tone.TASK, Room.APIS, place)
              .text(type.fitSmall(words, place.width() - 2 * em)));
      return;
    }
    Cells cells = Cells.of(waiting, space.width() / em, space.height() / em);
    List<Pending> shown = shown(scene, cells.capacity());
    for (int i = 0; i < shown.size(); i++) {
      ApiCard card = new ApiCard(plan, type, scene, shown.get(i), cells);
      sprites.addAll(type.memory().card(card, cells.box(i, space, em)));
    }
    int hidden = waiting - shown.size();
    if (hidden > 0) {
      Box box = cells.box(cells.capacity() - 1, space, em);
      sprites.add(
          Sprite.of(Key.of(Key.Kind.FOLD, Room.APIS), Look.FOLD, Tone.TASK, Room.APIS, box)
              .text(Wording.text("apis.folded", Wording.number(hidden))));
    }
  }

  /**
   * Which of them are shown, in the order of registration and what waits for a frame last: all if
   * there is room, else those that are due next, and always the one this step is about.
   */
  private static List<Pending> shown(Scene scene, int capacity) {
    boolean folds = scene.apis() > capacity;
    int places = folds ? capacity - 1 : capacity;
    List<Pending> shown = new ArrayList<>();
    for (Pending pending : scene.waiting()) {
      if (isHere(pending)) {
        shown.add(pending);
      }
      if (shown.size() == (scene.apis() > MANY ? places : MANY)) {
        break;
      }
    }
    if (folds) {
      shown.sort(SOONEST);
      shown.subList(Math.min(places, shown.size()), shown.size()).clear();
    }
    Pending now = concerned(scene.step().event(), scene.waiting());
    if (now != null && isHere(now) && !shown.isEmpty() && !shown.contains(now)) {
      shown.set(shown.size() - 1, now);
    }
    shown.sort(Comparator.comparing(Pending::awaitsFrame).thenComparingInt(Pending::id));
    return shown;
  }

  /** What waits for a frame or an idle moment has rooms of its own. */
  private static boolean isHere(Pending pending) {
    return !pending.isFrameCallback() && !pending.isIdleCallback();
  }

  private static @Nullable Pending concerned(Event event, Waiting<Pending> waiting) {
    int id =
        switch (event) {
          case Event.Registered(Pending pending) -> pending.id();
          case Event.Rearmed(Pending pending) -> pending.id();
          case Event.Due(Pending pending) -> pending.id();
          case Event.Queued(var job) -> job.cause();
          default -> 0;
        };
    return id == 0 ? null : waiting.at(id);
  }

  /** As much as finds room beside the clock. */
  private String subtitle() {
    double room =
        plan.card(Room.APIS).width()
            - 2 * plan.padding()
            - type.width(Face.STRONG, type.scale().title(), Wording.text("apis.title"))
            - type.small(Wording.widestClock())
            - 2.4 * plan.em();
    for (String key : new String[] {"apis.subtitle", "apis.subtitle.short"}) {
      String words = Wording.text(key);
      if (type.small(words) <= room) {
        return words;
      }
    }
    return "";
  }

  private void layClock(Scene scene, List<Sprite> sprites) {
    double size = type.scale().small();
    String words = Wording.clock(scene.step().after().clock());
    double width = type.width(Face.WORDS, size, Wording.widestClock());
    Box room = plan.card(Room.APIS);
    double title = type.width(Face.STRONG, type.scale().title(), Wording.text("apis.title"));
    if (room.width() - 2 * plan.padding() - title - plan.em() < width) {
      return;
    }
    Box box =
        new Box(
            room.right() - plan.padding() - width, room.y() + 0.85 * plan.em(), width, 1.35 * size);
    sprites.add(
        Sprite.of(Key.of(Key.Kind.CLOCK, 0), Look.CLOCK, Tone.PLAIN, Room.APIS, box)
            .text(words)
            .value(scene.step().after().clock()));
  }
}
