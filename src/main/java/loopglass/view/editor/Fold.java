package loopglass.view.editor;

import java.util.List;
import org.fxmisc.richtext.CodeArea;

/**
 * Folds what a program says of itself to the line that begins it, so that the program is in view,
 * and what it prints is not told beforehand. The text stays as it is.
 */
final class Fold {

  private static final String CLOSED = "folded";

  private final CodeArea area;
  private int last = -1;

  Fold(CodeArea area) {
    this.area = area;
  }

  /** Whether lines are folded away. */
  boolean isClosed() {
    return last > 0;
  }

  /** Whether a line (from 1) is folded away, so that nobody can see it. */
  boolean hides(int line) {
    return line > 1 && line <= last + 1;
  }

  /** Folds the lines from the first to a last one, counted from 0. */
  void close(int lastParagraph) {
    if (lastParagraph > 0) {
      last = lastParagraph;
      area.foldParagraphs(0, last);
      area.setParagraphStyle(0, List.of(CLOSED));
      area.recreateParagraphGraphic(0);
    }
  }

  void open() {
    if (isClosed()) {
      last = -1;
      for (int paragraph = 0; paragraph < area.getParagraphs().size(); paragraph++) {
        if (area.isFolded(paragraph)) {
          area.setParagraphStyle(paragraph, List.of());
        }
      }
      area.setParagraphStyle(0, List.of());
      area.recreateParagraphGraphic(0);
    }
  }
}
