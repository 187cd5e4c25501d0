package loopglass.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a film's size: one of the usual ones by its name, or {@code 1920x1080}. */
final class FilmSize implements ITypeConverter<Size> {

  @Override
  public Size convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "720p" -> new Size(1280, 720);
      case "1080p" -> new Size(1920, 1080);
      case "1440p" -> new Size(2560, 1440);
      case "4k", "2160p" -> new Size(3840, 2160);
      case "vertical" -> new Size(1080, 1920);
      case "square" -> new Size(1080, 1080);
      default -> {
        Size size = Size.of(value);
        if (size == null || !size.isWithin(160, 90, 7680, 7680)) {
          throw new TypeConversionException(
              "'"
                  + value
                  + "' is no size: 720p, 1080p, 1440p, 4k, vertical, square, or 160x90 to"
                  + " 7680x7680");
        }
        yield size;
      }
    };
  }
}
