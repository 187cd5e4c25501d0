package loopglass.engine.host.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A duration in the unit that suits it: {@code 12.5ms}, {@code 1.500s}, {@code 2:05.000
 * (m:ss.mmm)}.
 */
final class Elapsed {

  private static final double SECOND = 1_000;
  private static final double MINUTE = 60 * SECOND;
  private static final double HOUR = 60 * MINUTE;

  private Elapsed() {}

  static String text(double milliseconds) {
    if (milliseconds < SECOND) {
      BigDecimal rounded = BigDecimal.valueOf(milliseconds).setScale(3, RoundingMode.HALF_UP);
      return rounded.stripTrailingZeros().toPlainString() + "ms";
    }
    double seconds = milliseconds % MINUTE / SECOND;
    if (milliseconds < MINUTE) {
      return String.format(Locale.ROOT, "%.3fs", seconds);
    }
    long minutes = (long) (milliseconds % HOUR / MINUTE);
    if (milliseconds < HOUR) {
      return String.format(Locale.ROOT, "%d:%06.3f (m:ss.mmm)", minutes, seconds);
    }
    long hours = (long) (milliseconds / HOUR);
    return String.format(Locale.ROOT, "%d:%02d:%06.3f (h:mm:ss.mmm)", hours, minutes, seconds);
  }
}
