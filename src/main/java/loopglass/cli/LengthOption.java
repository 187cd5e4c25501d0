package loopglass.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.film.Pace;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a film's length: {@code 60s}, {@code 90} (seconds) or {@code 1m30s}. */
final class LengthOption implements ITypeConverter<Pace> {

  private static final Pattern SHAPE =
      Pattern.compile("(?:(\\d{1,3})m)?(?:(\\d{1,5}(?:\\.\\d{1,3})?)s?)?");

  private static final double LONGEST = 4 * 3600;

  @Override
  public Pace convert(String value) {
    Matcher shape = SHAPE.matcher(value);
    if (shape.matches()) {
      double seconds = 60 * number(shape.group(1)) + number(shape.group(2));
      if (seconds >= 1 && seconds <= LONGEST) {
        return new Pace.Fit(seconds);
      }
    }
    throw new TypeConversionException(
        "'" + value + "' is no length such as 60s or 1m30s, up to four hours");
  }

  private static double number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
