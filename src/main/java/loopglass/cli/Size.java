package loopglass.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A picture's size in pixels. */
record Size(int width, int height) {

  /** What a projector and a film show. */
  static final Size DEFAULT = new Size(1920, 1080);

  private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})[xX×](\\d{1,4})");

  /** The size that is written like {@code 1920x1080}, or null. */
  static @Nullable Size of(String value) {
    Matcher shape = SHAPE.matcher(value);
    return shape.matches()
        ? new Size(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)))
        : null;
  }

  /** Reads {@code 1920x1080}. */
  static final class Converter implements ITypeConverter<Size> {

    @Override
    public Size convert(String value) {
      Size size = of(value);
      if (size != null && size.isWithin(640, 360, 7680, 4320)) {
        return size;
      }
      throw new TypeConversionException(
          "'" + value + "' is no size from 640x360 to 7680x4320, such as 1920x1080");
    }
  }

  boolean isWithin(int leastWidth, int leastHeight, int mostWidth, int mostHeight) {
    return width >= leastWidth
        && width <= mostWidth
        && height >= leastHeight
        && height <= mostHeight;
  }
}
