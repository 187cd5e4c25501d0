package loopglass.picture;

import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Phase;

/**
 * The event loop: a ring whose hand stands at the part of the turn it is in, and its question. The
 * ring has a part for the rendering as soon as the program has anything to do with a frame; before
 * that it would only be one more thing to explain.
 */
record LoopRoom(Plan plan, Typesetter type) {

  /** A ring smaller than this, in em, has no words around it. */
  private static final double LABELLED = 7;

  /** So large, in em, a ring may become that has no words around it and leaves them no room. */
  static final double BARE = LABELLED - 0.1;

  /** A ring smaller than this, in em, holds the answer alone. */
  private static final double ROOMY = 9.4;

  /** Where in a line of words the letters begin and end, in sizes of the type. */
  private static final double LETTERS_FROM = 0.28;

  private static final double LETTERS_TO = 1.23;

  private static final int WHY = 6;

  /** Whether a sprite says what the look at the stack finds. */
  static boolean isAnswer(Sprite sprite) {
    return sprite.look() == Look.VERDICT || Notes.is(sprite, Room.LOOP, WHY);
  }

  /** The parts of a turn, clockwise from the top. */
  private enum Part {
    CHECK("loop.check", Tone.LOOP),
    MICROTASKS("loop.microtasks", Tone.MICROTASK),
    TASK("loop.task", Tone.TASK),
    RENDERING("loop.rendering", Tone.RENDER);

    private final String key;
    final Tone tone;

    Part(String key, Tone tone) {
      this.key = key;
      this.tone = tone;
    }

    String words() {
      return Wording.text(key);
    }

    /** Where its middle is on a ring of so many parts, in degrees. */
    double middle(int parts) {
      return ordinal() * 360.0 / parts;
    }
  }

  void lay(Scene scene, List<Sprite> sprites) {
    Part now = part(scene);
    boolean checks = scene.step().event() instanceof Event.Checked;
    Box ring = plan.ring();
    sprites.add(Sprite.of(Key.of(Key.Kind.ROOM, Room.LOOP), Look.FACE, Tone.LOOP, Room.LOOP, ring));
    int parts = scene.page().renders() ? 4 : 3;
    Look look = parts == 4 ? Look.QUARTER : Look.SEGMENT;
    for (Part part : List.of(Part.values()).subList(0, parts)) {
      sprites.add(
          Sprite.of(Key.of(Key.Kind.SEGMENT, part), look, part.tone, Room.LOOP, ring)
              .value(part.middle(parts) - look.sweep() / 2)
              .glow(part == now || part == Part.CHECK && checks ? 1 : 0)
              .text(part.words()));
    }
    sprites.add(
        Sprite.of(Key.of(Key.Kind.HAND, 0), Look.HAND, Tone.LOOP, Room.LOOP, ring)
            .value(now.middle(parts)));
    layLabels(parts, sprites);
    layTitle(sprites);
    layAnswer(scene, parts, sprites);
  }

  private static Part part(Scene scene) {
    boolean drains =
        scene.page().phase() == Phase.MICROTASKS && !scene.page().microtasks().isEmpty();
    if (scene.step().event() instanceof Event.Checked(boolean empty, int _) && empty && !drains) {
      return Part.CHECK;
    }
    return switch (scene.page().phase()) {
      case WAITING, CHOOSING, DONE -> Part.CHECK;
      case TASK -> Part.TASK;
      case RENDERING -> Part.RENDERING;
      case MICROTASKS -> Part.MICROTASKS;
    };
  }

  private void layLabels(int parts, List<Sprite> sprites) {
    if (plan.ring().width() < LABELLED * plan.em()) {
      return;
    }
    double em = plan.em();
    Box ring = plan.ring();
    double line = 1.35 * type.scale().small();
    Point center = ring.center();
    note(
        sprites,
        1,
        Tone.LOOP,
        Part.CHECK.words(),
        center.x() - type.small(Part.CHECK.words()) / 2,
        ring.y() - line - 0.3 * em - 0.04 * ring.width());
    double reach = ring.width() / 2 + 0.6 * em;
    double microtasks = type.small(Part.MICROTASKS.words());
    double task = type.small(Part.TASK.words());
    double rendering = type.small(Part.RENDERING.words());
    double beside = parts == 3 ? 0.87 * reach + 0.2 * em : reach + 0.5 * em; // clear of the hand
    boolean fits =
        center.x() + beside + microtasks <= right()
            && center.x() - beside - Math.max(task, rendering) >= plan.card(Room.LOOP).x();
    double aside = fits ? beside : 0.3 * ring.width();
    double corner = ring.bottom() - 0.2 * line;
    double height =
        !fits ? corner : parts == 3 ? center.y() + 0.31 * ring.height() : center.y() - line / 2;
    double x = Math.min(center.x() + aside, right() - microtasks);
    note(sprites, 2, Tone.MICROTASK, Part.MICROTASKS.words(), x, height);
    if (parts == 3) {
      note(sprites, 3, Tone.TASK, Part.TASK.words(), center.x() - aside - task, height);
    } else {
      double below = ring.bottom() + (fits ? 0.5 * em : line);
      note(sprites, 3, Tone.TASK, Part.TASK.words(), center.x() - task / 2, below);
      double left = center.x() - aside - rendering;
      note(sprites, 8, Tone.RENDER, Part.RENDERING.words(), left, height);
    }
  }

  /** How far to the right words may reach: to the way that runs down there. */
  private double right() {
    Box loop = plan.card(Room.LOOP);
    boolean due = plan.has(Room.APIS) && plan.has(Room.TASKS);
    return due ? Math.min(loop.right(), plan.dueRailX() - 0.6 * plan.em()) : loop.right();
  }

  private void layTitle(List<Sprite> sprites) {
    double em = plan.em();
    String check = Part.CHECK.words();
    double free = plan.ring().center().x() - type.small(check) / 2 - plan.card(Room.LOOP).x();
    if (free < 1.4 * em + type.width(Face.STRONG, type.scale().title(), Wording.text("loop.title"))
        || free < 1.4 * em + type.small(Wording.text("loop.subtitle"))) {
      return;
    }
    double x = plan.card(Room.LOOP).x() + 0.4 * em;
    double y = plan.card(Room.LOOP).y() + 0.2 * em;
    String title = Wording.text("loop.title");
    sprites.add(Notes.of(type, Look.TITLE, Face.STRONG, Room.LOOP, 4, Tone.LOOP, title, x, y));
    String words = Wording.text("loop.subtitle");
    note(sprites, 7, Tone.PLAIN, words, x, y + 1.55 * type.scale().title());
  }

  private void note(List<Sprite> sprites, int id, Tone tone, String text, double x, double y) {
    sprites.add(Notes.small(type, Room.LOOP, id, tone, text, x, y));
  }

  private void layAnswer(Scene scene, int parts, List<Sprite> sprites) {
    Agent page = scene.page();
    int frames = page.stack().size();
    boolean empty = frames == 0;
    Point center = plan.ring().center();
    String answer = Wording.text(empty ? "loop.yes" : "loop.no");
    double size = answerSize(answer);
    double width = type.width(Face.STRONG, size, answer);
    Box box = new Box(center.x() - width / 2, center.y() - 0.55 * size, width, 1.1 * size);
    sprites.add(
        Sprite.of(Key.of(Key.Kind.NOTE, 900), Look.VERDICT, Tone.LOOP, Room.LOOP, box)
            .text(answer)
            .value(empty ? 1 : 0));
    if (plan.ring().width() < ROOMY * plan.em()) {
      return;
    }
    layInside(Look.WORDS, 5, -2.75, parts, inFullOrShort("loop.question"), sprites);
    List<String> why =
        empty
            ? inFullOrShort(emptyKey(page))
            : List.of(Wording.count("loop.frames", frames), Wording.number(frames));
    layInside(Look.NOTE, WHY, 1.5, parts, why, sprites);
  }

  /** In a small ring the answer and its disc keep clear of it. */
  private double answerSize(String answer) {
    double size = type.scale().verdict();
    double ring = plan.ring().width();
    double room = 0.78 * ring - 1.3 * plan.em();
    double fits = room / type.width(Face.STRONG, size, answer);
    return ring < ROOMY * plan.em() ? size * Math.clamp(fits, 0.6, 1) : size;
  }

  private static String emptyKey(Agent page) {
    if (page.phase() == Phase.DONE) {
      return "loop.done";
    }
    if (page.running() != null) {
      return "loop.running";
    }
    if (!page.microtasks().isEmpty()) {
      return "loop.next.microtasks";
    }
    Job next = page.tasks().first();
    if (next != null) {
      return next.kind() == Job.Kind.RENDER ? "loop.next.frame" : "loop.next.task";
    }
    return page.apis().isEmpty() ? "loop.nothing" : "loop.waits";
  }

  private static List<String> inFullOrShort(String key) {
    return List.of(Wording.text(key), Wording.text(key + ".short"));
  }

  /**
   * Words in the middle of the ring: the first of some that fit there.
   *
   * @param top where their line begins, in em below the ring's middle
   */
  private void layInside(
      Look look, int id, double top, int parts, List<String> some, List<Sprite> sprites) {
    double size = type.scale().sizeOf(look);
    double y = top * plan.em();
    double free =
        Ring.free(plan.ring().width(), y + LETTERS_FROM * size, y + LETTERS_TO * size, parts);
    for (String words : some) {
      double width = type.width(Face.WORDS, size, words);
      if (width <= free) {
        Point center = plan.ring().center();
        double x = center.x() - width / 2;
        sprites.add(
            Notes.of(type, look, Face.WORDS, Room.LOOP, id, Tone.PLAIN, words, x, center.y() + y));
        return;
      }
    }
  }
}
