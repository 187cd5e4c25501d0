package loopglass.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.film.Range;
import loopglass.lesson.Reached;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A range of steps as it is written: {@code 10..50}, {@code 10..}, {@code stop:1..stop:3} or {@code
 * ..stop:2}.
 *
 * @param from where it begins
 * @param to where it ends
 */
record RangeOption(End from, End to) {

  /** The whole program. */
  static final RangeOption WHOLE =
      new RangeOption(new End(false, 0), new End(false, Integer.MAX_VALUE));

  /**
   * One of its ends.
   *
   * @param stop whether it is given by a stop of the lesson
   * @param number the step, from 0; or the stop, from 1
   */
  record End(boolean stop, int number) {}

  private static final Pattern SHAPE =
      Pattern.compile("(?:(stop:)?(\\d{1,9}))?\\.\\.(?:(stop:)?(\\d{1,9}))?");

  /** Reads it. */
  static final class Converter implements ITypeConverter<RangeOption> {

    @Override
    public RangeOption convert(String value) {
      Matcher shape = SHAPE.matcher(value);
      if (shape.matches()) {
        End from = end(shape.group(1), shape.group(2), 0);
        End to = end(shape.group(3), shape.group(4), Integer.MAX_VALUE);
        if (from.stop() != to.stop() || from.number() <= to.number()) {
          return new RangeOption(from, to);
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is no range of steps such as 10..50 or stop:1..stop:3");
    }

    private static End end(
        @org.jspecify.annotations.Nullable String stop,
        @org.jspecify.annotations.Nullable String digits,
        int otherwise) {
      return digits == null
          ? new End(false, otherwise)
          : new End(stop != null, Integer.parseInt(digits));
    }
  }

  /** The last step that must be recorded, as far as is known before. */
  int last() {
    return to.stop() ? Integer.MAX_VALUE : to.number();
  }

  /**
   * The steps it means in a recording.
   *
   * @param file what complaints call the program
   * @param stops those that were reached
   * @param size steps that there are
   */
  Range in(String file, List<Reached> stops, int size) throws Refusal {
    int first = step(from, file, stops);
    int last = step(to, file, stops);
    if (first >= size) {
      throw new Refusal(file + ": there is no step " + first + "; the last is " + (size - 1) + ".");
    }
    if (last < first) {
      throw new Refusal(file + ": step " + last + " is not behind step " + first + ".");
    }
    return new Range(first, last);
  }

  private static int step(End end, String file, List<Reached> stops) throws Refusal {
    if (!end.stop()) {
      return end.number();
    }
    if (end.number() < 1 || end.number() > stops.size()) {
      String there =
          switch (stops.size()) {
            case 0 -> "it reaches none";
            case 1 -> "it reaches one";
            default -> "it reaches " + stops.size();
          };
      throw new Refusal(file + ": there is no stop " + end.number() + "; " + there + ".");
    }
    return stops.get(end.number() - 1).step();
  }
}
