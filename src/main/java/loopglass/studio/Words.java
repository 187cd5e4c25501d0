package loopglass.studio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import loopglass.language.Language;
import loopglass.language.Texts;

/** The words of Film mode, from {@code assets/studio.properties}. */
final class Words {

  private static final Texts TEXTS = new Texts("studio");
  private static final double KILO = 1e3;
  private static final double MEGA = 1e6;
  private static final double GIGA = 1e9;
  private static final int MINUTE = 60;

  private Words() {}

  /** The words of that key, its {0}, {1}… filled in. */
  static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  static String number(long number) {
    return Language.current().number(number);
  }

  /** A number with at most so many digits after the point. */
  static String number(double number, int digits) {
    return Language.current().number(number, digits);
  }

  /** A length in words: {@code 8.4 s}, {@code 1 min 12 s}. */
  static String length(double seconds) {
    if (seconds < MINUTE) {
      return text("length.seconds", number(seconds, 1));
    }
    long whole = Math.round(seconds);
    return text("length.minutes", number(whole / MINUTE), number(whole % MINUTE));
  }

  /** A time left in words: whole seconds, or from a minute on whole minutes. */
  static String left(Duration left) {
    long seconds = Math.max(1, (left.toMillis() + 999) / 1000);
    return seconds < MINUTE
        ? text("length.seconds", number(seconds))
        : text("length.whole_minutes", number(Math.round((double) seconds / MINUTE)));
  }

  /** A size of a file in words. */
  static String bytes(long bytes) {
    if (bytes < MEGA) {
      return text("bytes.kilo", number(Math.max(1, Math.round(bytes / KILO))));
    }
    return bytes < GIGA
        ? text("bytes.mega", number(bytes / MEGA, 1))
        : text("bytes.giga", number(bytes / GIGA, 1));
  }

  /** A place in a film: {@code 1:07.4}. */
  static String time(double seconds) {
    long tenths = (long) Math.floor(seconds * 10 + 1e-6);
    return String.format(
        Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % MINUTE, tenths % 10);
  }

  /** A file's name without its folders. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
