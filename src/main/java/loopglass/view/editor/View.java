package loopglass.view.editor;

import javafx.scene.Node;
import javafx.scene.text.Text;
import loopglass.trace.Span;
import org.fxmisc.richtext.CodeArea;

/** Which part of the text is in view. Scrolls no further than it takes. */
final class View {

  /** Lines kept in view above and below the one that runs, where there is room for them. */
  private static final int MARGIN = 2;

  /** Of the lines in view, the first and the last may be cut. */
  private static final int CUT = 2;

  /** Width of a character of the bundled code font, in em. */
  private static final double CHARACTER = 0.6;

  /** Columns kept in view beside the expression that runs. */
  private static final int BESIDE = 3;

  /** What is too long to be seen whole is followed only if it begins behind this share. */
  private static final double NEAR = 0.6;

  private final CodeArea area;

  View(CodeArea area) {
    this.area = area;
  }

  void top(int paragraph) {
    area.showParagraphAtTop(paragraph);
    area.scrollXToPixel(0);
  }

  /** Brings what runs into view. */
  void follow(Span now, boolean otherLine) {
    if (area.getHeight() <= 0
        || area.getVisibleParagraphs().isEmpty()
        || now.line() > area.getParagraphs().size()) {
      return;
    }
    if (otherLine) {
      vertically(now.line() - 1);
    }
    horizontally(now);
  }

  private void vertically(int paragraph) {
    int last = area.getParagraphs().size() - 1;
    int whole = area.getVisibleParagraphs().size() - CUT;
    int margin = Math.clamp((whole - 1) / 2, 0, MARGIN);
    boolean above = paragraph < area.firstVisibleParToAllParIndex() + margin;
    int edge = above ? paragraph - margin : paragraph + margin;
    area.showParagraphInViewport(Math.clamp(edge, 0, last));
  }

  /**
   * The margin stays where it is. To the left end if the expression can be seen from there, else to
   * where it begins.
   */
  private void horizontally(Span now) {
    double em = em();
    double margin = margin();
    double width = area.getWidth();
    int first = now.column() - 1;
    int last = now.endLine() == now.line() ? now.endColumn() : first + 1;
    double right = margin + (last + BESIDE) * CHARACTER * em;
    double left = (first - BESIDE) * CHARACTER * em;
    boolean fits = right - left <= width;
    boolean begins = left + margin < width * NEAR;
    boolean stays = right <= width || !fits && begins;
    area.scrollXToPixel(stays ? 0 : Math.max(0, Math.min(left, right - width)));
  }

  private double margin() {
    int visible = area.firstVisibleParToAllParIndex();
    Node graphic = area.getParagraphGraphic(visible);
    return graphic == null ? 0 : graphic.getLayoutBounds().getWidth();
  }

  /** Size of the text: its style says how much larger it is than the type around it. */
  private double em() {
    return area.lookup(".paragraph-text .text") instanceof Text text ? text.getFont().getSize() : 0;
  }
}
