package loopglass.picture;

import java.util.regex.Pattern;
import loopglass.language.Language;
import loopglass.language.Phrases;
import loopglass.language.Texts;
import loopglass.trace.Frame;
import loopglass.trace.Span;

/** Words and numbers as the stage says them, from {@code assets/stage.properties}. */
final class Wording {

  private static final Texts TEXTS = new Texts("stage");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  private Wording() {}

  /** The words of that key, its {0}, {1}… filled in. */
  static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  /** The words of {@code KEY.one} or {@code KEY.many} for so many of something. */
  static String count(String key, long number) {
    return TEXTS.count(key, number);
  }

  /** A virtual time: {@code 104 ms}, {@code 0.5 ms}, {@code 12.5 s}. */
  static String time(double nanoseconds) {
    if (Math.abs(nanoseconds) >= 10 * SECOND) {
      return text("time.s", Language.current().number(nanoseconds / SECOND, 1));
    }
    double millis = nanoseconds / MILLI;
    return text("time.ms", Language.current().number(millis, millis < 10 ? 1 : 0));
  }

  /** What the virtual clock shows. */
  static String clock(double nanoseconds) {
    return text("clock", time(nanoseconds));
  }

  /** As much space as the clock ever needs. */
  static String widestClock() {
    return text("clock", text("time.ms", number(88_888)));
  }

  /** The time that is left of a wait. */
  static String left(double nanoseconds) {
    return nanoseconds <= 0 ? text("time.now") : text("time.in", time(nanoseconds));
  }

  /** A number with its thousands marked. */
  static String number(long number) {
    return Language.current().number(number);
  }

  /** {@code line 12}; nothing for what stands nowhere. */
  static String line(Span at) {
    return at.isPresent() ? text("line", at.line()) : "";
  }

  /** The words of {@code KEY.line} with the line, or of {@code KEY} if it stands nowhere. */
  static String at(String key, Span at) {
    return at.isPresent() ? text(key + ".line", at.line()) : text(key);
  }

  /** The call that a frame is, as the program wrote it; a script goes by its name. */
  static String call(Frame frame) {
    return oneLine(frame.kind() == Frame.Kind.SCRIPT ? Phrases.said(frame.call()) : frame.call());
  }

  /** Text of a program on one line. */
  static String oneLine(String text) {
    String stripped = text.strip();
    return isOneLine(stripped) ? stripped : SPACE.matcher(stripped).replaceAll(" ");
  }

  /** Nearly every text is, and looking is quicker than replacing. */
  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean doubled = character == ' ' && text.charAt(i - 1) == ' ';
      if (doubled || '\t' <= character && character <= '\r') {
        return false;
      }
    }
    return true;
  }
}
