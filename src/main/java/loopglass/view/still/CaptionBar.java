package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import loopglass.lesson.Caption;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;

/** What just happened and why, in large type, and the rule behind it. */
final class CaptionBar extends Card {

  /** A word and whether it belongs to the lead. */
  private record Word(String text, Face face) {}

  CaptionBar(Caption caption, Box box, double em, Metrics metrics) {
    super(box, em, metrics);
    double middle = getHeight() / 2;
    getChildren().add(plate(0, 0, 0.4 * em, getHeight(), 0.2 * em, "still-current-bar"));
    double right = getWidth() - 1.3 * em - rule(caption.rule(), middle);
    List<Word> words = new ArrayList<>();
    add(words, caption.lead(), Face.STRONG);
    add(words, caption.text(), Face.WORDS);
    double x = 1.7 * em;
    for (double size = 1.5 * em; ; size *= 0.94) {
      List<List<Word>> rows = rows(words, size, right - x);
      boolean smallest = size <= Math.max(12, 0.95 * em);
      if (rows.size() * 1.35 * size <= getHeight() - 0.9 * em || smallest) {
        lay(rows, x, middle, size);
        return;
      }
    }
  }

  private static void add(List<Word> words, String text, Face face) {
    for (String word : text.strip().split("\\s+")) {
      words.add(new Word(word, face));
    }
  }

  private double rule(String rule, double middle) {
    if (rule.isEmpty()) {
      return 0;
    }
    double size = Math.max(12, 0.88 * em);
    double words = metrics.width(Face.WORDS, size, rule);
    double width = words + 1.6 * em;
    if (width > 0.3 * getWidth()) {
      return 0;
    }
    double x = getWidth() - em - width;
    getChildren().add(plate(x, middle - 0.95 * em, width, 1.9 * em, 0.95 * em, "still-pill"));
    Text text = Words.of(Face.WORDS, size, rule, "still-quiet");
    Words.place(text, x + 0.8 * em, middle);
    getChildren().add(text);
    return width + em;
  }

  private List<List<Word>> rows(List<Word> words, double size, double room) {
    List<List<Word>> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    double width = 0;
    for (Word word : words) {
      double own = metrics.width(word.face(), size, word.text() + " ");
      if (width + own > room && !row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
        width = 0;
      }
      row.add(word);
      width += own;
    }
    rows.add(row);
    return rows;
  }

  private void lay(List<List<Word>> rows, double x, double middle, double size) {
    double pitch = 1.35 * size;
    double line = middle - (rows.size() - 1) * pitch / 2;
    for (List<Word> row : rows) {
      double at = x;
      for (Word word : row) {
        Text text = Words.of(word.face(), size, word.text(), "still-ink");
        Words.place(text, at, line);
        getChildren().add(text);
        at += metrics.width(word.face(), size, word.text() + " ");
      }
      line += pitch;
    }
  }
}
