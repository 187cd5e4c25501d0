package loopglass.view.vector;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** Writes the content of a page of a PDF. */
final class PdfPen implements Pen {

  private final PdfDocument document;
  private final StringBuilder page = new StringBuilder();
  private final Deque<Double> opacities = new ArrayDeque<>();

  /**
   * A page.
   *
   * @param height of the page in points
   * @param zoom points of a pixel
   */
  PdfPen(PdfDocument document, double height, double zoom) {
    this.document = document;
    opacities.push(1.0);
    put(zoom, 0, 0, -zoom, 0, height).append("cm\n");
  }

  String content() {
    return page.toString();
  }

  @Override
  public void open(Transform at, double opacity, @Nullable Form clip) {
    opacities.push(opacities.element() * opacity);
    page.append("q ");
    put(at.getMxx(), at.getMyx(), at.getMxy(), at.getMyy(), at.getTx(), at.getTy()).append("cm\n");
    if (clip != null) {
      form(clip);
      page.append("W n\n");
    }
  }

  @Override
  public void close() {
    opacities.pop();
    page.append("Q\n");
  }

  @Override
  public void shape(Form form, Ink ink) {
    Color fill = ink.fill();
    if (fill != null) {
      color(fill, "rg");
      form(form);
      page.append("f\n");
    }
    Color stroke = ink.stroke();
    if (stroke != null) {
      color(stroke, "RG");
      put(ink.width()).append("w ").append(cap(ink.cap())).append(" J ");
      page.append(join(ink.join())).append(" j [");
      page.append(ink.dashes().stream().map(PdfPen::number).collect(Collectors.joining(" ")));
      page.append("] 0 d\n");
      form(form);
      page.append("S\n");
    }
  }

  private static int cap(StrokeLineCap cap) {
    return switch (cap) {
      case BUTT -> 0;
      case ROUND -> 1;
      case SQUARE -> 2;
    };
  }

  private static int join(StrokeLineJoin join) {
    return switch (join) {
      case MITER -> 0;
      case ROUND -> 1;
      case BEVEL -> 2;
    };
  }

  private void color(Color color, String operator) {
    page.append('/').append(document.alpha(opacities.element() * color.getOpacity()));
    page.append(" gs ");
    put(color.getRed(), color.getGreen(), color.getBlue()).append(operator).append('\n');
  }

  private void form(Form form) {
    form.segments().forEach(segment -> piece(page, segment, 1, 1));
  }

  static void piece(StringBuilder out, Segment segment, double zoomX, double zoomY) {
    switch (segment) {
      case Segment.Move(double x, double y) ->
          out.append(number(x * zoomX)).append(' ').append(number(y * zoomY)).append(" m\n");
      case Segment.To(double x, double y) ->
          out.append(number(x * zoomX)).append(' ').append(number(y * zoomY)).append(" l\n");
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) -> {
        for (double[] point : new double[][] {{x1, y1}, {x2, y2}, {x, y}}) {
          out.append(number(point[0] * zoomX)).append(' ');
          out.append(number(point[1] * zoomY)).append(' ');
        }
        out.append("c\n");
      }
      case Segment.Close() -> out.append("h\n");
    }
  }

  @Override
  public void words(Line line) {
    color(line.color(), "rg");
    double size = line.font().getSize();
    PdfFont font = null;
    StringBuilder codes = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    double width = 0;
    for (int character : line.text().codePoints().toArray()) {
      PdfFont needed = document.font(line.font().getName(), character);
      if (needed != font) {
        show(shown, font, codes, size);
        font = needed;
      }
      int code = needed.code(character);
      width += needed.width(code) * size;
      codes.append(String.format(Locale.ROOT, "%02X", code));
    }
    show(shown, font, codes, size);
    // Kerning makes a line a little narrower than its letters are.
    double share = width > 0 ? 100 * line.width() / width : 100;
    page.append("BT ").append(number(share)).append(" Tz ");
    put(1, 0, 0, -1, line.x(), line.y()).append("Tm ");
    page.append(shown).append("ET\n");
  }

  private void show(StringBuilder shown, @Nullable PdfFont font, StringBuilder codes, double size) {
    if (font != null) {
      shown.append('/').append(document.name(font)).append(' ').append(number(size));
      shown.append(" Tf <").append(codes).append("> Tj ");
      codes.setLength(0);
    }
  }

  private StringBuilder put(double... numbers) {
    for (double number : numbers) {
      page.append(number(number)).append(' ');
    }
    return page;
  }

  /** Without an exponent, which PDF does not know. */
  private static String number(double value) {
    double rounded = Math.rint(value * 1e4) / 1e4;
    return rounded == Math.rint(rounded)
        ? Long.toString((long) rounded)
        : String.format(Locale.ROOT, "%.4f", rounded).replaceFirst("0+$", "");
  }
}
