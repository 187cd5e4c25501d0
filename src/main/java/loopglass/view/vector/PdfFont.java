package loopglass.view.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The letters of a font as far as a PDF uses them: a Type 3 font (ISO 32000-1, 9.6.5), whose glyphs
 * are drawings of a thousand units an em.
 */
final class PdfFont {

  private static final double EM = 1000;

  /** Outlines are read at a size at which rounding does not show. */
  private static final double SIZE = 200;

  /** Codes of a font; the first is left free. */
  private static final int MOST = 255;

  private final String family;
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final List<Double> widths = new ArrayList<>();

  PdfFont(String family) {
    this.family = family;
  }

  String family() {
    return family;
  }

  /** Whether it has the character, or a code left for it. */
  boolean takes(int character) {
    return codes.containsKey(character) || codes.size() < MOST;
  }

  /** The code of a character, from 1. */
  int code(int character) {
    return codes.computeIfAbsent(
        character,
        fresh -> {
          Text text = new Text(Character.toString(fresh));
          text.setFont(Font.font(family, SIZE));
          widths.add(text.getLayoutBounds().getWidth() * EM / SIZE);
          return widths.size();
        });
  }

  /** The width of what has a code, of an em. */
  double width(int code) {
    return widths.get(code - 1) / EM;
  }

  /** Writes it, and says which object it is. */
  int write(PdfFile file) {
    StringBuilder glyphs = new StringBuilder();
    StringBuilder names = new StringBuilder();
    StringBuilder advances = new StringBuilder();
    StringBuilder unicode = new StringBuilder();
    codes.forEach(
        (character, code) -> {
          int drawing = file.stream("", glyph(character, widths.get(code - 1)));
          glyphs.append("/g").append(code).append(' ').append(drawing).append(" 0 R ");
          names.append("/g").append(code).append(' ');
          advances.append(SvgPen.number(widths.get(code - 1))).append(' ');
          unicode.append(String.format(Locale.ROOT, "<%02X> <%s>\n", code, utf16(character)));
        });
    int map = file.stream("", unicode(unicode.toString(), codes.size()));
    return file.object(
        "<< /Type /Font /Subtype /Type3 /Name /F /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0"
            + " 0] /Resources << >> /FirstChar 1 /LastChar "
            + codes.size()
            + " /Widths ["
            + advances
            + "] /CharProcs << "
            + glyphs
            + ">> /Encoding << /Type /Encoding /Differences [1 "
            + names
            + "] >> /ToUnicode "
            + map
            + " 0 R >>");
  }

  private String glyph(int character, double width) {
    Text text = new Text(Character.toString(character));
    text.setFont(Font.font(family, SIZE));
    Path outline = (Path) Shape.union(text, new Rectangle(0, 0));
    StringBuilder drawing = new StringBuilder(SvgPen.number(width)).append(" 0 d0\n");
    List<Segment> segments = Outlines.of(outline).segments();
    for (Segment segment : segments) {
      PdfPen.piece(drawing, segment, EM / SIZE, -EM / SIZE);
    }
    return segments.isEmpty() ? drawing.toString() : drawing.append("f\n").toString();
  }

  private static String utf16(int character) {
    StringBuilder text = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      text.append(String.format(Locale.ROOT, "%04X", (int) unit));
    }
    return text.toString();
  }

  /** What lets a reader search and copy the text (ISO 32000-1, 9.10.3). */
  private static String unicode(String lines, int count) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CMapName /Unicode def
            /CMapType 2 def
            1 begincodespacerange
            <00> <FF>
            endcodespacerange
            """);
    List<String> all = lines.lines().toList();
    for (int from = 0; from < count; from += 100) {
      List<String> some = all.subList(from, Math.min(count, from + 100));
      map.append(some.size()).append(" beginbfchar\n");
      some.forEach(line -> map.append(line).append('\n'));
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }
}
