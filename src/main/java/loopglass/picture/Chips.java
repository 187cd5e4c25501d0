package loopglass.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.language.Phrases;
import loopglass.trace.Job;
import loopglass.trace.Pending;

/** The chip of a callback: the same words wherever it stands, as far as they fit. */
final class Chips {

  /** Space on either side of the words, and between them, in em. */
  private static final double PADDING = 0.95;

  /** Widths of a chip that has room enough, in em. */
  static final double LEAST = 7;

  static final double WIDEST = 24;

  /** What the sign of the task source takes up at its left, space included, in em. */
  private static final double SIGN = 1.5;

  /** What a timer goes by, at the end of its name. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+$");

  private Chips() {}

  /** A job's chip in a box. */
  static Sprite job(Typesetter type, Job job, Room room, Box box) {
    return type.memory().chip(job, room, box, () -> laid(type, job, room, box));
  }

  private static Sprite laid(Typesetter type, Job job, Room room, Box box) {
    Key key = Key.of(Key.Kind.JOB, job.id());
    Sprite chip = Sprite.of(key, Look.CHIP, tone(job), room, box).glyph(Glyph.of(job));
    return worded(type, chip, code(job), detail(job), job.kind() != Job.Kind.RESUME)
        .shows(job.id(), job.cause());
  }

  /** The chip of a callback that waits. */
  static Sprite callback(Typesetter type, Pending pending, Room room, Box box) {
    return type.memory().chip(pending, room, box, () -> laid(type, pending, room, box));
  }

  private static Sprite laid(Typesetter type, Pending pending, Room room, Box box) {
    Key key = Key.of(Key.Kind.CALLBACK, pending.id());
    Sprite chip = Sprite.of(key, Look.CHIP, tone(pending), room, box).glyph(Glyph.of(pending));
    return worded(type, chip, code(pending), detail(pending), true)
        .shows(pending.id(), pending.cause());
  }

  /** What the program calls it: {@code timer 1}; the job it becomes is labelled the same. */
  private static String handle(Pending pending) {
    return switch (pending.api()) {
      case "setTimeout" -> Wording.text("timer", pending.handle());
      case "setInterval" -> Wording.text("interval", pending.handle());
      case "requestAnimationFrame" -> Wording.text("frameCallback", pending.handle());
      case "requestIdleCallback" -> Wording.text("idleCallback", pending.handle());
      default -> Wording.oneLine(Phrases.said(pending.handle()));
    };
  }

  /** What waits without a function of the program goes by what asked for it: {@code fetch /a}. */
  private static String code(Pending pending) {
    String callback = Wording.oneLine(pending.callback());
    return callback.isEmpty()
        ? (pending.api() + " " + Phrases.said(pending.handle())).strip()
        : callback;
  }

  private static String detail(Pending pending) {
    boolean said = pending.due() == Pending.UNKNOWN && until(pending).contains(handle(pending));
    return pending.callback().isBlank() || said ? "" : handle(pending);
  }

  /** What something waits for that has no time: {@code click on #save}. */
  static String until(Pending pending) {
    String what = Wording.oneLine(Phrases.said(pending.handle()));
    return switch (pending.api()) {
      case "requestIdleCallback" -> Wording.text("until.idle");
      case "MutationObserver" -> of("until.mutation", what);
      case "ResizeObserver" -> of("until.resize", what);
      case "IntersectionObserver" -> of("until.view", what);
      default ->
          pending.callback().isBlank() || what.isEmpty() ? Wording.text("until.event") : what;
    };
  }

  private static String of(String key, String what) {
    return what.isEmpty() ? Wording.text(key) : Wording.text(key + ".of", what);
  }

  /** How wide the chip of a callback would like to be. */
  static double width(Typesetter type, Pending pending) {
    return type.memory().width(pending, it -> width(type, code(it), detail(it), Glyph.of(it)));
  }

  /** How wide a job's chip would like to be. */
  static double width(Typesetter type, Job job) {
    return type.memory().width(job, it -> width(type, code(it), detail(it), Glyph.of(it)));
  }

  private static double width(Typesetter type, String code, String detail, Glyph glyph) {
    double em = type.scale().em();
    double words = detail.isEmpty() ? 0 : type.small(detail) + PADDING * em;
    double natural = type.code(code) + words + (2 * PADDING + sign(glyph)) * em;
    return Math.clamp(natural, LEAST * em, WIDEST * em);
  }

  private static double sign(Glyph glyph) {
    return glyph == Glyph.NONE ? 0 : SIGN;
  }

  /** Its words; a detail that names it may give way to the number it ends in. */
  private static Sprite worded(
      Typesetter type, Sprite chip, String code, String detail, boolean named) {
    double em = type.scale().em();
    double inner = chip.box().width() - (2 * PADDING + sign(chip.glyph())) * em;
    String badge = badge(type, code, detail, named, inner);
    double words = badge.isEmpty() ? 0 : type.small(badge) + PADDING * em;
    String shown = type.fitCode(code, inner - words);
    String whole = detail.isEmpty() ? code : code + " · " + detail;
    return chip.text(shown)
        .detail(badge)
        .whole(shown.equals(code) && badge.equals(detail) ? "" : whole);
  }

  /** The detail as far as the code leaves room for it; its number is the last to go. */
  private static String badge(
      Typesetter type, String code, String detail, boolean named, double inner) {
    if (detail.isEmpty()) {
      return "";
    }
    double em = type.scale().em();
    double space = inner - PADDING * em;
    // Widths that were added up and taken apart again may be off by a little.
    double needed = type.code(code) - 0.01;
    if (space - type.small(detail) >= Math.min(needed, 6 * em)) {
      return detail;
    }
    Matcher number = NUMBER.matcher(detail);
    String least = named && number.find() ? Wording.text("badge.short", number.group()) : "";
    return space - type.small(least) >= Math.min(needed, 3 * em) ? least : "";
  }

  /** A job's label, in words unless it is the text of a function of the program. */
  static String label(Job job) {
    boolean code =
        job.kind() == Job.Kind.REACTION
            || job.kind() == Job.Kind.CALLBACK
                && job.queue() == Job.Queue.MICROTASK
                && !job.code().isEmpty();
    return Wording.oneLine(code ? job.label() : Phrases.said(job.label()));
  }

  /** The job's label, without the callback's text if that is part of it: {@code then}. */
  static String name(Job job) {
    int at = job.code().isEmpty() ? -1 : job.label().indexOf(job.code());
    if (at < 0) {
      return label(job);
    }
    String before = job.label().substring(0, at).strip();
    String name = before.endsWith("(") ? before.substring(0, before.length() - 1) : before;
    return name.isEmpty() && job.kind() == Job.Kind.CALLBACK ? "queueMicrotask" : name;
  }

  static Tone tone(Pending pending) {
    return pending.awaitsFrame() ? Tone.RENDER : Tone.TASK;
  }

  static Tone tone(Job job) {
    if (tellsOfError(job)) {
      return Tone.ERROR;
    }
    if (job.kind() == Job.Kind.RENDER) {
      return Tone.RENDER;
    }
    return job.queue() == Job.Queue.TASK ? Tone.TASK : Tone.MICROTASK;
  }

  /** Whether it fires the event of an error nobody handled (HTML §8.1.4.7). */
  static boolean tellsOfError(Job job) {
    return job.kind() == Job.Kind.EVENT && job.label().startsWith("unhandledrejection");
  }

  private static String code(Job job) {
    return (job.code().isEmpty() ? label(job) : Wording.oneLine(job.code()));
  }

  private static String detail(Job job) {
    if (!job.code().isEmpty()) {
      return name(job);
    }
    return job.kind() == Job.Kind.RESUME ? Wording.line(job.span()) : "";
  }
}
