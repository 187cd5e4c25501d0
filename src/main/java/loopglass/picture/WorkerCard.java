package loopglass.picture;

import java.util.ArrayList;
import java.util.List;
import loopglass.trace.Agent;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Span;
import loopglass.trace.Trace;
import loopglass.trace.Waiting;

/** A worker as a small machine: its stack, what it waits for, and the heads of its two queues. */
record WorkerCard(Plan plan, Typesetter type, Agent worker, Box box) {

  /** Keys of furniture: so many for each worker, beyond those of the rooms. */
  private static final int PER_WORKER = 10;

  private static final double HEADING = 2.7;
  private static final double PITCH = 2.55;
  private static final double ROW = 2.55;
  private static final double FOOT = 0.45;

  /** Furniture of one card, as numbers of its keys. */
  private enum Part {
    CARD,
    FLOOR,
    STACK,
    MICROTASKS,
    TASKS
  }

  /** Whether nothing of it runs again. */
  static boolean isStopped(Agent agent) {
    return agent.phase() == Phase.DONE;
  }

  void lay(Trace trace, int index, List<Sprite> sprites) {
    double em = plan.em();
    double room = box.width() - inset() - 2.2 * em - type.small(Wording.text("worker.kind"));
    boolean own = trace.step(index).agent() == worker.id();
    sprites.add(
        sprite(Key.Kind.ROOM, Part.CARD, Look.ROOM, Tone.PLAIN, box)
            .text(type.fit(Face.STRONG, type.scale().title(), worker.name(), room))
            .detail(Wording.text("worker.kind"))
            .glow(own ? 1 : 0));
    layStack(trace, index, sprites);
    layQueue(
        Part.MICROTASKS,
        Wording.text("worker.microtasks"),
        worker.microtasks(),
        Tone.MICROTASK,
        2,
        sprites);
    layQueue(Part.TASKS, Wording.text("worker.tasks"), worker.tasks(), Tone.TASK, 1, sprites);
  }

  private double inset() {
    return 0.9 * plan.em();
  }

  private Key key(Key.Kind kind, Part part) {
    return Key.of(kind, 1_000 + worker.id() * PER_WORKER + part.ordinal());
  }

  private Sprite sprite(Key.Kind kind, Part part, Look look, Tone tone, Box place) {
    return Sprite.of(key(kind, part), look, tone, Room.WORKERS, place);
  }

  // The stack -------------------------------------------------------------------------------

  private double floor() {
    return box.bottom() - (FOOT + 2 * ROW + 0.45) * plan.em();
  }

  private void layStack(Trace trace, int index, List<Sprite> sprites) {
    double em = plan.em();
    double x = box.x() + inset();
    double width = box.width() - 2 * inset();
    Box line = new Box(x, floor(), width, 0.15 * em);
    sprites.add(sprite(Key.Kind.ROOM, Part.FLOOR, Look.FLOOR, Tone.PLAIN, line));
    int places = Math.max(1, (int) ((floor() - box.y() - HEADING * em) / (PITCH * em)));
    Job docked = Scene.docked(trace, index, worker);
    if (worker.stack().isEmpty()) {
      Box place = place(0);
      if (docked != null) {
        double wide = Math.min(Chips.width(type, docked), width);
        sprites.add(chip(docked, new Box(x, place.y(), wide, place.height())).glow(1));
      } else {
        String words = type.fitSmall(state(trace.step(index).after().clock()), width - 2 * em);
        sprites.add(sprite(Key.Kind.SLOT, Part.STACK, Look.SLOT, Tone.PLAIN, place).text(words));
      }
      return;
    }
    int depth = worker.stack().size();
    int hidden = depth > places ? depth - places + (places > 1 ? 1 : 0) : 0;
    int shown = depth - hidden;
    int bottom = hidden > 0 && places > 1 ? 1 : 0;
    for (int i = 0; i < shown; i++) {
      Box place = place(bottom + shown - 1 - i);
      sprites.add(frame(trace, index, i, place, bottom > 0 ? 0 : hidden));
    }
    if (bottom > 0) {
      sprites.add(
          sprite(Key.Kind.FOLD, Part.STACK, Look.FOLD, Tone.STACK, place(0))
              .text(Wording.count("stack.folded", hidden)));
    }
  }

  /** The place of a frame, counted from the floor. */
  private Box place(int above) {
    double em = plan.em();
    return new Box(
        box.x() + inset(),
        floor() - 0.35 * em - (above + 1) * PITCH * em + 0.3 * em,
        box.width() - 2 * inset(),
        (PITCH - 0.3) * em);
  }

  /** A frame, and how many below it are not to be seen. */
  private Sprite frame(Trace trace, int index, int fromTop, Box place, int below) {
    Frame frame = worker.stack().get(fromTop);
    Key key =
        frame.cause() != 0
            ? Key.of(Key.Kind.JOB, frame.cause())
            : Key.of(Key.Kind.FRAME, frame.id());
    String call = Wording.call(frame);
    String line = fromTop == 0 ? line(trace, index) : "";
    if (below > 0) {
      String more = Wording.text("queue.folded", Wording.number(below));
      line = line.isEmpty() ? more : line + " · " + more;
    }
    double room = place.width() - (line.isEmpty() ? 2.2 : 2.7) * plan.em() - type.small(line);
    String shown = type.fitCode(call, room);
    return Sprite.of(key, Look.FRAME, Tone.STACK, Room.WORKERS, place)
        .text(shown)
        .detail(line)
        .whole(shown.equals(call) ? "" : call)
        .glow(fromTop == 0 ? 1 : 0)
        .shows(frame.id(), frame.cause());
  }

  /** Where the topmost frame stands; nothing for the platform's own. */
  private String line(Trace trace, int index) {
    int last = Scene.last(trace, index, worker.id());
    Span at = last < 0 ? Span.NONE : trace.step(last).span();
    return Wording.line(at);
  }

  /** What it does while no frame stands there. */
  private String state(long clock) {
    if (isStopped(worker)) {
      return Wording.text("worker.over");
    }
    if (worker.running() != null) {
      return Wording.text("worker.running");
    }
    Job next = worker.tasks().first();
    if (next != null && next.kind() == Job.Kind.SCRIPT) {
      return Wording.text("worker.starting");
    }
    if (next != null) {
      return Wording.text("worker.next");
    }
    String waits = waits(clock);
    return waits.isEmpty() ? Wording.text("worker.idle") : Wording.text("worker.waits", waits);
  }

  private String waits(long clock) {
    List<String> words = new ArrayList<>();
    int most = 3;
    for (Pending pending : worker.apis()) {
      if (words.size() == most) {
        words.add("…");
        break;
      }
      words.add(words(pending, clock));
    }
    return String.join(", ", words);
  }

  private static String words(Pending pending, long clock) {
    String what =
        switch (pending.api()) {
          case "onmessage" -> Wording.text("worker.message");
          case "setTimeout" -> Wording.text("timer", pending.handle());
          case "setInterval" -> Wording.text("interval", pending.handle());
          default -> pending.api();
        };
    boolean known = pending.due() != Pending.UNKNOWN;
    return known ? Wording.text("worker.timed", what, Wording.left(pending.due() - clock)) : what;
  }

  // The queues ------------------------------------------------------------------------------

  private void layQueue(
      Part part, String name, Waiting<Job> queue, Tone tone, int rowsUp, List<Sprite> sprites) {
    double em = plan.em();
    double y = box.bottom() - FOOT * em - rowsUp * ROW * em;
    double height = (ROW - 0.35) * em;
    double small = type.scale().small();
    Box words =
        new Box(box.x() + inset(), y + height / 2 - 0.675 * small, type.small(name), 1.35 * small);
    sprites.add(
        sprite(Key.Kind.NOTE, part, Look.NOTE, queue.isEmpty() ? Tone.PLAIN : tone, words)
            .text(name));
    double x = box.x() + inset() + type.small(Wording.text("worker.microtasks")) + 0.8 * em;
    Box space = new Box(x, y, box.right() - inset() - x, height);
    Job first = queue.first();
    if (first == null) {
      Box slot = new Box(space.x(), space.y(), Math.min(6 * em, space.width()), height);
      sprites.add(
          sprite(Key.Kind.SLOT, part, Look.SLOT, tone, slot).text(Wording.text("queue.empty")));
      return;
    }
    String more = Wording.text("queue.folded", Wording.number(queue.size() - 1L));
    double fold = queue.size() > 1 ? type.small(more) + 1.6 * em : 0;
    double room = space.width() - (fold > 0 ? fold + 0.5 * em : 0);
    double wide = Math.min(room, Math.max(6 * em, type.code(words(first)) + 2 * em));
    sprites.add(chip(first, new Box(space.x(), space.y(), wide, height)).glow(1));
    if (fold > 0) {
      Box rest = new Box(space.right() - fold, space.y(), fold, height);
      sprites.add(sprite(Key.Kind.FOLD, part, Look.FOLD, tone, rest).text(more));
    }
  }

  /** The chip of a job: only what it is called finds room here. */
  private Sprite chip(Job job, Box place) {
    String words = words(job);
    String shown = type.fitCode(words, place.width() - 1.9 * plan.em());
    return Sprite.of(
            Key.of(Key.Kind.JOB, job.id()), Look.CHIP, Chips.tone(job), Room.WORKERS, place)
        .text(shown)
        .whole(shown.equals(words) ? "" : words)
        .shows(job.id(), job.cause());
  }

  private static String words(Job job) {
    return job.kind() == Job.Kind.SCRIPT ? Wording.text("worker.script") : Chips.label(job);
  }
}
