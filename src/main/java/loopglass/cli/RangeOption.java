package loopglass.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.film.Range;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range of steps: {@code 10..50}, {@code 10..} or {@code ..50}. */
final class RangeOption implements ITypeConverter<Range> {

  private static final Pattern SHAPE = Pattern.compile("(\\d{0,9})\\.\\.(\\d{0,9})");

  @Override
  public Range convert(String value) {
    Matcher shape = SHAPE.matcher(value);
    if (shape.matches()) {
      int from = number(shape.group(1), 0);
      int to = number(shape.group(2), Integer.MAX_VALUE);
      if (from <= to) {
        return new Range(from, to);
      }
    }
    throw new TypeConversionException("'" + value + "' is no range of steps such as 10..50");
  }

  private static int number(String digits, int otherwise) {
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }
}
