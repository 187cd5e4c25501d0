package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Step;
import loopglass.view.panel.Labels;

/** What the program has written so far: the last lines, the one just written marked. */
final class ConsoleList extends Card {

  private static final double LINE = 1.62;

  ConsoleList(Step step, Box box, double em, Metrics metrics) {
    super(box, em, metrics);
    heading(Labels.text("console.title"), "");
    double size = Math.max(12, 0.95 * em);
    double pitch = LINE * size;
    int places = Math.max(1, (int) ((getHeight() - (HEADING + 0.7) * em) / pitch));
    List<Row> rows = last(step, places);
    boolean fresh = isFresh(step);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double top = HEADING * em + i * pitch;
      if (fresh && row.newest()) {
        getChildren().add(rectangle(1, top, getWidth() - 2, pitch, 0, "still-current"));
        getChildren().add(rectangle(1, top, 0.3 * em, pitch, 0, "still-current-bar"));
      }
      String words = Words.cut(metrics, Face.CODE, size, row.text(), getWidth() - 2.3 * em);
      Text text = Words.of(Face.CODE, size, words, tint(row.level()));
      Words.place(text, 1.1 * em, top + pitch / 2);
      getChildren().add(text);
    }
  }

  /** How many lines it has after a step. */
  static int lines(Step step) {
    return last(step, Integer.MAX_VALUE).size();
  }

  /** Whether it looks different after one step and after another. */
  static boolean differs(Step one, Step other) {
    return isFresh(one) || isFresh(other) || one.after().console() != other.after().console();
  }

  private static boolean isFresh(Step step) {
    return step.event() instanceof Event.Logged || step.event() instanceof Event.Reported;
  }

  /** One line of a written text, which may have several. */
  private record Row(String text, Line.Level level, boolean newest) {}

  private static List<Row> last(Step step, int places) {
    List<Line> console = step.after().console();
    List<Row> rows = new ArrayList<>();
    for (int i = console.size() - 1; i >= 0 && rows.size() < places; i--) {
      Line line = console.get(i);
      if (line.form() == Line.Form.CLEAR) {
        break;
      }
      List<String> texts = line.text().isEmpty() ? List.of("") : line.text().lines().toList();
      for (int j = texts.size() - 1; j >= 0 && rows.size() < places; j--) {
        String sign = j == 0 ? sign(line.level()) : "";
        rows.add(new Row(sign + texts.get(j), line.level(), i == console.size() - 1));
      }
    }
    return rows.reversed();
  }

  private static String sign(Line.Level level) {
    return switch (level) {
      case LOG, INFO, DEBUG -> "";
      case WARN -> "⚠ ";
      case ERROR, UNCAUGHT -> "✕ ";
    };
  }

  private static String tint(Line.Level level) {
    return switch (level) {
      case LOG, INFO -> "still-ink";
      case DEBUG -> "still-quiet";
      case WARN -> "still-warning";
      case ERROR, UNCAUGHT -> "still-error";
    };
  }
}
