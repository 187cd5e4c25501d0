package loopglass.engine.host.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Media Queries §3 for a screen of 1280 × 720 pixels, light, with a mouse, on which motion is
 * welcome. What it does not know does not match.
 */
final class MediaQuery {

  private static final Pattern CONDITION =
      Pattern.compile("\\(\\s*([\\w-]+)\\s*(?::\\s*([^)]*?))?\\s*\\)");
  private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(px|em|rem)");

  private MediaQuery() {}

  static boolean matches(String media) {
    if (media.isBlank()) {
      return true;
    }
    for (String query : media.toLowerCase(Locale.ROOT).split(",|\\bor\\b")) {
      if (holds(query.strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String query) {
    boolean not = query.startsWith("not ");
    String rest = not ? query.substring(4) : query.startsWith("only ") ? query.substring(5) : query;
    boolean all = true;
    for (String part : rest.strip().split("\\band\\b")) {
      all &= part(part.strip());
    }
    return all != not;
  }

  private static boolean part(String part) {
    Matcher condition = CONDITION.matcher(part);
    if (!condition.matches()) {
      return part.equals("all") || part.equals("screen");
    }
    String value = condition.group(2) == null ? "" : condition.group(2);
    double pixels = pixels(value);
    return switch (condition.group(1)) {
      case "min-width" -> Viewport.WIDTH >= pixels;
      case "max-width" -> Viewport.WIDTH <= pixels;
      case "width" -> value.isEmpty() || Viewport.WIDTH == pixels;
      case "min-height" -> Viewport.HEIGHT >= pixels;
      case "max-height" -> Viewport.HEIGHT <= pixels;
      case "height" -> value.isEmpty() || Viewport.HEIGHT == pixels;
      case "orientation" -> value.equals("landscape");
      case "prefers-color-scheme" -> value.equals("light");
      case "prefers-reduced-motion", "prefers-contrast" -> value.equals("no-preference");
      case "hover", "any-hover" -> value.isEmpty() || value.equals("hover");
      case "pointer", "any-pointer" -> value.isEmpty() || value.equals("fine");
      case "display-mode" -> value.equals("browser");
      case "color" -> true;
      default -> false;
    };
  }

  private static double pixels(String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return Double.NaN;
    }
    double number = Double.parseDouble(length.group(1));
    return length.group(2).equals("px") ? number : 16 * number;
  }
}
