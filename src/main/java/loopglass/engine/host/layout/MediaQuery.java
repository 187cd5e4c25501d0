package loopglass.engine.host.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Media Queries §3 for a screen that is light, with a mouse, on which motion is welcome. What it
 * does not know does not match.
 */
final class MediaQuery {

  private static final Pattern CONDITION =
      Pattern.compile("\\(\\s*([\\w-]+)\\s*(?::\\s*([^)]*?))?\\s*\\)");
  private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(px|em|rem)");

  private MediaQuery() {}

  static boolean matches(String media, Viewport view) {
    if (media.isBlank()) {
      return true;
    }
    for (String query : media.toLowerCase(Locale.ROOT).split(",|\\bor\\b")) {
      if (holds(query.strip(), view)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String query, Viewport view) {
    boolean not = query.startsWith("not ");
    String rest = not ? query.substring(4) : query.startsWith("only ") ? query.substring(5) : query;
    boolean all = true;
    for (String part : rest.strip().split("\\band\\b")) {
      all &= part(part.strip(), view);
    }
    return all != not;
  }

  private static boolean part(String part, Viewport view) {
    Matcher condition = CONDITION.matcher(part);
    if (!condition.matches()) {
      return part.equals("all") || part.equals("screen");
    }
    String value = condition.group(2) == null ? "" : condition.group(2);
    double pixels = pixels(value);
    return switch (condition.group(1)) {
      case "min-width" -> view.width() >= pixels;
      case "max-width" -> view.width() <= pixels;
      case "width" -> value.isEmpty() || view.width() == pixels;
      case "min-height" -> view.height() >= pixels;
      case "max-height" -> view.height() <= pixels;
      case "height" -> value.isEmpty() || view.height() == pixels;
      case "orientation" -> value.equals(view.width() > view.height() ? "landscape" : "portrait");
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
