package loopglass.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A picture's size in pixels. */
record Size(int width, int height) {

  /** What a projector and a film show. */
  static final Size DEFAULT = new Size(1920, 1080);

  /** Reads {@code 1920x1080}. */
  static final class Converter implements ITypeConverter<Size> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})[xX×](\\d{1,4})");

    @Override
    public Size convert(String value) {
      Matcher shape = SHAPE.matcher(value);
      if (shape.matches()) {
        Size size = new Size(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)));
        if (size.fits()) {
          return size;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is no size from 640x360 to 7680x4320, such as 1920x1080");
    }
  }

  private boolean fits() {
    return width >= 640 && width <= 7680 && height >= 360 && height <= 4320;
  }
}
