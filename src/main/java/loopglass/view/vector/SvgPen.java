package loopglass.view.vector;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG. Fonts are given by their names, with others for where they are not installed; as the
 * width of each line is given too, nothing then overlaps.
 */
public final class SvgPen implements Pen {

  private static final String STYLE =
      """
      <style>
      text { white-space: pre; }
      .words, .strong { font-family: Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; }
      .strong { font-weight: 600; }
      .code { font-family: 'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();
  private int clips;

  private SvgPen() {}

  /**
   * A picture of a node that is in a scene and styled.
   *
   * @param title what it shows, for people and screen readers
   * @param width of the picture in pixels
   * @param height of the picture in pixels
   * @param zoom what a pixel of the node is in pixels of the picture
   * @return the text of an SVG file
   */
  public static String picture(Node node, String title, double width, double height, double zoom) {
    SvgPen pen = new SvgPen();
    pen.svg
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(number(width))
        .append("\" height=\"")
        .append(number(height))
        .append("\" viewBox=\"0 0 ")
        .append(number(width / zoom))
        .append(' ')
        .append(number(height / zoom))
        .append("\" role=\"img\">\n<title>")
        .append(escaped(title))
        .append("</title>\n")
        .append(STYLE);
    Tracing.draw(node, pen);
    return pen.svg.append("</svg>\n").toString();
  }

  @Override
  public void open(Transform transform, double opacity, @Nullable Form clip) {
    if (clip != null) {
      clips++;
      svg.append("<clipPath id=\"c").append(clips).append("\">");
      form(clip);
      svg.append("/></clipPath>\n");
    }
    svg.append("<g");
    if (!transform.isIdentity()) {
      boolean moved =
          transform.getMxx() == 1
              && transform.getMyy() == 1
              && transform.getMxy() == 0
              && transform.getMyx() == 0;
      svg.append(" transform=\"");
      if (moved) {
        svg.append("translate(");
      } else {
        svg.append("matrix(")
            .append(factor(transform.getMxx()))
            .append(' ')
            .append(factor(transform.getMyx()))
            .append(' ')
            .append(factor(transform.getMxy()))
            .append(' ')
            .append(factor(transform.getMyy()))
            .append(' ');
      }
      svg.append(number(transform.getTx())).append(' ').append(number(transform.getTy()));
      svg.append(")\"");
    }
    if (opacity < 1) {
      svg.append(" opacity=\"").append(number(opacity)).append('"');
    }
    if (clip != null) {
      svg.append(" clip-path=\"url(#c").append(clips).append(")\"");
    }
    svg.append(">\n");
  }

  @Override
  public void close() {
    svg.append("</g>\n");
  }

  @Override
  public void shape(Form form, Ink ink) {
    form(form);
    Color fill = ink.fill();
    svg.append(" fill=\"").append(fill == null ? "none" : web(fill)).append('"');
    if (fill != null && fill.getOpacity() < 1) {
      svg.append(" fill-opacity=\"").append(number(fill.getOpacity())).append('"');
    }
    Color stroke = ink.stroke();
    if (stroke != null) {
      svg.append(" stroke=\"").append(web(stroke)).append('"');
      if (stroke.getOpacity() < 1) {
        svg.append(" stroke-opacity=\"").append(number(stroke.getOpacity())).append('"');
      }
      svg.append(" stroke-width=\"").append(number(ink.width())).append('"');
      if (!ink.dashes().isEmpty()) {
        String dashes = ink.dashes().stream().map(SvgPen::number).collect(Collectors.joining(" "));
        svg.append(" stroke-dasharray=\"").append(dashes).append('"');
      }
      if (ink.cap() != StrokeLineCap.BUTT) {
        svg.append(" stroke-linecap=\"").append(word(ink.cap())).append('"');
      }
      if (ink.join() != StrokeLineJoin.MITER) {
        svg.append(" stroke-linejoin=\"").append(word(ink.join())).append('"');
      }
    }
    svg.append("/>\n");
  }

  private void form(Form form) {
    switch (form) {
      case Form.Rect rect -> {
        svg.append("<rect x=\"").append(number(rect.x()));
        svg.append("\" y=\"").append(number(rect.y()));
        svg.append("\" width=\"").append(number(rect.width()));
        svg.append("\" height=\"").append(number(rect.height())).append('"');
        if (rect.round() > 0) {
          svg.append(" rx=\"").append(number(rect.round())).append('"');
        }
      }
      case Form.Disc disc -> {
        svg.append("<circle cx=\"").append(number(disc.x()));
        svg.append("\" cy=\"").append(number(disc.y()));
        svg.append("\" r=\"").append(number(disc.radius())).append('"');
      }
      case Form.Free free -> {
        String path = free.segments().stream().map(SvgPen::piece).collect(Collectors.joining());
        svg.append("<path d=\"").append(path.strip()).append('"');
      }
    }
  }

  private static String piece(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> "M" + numbers(x, y);
      case Segment.To(double x, double y) -> "L" + numbers(x, y);
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          "C" + numbers(x1, y1, x2, y2, x, y);
      case Segment.Close() -> "Z";
    };
  }

  @Override
  public void words(Line line) {
    String font = line.font().getName();
    String face =
        font.startsWith("JetBrains") ? "code" : font.contains("Bold") ? "strong" : "words";
    svg.append("<text class=\"").append(face);
    svg.append("\" x=\"").append(number(line.x()));
    svg.append("\" y=\"").append(number(line.y()));
    svg.append("\" font-size=\"").append(number(line.font().getSize()));
    if (line.text().length() > 1) {
      svg.append("\" textLength=\"").append(number(line.width()));
      svg.append("\" lengthAdjust=\"spacingAndGlyphs");
    }
    svg.append("\" fill=\"").append(web(line.color())).append('"');
    if (line.color().getOpacity() < 1) {
      svg.append(" fill-opacity=\"").append(number(line.color().getOpacity())).append('"');
    }
    svg.append('>').append(escaped(line.text())).append("</text>\n");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String web(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(255 * color.getRed()),
        Math.round(255 * color.getGreen()),
        Math.round(255 * color.getBlue()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
  }

  private static String numbers(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.isEmpty() ? "" : " ").append(number(number));
    }
    return text.toString();
  }

  private static String factor(double value) {
    return Double.toString(Math.rint(value * 1e5) / 1e5);
  }

  /** With two digits after the point, which is finer than any screen. */
  static String number(double value) {
    double rounded = Math.rint(value * 100) / 100;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
