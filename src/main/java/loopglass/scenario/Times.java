package loopglass.scenario;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as front matter writes them: {@code 150ms}, {@code 2s}, {@code 16.7ms}. */
final class Times {

  private static final Pattern TIME = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?) ?(ms|s)");

  private Times() {}

  static @Nullable Duration read(String written) {
    Matcher time = TIME.matcher(written);
    if (!time.matches()) {
      return null;
    }
    int toNanos = time.group(2).equals("s") ? 9 : 6;
    return Duration.ofNanos(new BigDecimal(time.group(1)).scaleByPowerOfTen(toNanos).longValue());
  }

  static String written(Duration time) {
    return BigDecimal.valueOf(time.toNanos(), 6).stripTrailingZeros().toPlainString() + "ms";
  }
}
