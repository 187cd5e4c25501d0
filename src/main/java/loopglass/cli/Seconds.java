package loopglass.cli;

import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time in seconds, such as {@code 20} or {@code 0.5}; at most a day. */
final class Seconds implements ITypeConverter<Duration> {

  private static final long DAY = Duration.ofDays(1).toMillis();

  @Override
  public Duration convert(String value) {
    try {
      long millis = new BigDecimal(value).movePointRight(3).longValue();
      if (millis > 0 && millis <= DAY) {
        return Duration.ofMillis(millis);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new TypeConversionException("'" + value + "' is no number of seconds up to a day");
  }
}
