package loopglass.picture;

import java.util.Locale;

/** Numbers as the stage says them. */
final class Wording {

  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  private Wording() {}

  /** A virtual time: {@code 104 ms}, {@code 0.5 ms}, {@code 12.5 s}. */
  static String time(double nanoseconds) {
    double millis = nanoseconds / MILLI;
    if (Math.abs(nanoseconds) >= 10 * SECOND) {
      return trimmed(Math.round(nanoseconds / SECOND * 10) / 10.0) + " s";
    }
    return trimmed(millis < 10 ? Math.round(millis * 10) / 10.0 : Math.round(millis)) + " ms";
  }

  private static String trimmed(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,d", (long) number)
        : String.format(Locale.ROOT, "%,.1f", number);
  }

  /** The time that is left of a wait. */
  static String left(double nanoseconds) {
    return nanoseconds <= 0 ? "due now" : "in " + time(nanoseconds);
  }

  /** A number and its noun: {@code 1 frame}, {@code 9,990 frames}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** A number with its thousands marked. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Text of a program on one line. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
