package loopglass.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.film.Pace;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a pace: {@code natural}, {@code 2x} or {@code 0.5}. */
final class PaceOption implements ITypeConverter<Pace> {

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)[xX×]?");
  private static final double SLOWEST = 0.1;
  private static final double FASTEST = 1000;

  @Override
  public Pace convert(String value) {
    if (value.equalsIgnoreCase("natural")) {
      return Pace.NATURAL;
    }
    Matcher shape = SHAPE.matcher(value);
    if (shape.matches()) {
      double factor = Double.parseDouble(shape.group(1));
      if (factor >= SLOWEST && factor <= FASTEST) {
        return new Pace.Times(factor);
      }
    }
    throw new TypeConversionException("'" + value + "' is no pace: natural, or 0.1x to 1000x");
  }
}
