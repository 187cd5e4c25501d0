package loopglass.engine.host.layout;

import java.util.HashMap;
import java.util.Map;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.Node;
import loopglass.engine.host.dom.Text;
import org.jspecify.annotations.Nullable;

/** The boxes of a document as it is now, by the rules of this room; nothing is scrolled. */
final class Flow {

  private static final double MARGIN = 8;
  private static final double LINE = 18;
  private static final double CHARACTER = 8;
  private static final double CONTROL = 21;

  private final Map<Element, Box> boxes = new HashMap<>();

  /** How high what is inside an element is. */
  private final Map<Element, Double> contents = new HashMap<>();

  private final Size view;

  private Flow(Size view) {
    this.view = view;
  }

  /**
   * Lays a document out.
   *
   * @param width of the viewport in pixels
   * @param height of the viewport in pixels
   */
  static Flow of(Document document, double width, double height) {
    Flow flow = new Flow(new Size(width, height));
    Element root = document.documentElement();
    if (root != null && !Style.of(root).isUnseen()) {
      flow.block(root, 0, 0, width, Double.NaN);
    }
    return flow;
  }

  /** The box of an element; null when it has none. */
  @Nullable Box box(Element element) {
    return boxes.get(element);
  }

  /** How high what is inside an element is, in pixels. */
  double content(Element element) {
    return contents.getOrDefault(element, 0.0);
  }

  /** Lays an element out with its top left corner at a place, and all that is inside it. */
  private Box block(Element element, double x, double y, double around, double aroundHeight) {
    Style style = Style.of(element);
    boolean body = element.localName().equals("body");
    double left = body ? x + MARGIN : x;
    double top = body ? y + MARGIN : y;
    double width = size(element, style, "width", around, body ? around - 2 * MARGIN : around);
    double height = size(element, style, "height", aroundHeight, Double.NaN);
    double content = inside(element, left, top, width, height);
    contents.put(element, content);
    Box box = new Box(left, top, width, Double.isNaN(height) ? content : height);
    boxes.put(element, box);
    return box;
  }

  /** What the style says, or an attribute, or an element's nature; else something else. */
  private double size(Element element, Style style, String side, double whole, double otherwise) {
    double said = style.length(side, whole, view);
    if (!Double.isNaN(said)) {
      return said;
    }
    boolean wide = side.equals("width");
    double natural =
        switch (element.localName()) {
          case "canvas", "video", "iframe" -> wide ? 300 : 150;
          case "img" -> 0;
          case "input", "select" -> wide ? 153 : CONTROL;
          case "textarea" -> wide ? 182 : 2 * CONTROL;
          case "button" -> wide ? text(element) * CHARACTER + 16 : CONTROL;
          default -> Double.NaN;
        };
    if (Double.isNaN(natural)) {
      return otherwise;
    }
    try {
      return Math.max(0, Integer.parseInt(element.attribute(side, "").strip()));
    } catch (NumberFormatException none) {
      return natural;
    }
  }

  /** The height of an element's children, laid out in it from a place on. */
  private double inside(Element element, double x, double y, double width, double height) {
    double top = 0; // of the line, or of the next block
    double used = 0; // of the line's width
    double line = 0; // height of the line
    for (Node child = element.first(); child != null; child = child.next()) {
      if (child instanceof Text text) {
        int characters = text.data().strip().length();
        if (characters > 0) {
          double end = used + characters * CHARACTER;
          double lines = width > 0 ? Math.floor(end / width) : 0;
          top += lines * Math.max(line, LINE);
          used = end - lines * width;
          line = LINE;
        }
      } else if (child instanceof Element inner) {
        Style style = Style.of(inner);
        if (style.isUnseen()) {
          continue;
        }
        if (style.isPlaced()) {
          block(
              inner,
              or0(style.length("left", width, view)),
              or0(style.length("top", height, view)),
              0,
              0);
        } else if (inner.localName().equals("br")) {
          top += Math.max(line, LINE);
          used = 0;
          line = 0;
        } else if (style.isInline()) {
          double wide = size(inner, style, "width", width, text(inner) * CHARACTER);
          if (used > 0 && used + wide > width) {
            top += line;
            used = 0;
            line = 0;
          }
          Box box = block(inner, x + used, y + top, wide, height);
          used += wide;
          line = Math.max(line, box.height());
        } else {
          top += line;
          used = 0;
          line = 0;
          top += block(inner, x, y + top, width, height).height();
        }
      }
    }
    boolean body = element.localName().equals("html");
    return top + line + (body ? 2 * MARGIN : 0);
  }

  private static double or0(double length) {
    return Double.isNaN(length) ? 0 : length;
  }

  /** How many characters of text are inside. */
  private static int text(Element element) {
    int characters = 0;
    for (Node child = element.first(); child != null; child = child.next()) {
      if (child instanceof Text text) {
        characters += text.data().strip().length();
      } else if (child instanceof Element inner) {
        characters += text(inner);
      }
    }
    return characters;
  }
}
