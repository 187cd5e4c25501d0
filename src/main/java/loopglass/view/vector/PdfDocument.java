package loopglass.view.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;

/** A PDF of pages that are drawings. Belongs to the JavaFX thread. */
public final class PdfDocument {

  /** A page's size in points. */
  private record Page(double width, double height, String content) {}

  private final String title;
  private final List<Page> pages = new ArrayList<>();
  private final List<PdfFont> fonts = new ArrayList<>();
  private final Map<String, Double> alphas = new LinkedHashMap<>();

  /**
   * A document without a page.
   *
   * @param title what readers show as its name
   */
  public PdfDocument(String title) {
    this.title = title;
  }

  /**
   * Adds a page.
   *
   * @param node what is on it, in a scene and styled
   * @param width of the page in points, 1/72 inch
   * @param height of the page in points
   * @param zoom what a pixel of the node is in points
   */
  public void page(Node node, double width, double height, double zoom) {
    PdfPen pen = new PdfPen(this, height, zoom);
    Tracing.draw(node, pen);
    pages.add(new Page(width, height, pen.content()));
  }

  /** The font to set a character in; a family has several when it has many characters. */
  PdfFont font(String family, int character) {
    for (PdfFont font : fonts) {
      if (font.family().equals(family) && font.takes(character)) {
        return font;
      }
    }
    PdfFont font = new PdfFont(family);
    fonts.add(font);
    return font;
  }

  String name(PdfFont font) {
    return "F" + fonts.indexOf(font);
  }

  /** The name of the graphics state of an opacity. */
  String alpha(double opacity) {
    String name = "A" + Math.round(opacity * 1000);
    alphas.put(name, opacity);
    return name;
  }

  /** The whole file. */
  public byte[] bytes() {
    PdfFile file = new PdfFile();
    StringBuilder resources = new StringBuilder("<< /ExtGState << ");
    alphas.forEach(
        (name, opacity) ->
            resources.append(
                String.format(
                    Locale.ROOT, "/%s << /ca %.3f /CA %.3f >> ", name, opacity, opacity)));
    resources.append(">> /Font << ");
    for (PdfFont font : fonts) {
      resources.append('/').append(name(font)).append(' ').append(font.write(file)).append(" 0 R ");
    }
    int shared = file.object(resources.append(">> >>").toString());
    int tree = file.reserve();
    StringBuilder kids = new StringBuilder();
    for (Page page : pages) {
      int content = file.stream("", page.content);
      int number =
          file.object(
              "<< /Type /Page /Parent "
                  + tree
                  + " 0 R /MediaBox [0 0 "
                  + SvgPen.number(page.width)
                  + " "
                  + SvgPen.number(page.height)
                  + "] /Resources "
                  + shared
                  + " 0 R /Contents "
                  + content
                  + " 0 R >>");
      kids.append(number).append(" 0 R ");
    }
    file.object(tree, "<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] >>");
    int catalog = file.object("<< /Type /Catalog /Pages " + tree + " 0 R >>");
    int info = file.object("<< /Title " + PdfFile.string(title) + " /Creator (Loopglass) >>");
    return file.complete(catalog, info);
  }
}
