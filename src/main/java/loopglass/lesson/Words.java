package loopglass.lesson;

import java.util.Locale;
import loopglass.language.Language;
import loopglass.language.Phrases;
import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** How captions name things: short, on one line, the same word each time. */
final class Words {

  private static final int CODE = 44;
  private static final int OUTPUT = 72;
  private static final int VALUE = 60;
  private static final int REPORT = 90;
  private static final double NANOS_PER_MS = 1e6;

  private Words() {}

  /** Whose script that is, as the end of a key: the page's program, a worker's, or another one. */
  static String whose(Frame frame) {
    return frame.name().startsWith("main ")
        ? ""
        : frame.name().startsWith("worker ") ? ".worker" : ".other";
  }

  static String name(Frame frame) {
    return isTopLevel(frame) ? Wording.of("words.script" + whose(frame)).text() : call(frame);
  }

  /** Whether it is where a program begins, as opposed to a script that is loaded or evaluated. */
  private static boolean isTopLevel(Frame frame) {
    return frame.kind() == Frame.Kind.SCRIPT && !whose(frame).equals(".other");
  }

  /** What begins the sentence about a frame. */
  static String call(Frame frame) {
    if (isTopLevel(frame)) {
      return Wording.of("words.script" + whose(frame) + ".first").text();
    }
    boolean script = frame.kind() == Frame.Kind.SCRIPT;
    String name = script ? Phrases.said(frame.name()) : frame.name() + "()";
    String call =
        frame.call().isBlank() ? name : script ? Phrases.said(frame.call()) : frame.call();
    return shortened(call, CODE);
  }

  /** Whom a frame returns to: the frame below, or the loop when there is none. */
  static String below(@Nullable Frame frame) {
    return frame == null ? Wording.of("words.loop").text() : name(frame);
  }

  /** A job by what its chip says: code as it is, a timer by its number, all else in quotes. */
  static String job(Job job) {
    if (job.kind() == Job.Kind.SCRIPT && job.cause() == 0) {
      return Wording.of("words.script").text();
    }
    if (isCode(job)) {
      return shortened(job.label(), CODE);
    }
    String label = shortened(Phrases.said(job.label()), CODE);
    return job.kind() == Job.Kind.TIMER
        ? label
        : Wording.of("words.quoted").with("label", label).text();
  }

  /** Whether it goes on from a promise that was rejected: the engine gives that as its reason. */
  static boolean isRejection(Job job) {
    return job.reason().equals("a promise was rejected");
  }

  /** Whether a job goes by a function of the program, whose text is nothing to translate. */
  private static boolean isCode(Job job) {
    return job.kind() == Job.Kind.REACTION
        || job.kind() == Job.Kind.CALLBACK
            && job.queue() == Job.Queue.MICROTASK
            && !job.code().isEmpty();
  }

  /** Some name begins a sentence: it is a word, not code. */
  static String capital(Job job) {
    String name = job(job);
    return job.kind() == Job.Kind.TIMER || job.kind() == Job.Kind.SCRIPT && job.cause() == 0
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  static String pending(Pending pending) {
    return switch (pending.api()) {
      case "setTimeout" -> Wording.of("words.timer").with("handle", pending.handle()).text();
      case "setInterval" -> Wording.of("words.interval").with("handle", pending.handle()).text();
      case "requestAnimationFrame" ->
          Wording.of("words.frameCallback").with("handle", pending.handle()).text();
      case "requestIdleCallback" ->
          Wording.of("words.idleCallback").with("handle", pending.handle()).text();
      default -> shortened(pending.call().isBlank() ? pending.api() : pending.call(), CODE);
    };
  }

  static String output(String text) {
    return shortened(text, OUTPUT);
  }

  static String value(String value) {
    return shortened(value, VALUE);
  }

  /** An error's own words, without where it happened and without a full stop. */
  static String report(String text) {
    String first = text.lines().findFirst().orElse(text);
    String plain = first.replaceFirst("^Uncaught (\\(in promise\\) )?", "");
    return shortened(plain, REPORT).replaceFirst("\\.$", "");
  }

  static String frames(int count) {
    return count == 1
        ? Wording.of("words.frame").text()
        : Wording.of("words.frames").with("count", number(count)).text();
  }

  static String more(int count) {
    return count == 1
        ? Wording.of("words.wait.one").text()
        : Wording.of("words.wait.many").with("count", number(count)).text();
  }

  /** How many of its queue come before it. */
  static String before(int count) {
    return count == 1
        ? Wording.of("words.before.one").text()
        : Wording.of("words.before.many").with("count", number(count)).text();
  }

  static String number(long count) {
    return Language.current().number(count);
  }

  /** Virtual nanoseconds as milliseconds with no more digits than they have. */
  static String clock(long nanos) {
    String number = Language.current().number(nanos / NANOS_PER_MS, 3);
    return Wording.of("words.ms").with("number", number).text();
  }

  /** On one line and shortened in the middle, where the least is lost. */
  static String shortened(String text, int length) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= length) {
      return line;
    }
    int head = line.offsetByCodePoints(0, length * 2 / 3);
    int tail = line.offsetByCodePoints(line.length(), -(length - 1 - length * 2 / 3));
    return line.substring(0, head) + "…" + line.substring(tail);
  }
}
