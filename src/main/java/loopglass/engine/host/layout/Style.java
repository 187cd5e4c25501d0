package loopglass.engine.host.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.dom.Element;

/** What a style attribute says, as far as it counts for boxes. */
final class Style {

  private static final Set<String> UNSEEN =
      Set.of(
          "base",
          "head",
          "link",
          "meta",
          "noscript",
          "script",
          "style",
          "template",
          "title",
          "datalist",
          "param",
          "source",
          "track");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "audio",
          "b",
          "bdi",
          "bdo",
          "big",
          "br",
          "button",
          "canvas",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "i",
          "iframe",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "meter",
          "object",
          "output",
          "picture",
          "progress",
          "q",
          "s",
          "samp",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "svg",
          "textarea",
          "time",
          "tt",
          "u",
          "var",
          "video",
          "wbr");

  private static final double EM = 16;

  private final Element element;
  private final Map<String, String> values = new HashMap<>();

  private Style(Element element) {
    this.element = element;
  }

  static Style of(Element element) {
    Style style = new Style(element);
    for (String declaration : element.attribute("style", "").split(";")) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        style.values.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration
                .substring(colon + 1)
                .replace("!important", "")
                .strip()
                .toLowerCase(Locale.ROOT));
      }
    }
    return style;
  }

  String value(String property) {
    return values.getOrDefault(property, "");
  }

  /** Whether it has no box at all. */
  boolean isUnseen() {
    String display = value("display");
    return display.isEmpty()
        ? UNSEEN.contains(element.localName()) || element.hasAttribute("hidden")
        : display.equals("none");
  }

  boolean isInline() {
    String display = value("display");
    return display.isEmpty() ? INLINE.contains(element.localName()) : display.startsWith("inline");
  }

  /** Whether it stands where left and top say, outside of the flow. */
  boolean isPlaced() {
    String position = value("position");
    return position.equals("absolute") || position.equals("fixed");
  }

  boolean scrolls() {
    String overflow = value("overflow") + value("overflow-x") + value("overflow-y");
    return overflow.contains("auto") || overflow.contains("scroll") || overflow.contains("hidden");
  }

  /**
   * A length in pixels, NaN when the property says none.
   *
   * @param whole what 100 % are; NaN when nobody knows
   * @param view width and height of the viewport
   */
  double length(String property, double whole, Size view) {
    String value = value(property);
    if (value.equals("0")) {
      return 0;
    }
    int unit = value.length();
    while (unit > 0 && !Character.isDigit(value.charAt(unit - 1))) {
      unit--;
    }
    try {
      double number = Double.parseDouble(value.substring(0, unit));
      return switch (value.substring(unit)) {
        case "px" -> number;
        case "em", "rem" -> number * EM;
        case "%" -> number / 100 * whole;
        case "vw" -> number / 100 * view.width();
        case "vh" -> number / 100 * view.height();
        default -> Double.NaN;
      };
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }
}
