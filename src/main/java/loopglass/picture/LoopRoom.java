package loopglass.picture;

import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Event;
import loopglass.trace.Phase;

/** The event loop: a ring whose hand stands at the part of the turn it is in, and its question. */
record LoopRoom(Plan plan, Typesetter type) {

  /** The parts of a turn, clockwise from the top. */
  private enum Part {
    CHECK("check", Tone.LOOP, 0),
    MICROTASKS("all microtasks", Tone.MICROTASK, 120),
    TASK("one task", Tone.TASK, 240);

    final String words;
    final Tone tone;
    final double middle;

    Part(String words, Tone tone, double middle) {
      this.words = words;
      this.tone = tone;
      this.middle = middle;
    }
  }

  void lay(Scene scene, List<Sprite> sprites) {
    Part now = part(scene);
    boolean checks = scene.step().event() instanceof Event.Checked;
    Box ring = plan.ring();
    sprites.add(Sprite.of(Key.of(Key.Kind.ROOM, Room.LOOP), Look.FACE, Tone.LOOP, Room.LOOP, ring));
    for (Part part : Part.values()) {
      sprites.add(
          Sprite.of(Key.of(Key.Kind.SEGMENT, part), Look.SEGMENT, part.tone, Room.LOOP, ring)
              .value(part.middle - Look.SEGMENT_SWEEP / 2)
              .glow(part == now || part == Part.CHECK && checks ? 1 : 0)
              .text(part.words));
    }
    sprites.add(
        Sprite.of(Key.of(Key.Kind.HAND, 0), Look.HAND, Tone.LOOP, Room.LOOP, ring)
            .value(now.middle));
    layLabels(sprites);
    layTitle(sprites);
    layAnswer(scene, sprites);
  }

  private static Part part(Scene scene) {
    boolean drains =
        scene.page().phase() == Phase.MICROTASKS && !scene.page().microtasks().isEmpty();
    if (scene.step().event() instanceof Event.Checked(boolean empty, int _) && empty && !drains) {
      return Part.CHECK;
    }
    return switch (scene.page().phase()) {
      case WAITING, CHOOSING, DONE -> Part.CHECK;
      case TASK, RENDERING -> Part.TASK;
      case MICROTASKS -> Part.MICROTASKS;
    };
  }

  private void layLabels(List<Sprite> sprites) {
    double em = plan.em();
    Box ring = plan.ring();
    double line = 1.35 * type.scale().small();
    Point center = ring.center();
    note(
        sprites,
        1,
        Tone.LOOP,
        "check",
        center.x() - type.small("check") / 2,
        ring.y() - line - 0.3 * em - 0.04 * ring.width());
    double reach = ring.width() / 2 + 0.6 * em;
    double low = center.y() + 0.62 * ring.height() / 2;
    note(sprites, 2, Tone.MICROTASK, "all microtasks", center.x() + 0.87 * reach + 0.2 * em, low);
    note(
        sprites,
        3,
        Tone.TASK,
        "one task",
        center.x() - 0.87 * reach - 0.2 * em - type.small("one task"),
        low);
  }

  private void layTitle(List<Sprite> sprites) {
    double em = plan.em();
    double x = plan.loop().x() + 0.4 * em;
    double y = plan.loop().y() + 0.2 * em;
    String title = "Event Loop";
    sprites.add(Notes.of(type, Look.TITLE, Face.STRONG, Room.LOOP, 4, Tone.LOOP, title, x, y));
    String words = "turn after turn";
    note(sprites, 7, Tone.PLAIN, words, x, y + 1.55 * type.scale().title());
  }

  private void note(List<Sprite> sprites, int id, Tone tone, String text, double x, double y) {
    sprites.add(Notes.small(type, Room.LOOP, id, tone, text, x, y));
  }

  private void layAnswer(Scene scene, List<Sprite> sprites) {
    Agent page = scene.page();
    int frames = page.stack().size();
    boolean empty = frames == 0;
    double em = plan.em();
    Point center = plan.ring().center();
    centered(
        sprites,
        Look.WORDS,
        Face.WORDS,
        5,
        Tone.PLAIN,
        "stack empty?",
        center.x(),
        center.y() - 2.75 * em);
    double size = type.scale().verdict();
    String answer = empty ? "yes" : "no";
    double width = type.width(Face.STRONG, size, answer);
    Box box = new Box(center.x() - width / 2, center.y() - 0.55 * size, width, 1.1 * size);
    sprites.add(
        Sprite.of(Key.of(Key.Kind.NOTE, 900), Look.VERDICT, Tone.LOOP, Room.LOOP, box)
            .text(answer)
            .value(empty ? 1 : 0));
    String why = empty ? emptyWords(page) : Wording.count(frames, "frame");
    centered(sprites, Look.NOTE, Face.WORDS, 6, Tone.PLAIN, why, center.x(), center.y() + 1.5 * em);
  }

  private static String emptyWords(Agent page) {
    if (page.phase() == Phase.DONE) {
      return "nothing is left";
    }
    if (page.running() != null) {
      return "one job at a time";
    }
    if (!page.microtasks().isEmpty()) {
      return "microtasks first";
    }
    if (!page.tasks().isEmpty()) {
      return "next: one task";
    }
    return page.apis().isEmpty() ? "nothing to do" : "it waits";
  }

  private void centered(
      List<Sprite> sprites,
      Look look,
      Face face,
      int id,
      Tone tone,
      String text,
      double x,
      double y) {
    double width = type.width(face, type.scale().sizeOf(look), text);
    sprites.add(Notes.of(type, look, face, Room.LOOP, id, tone, text, x - width / 2, y));
  }
}
