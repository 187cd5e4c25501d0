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
    List<Row> rows = last(step, places, columns(getWidth(), em, metrics));
    boolean fresh = isFresh(step);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double top = HEADING * em + i * pitch;
      if (fresh && row.newest()) {
        getChildren().add(plate(1, top, getWidth() - 2, pitch, 0, "still-current"));
        getChildren().add(plate(1, top, 0.3 * em, pitch, 0, "still-current-bar"));
      }
      Text text = Words.of(Face.CODE, size, row.text(), tint(row.level()));
      Words.place(text, 1.1 * em, top + pitch / 2);
      getChildren().add(text);
    }
  }

  /** How many rows it has after a step, in a card of a width. */
  static int rows(Step step, double width, double em, Metrics metrics) {
    return last(step, Integer.MAX_VALUE, columns(width, em, metrics)).size();
  }

  private static int columns(double width, double em, Metrics metrics) {
    double size = Math.max(12, 0.95 * em);
    return Math.max(8, (int) ((width - 2.3 * em) / metrics.width(Face.CODE, size, "0")));
  }

  /** Whether it looks different after one step and after another. */
  static boolean differs(Step one, Step other) {
    return isFresh(one) || isFresh(other) || one.after().console() != other.after().console();
  }

  private static boolean isFresh(Step step) {
    return step.event() instanceof Event.Logged || step.event() instanceof Event.Reported;
  }

  /** One row of a written text, which may have several. */
  private record Row(String text, Line.Level level, boolean newest) {}

  private static List<Row> last(Step step, int places, int columns) {
    List<Line> console = step.after().console();
    List<Row> rows = new ArrayList<>();
    for (int i = console.size() - 1; i >= 0 && rows.size() < places; i--) {
      Line line = console.get(i);
      if (line.form() == Line.Form.CLEAR) {
        break;
      }
      List<String> texts = folded(sign(line.level()) + line.text(), columns);
      for (int j = texts.size() - 1; j >= 0 && rows.size() < places; j--) {
        rows.add(new Row(texts.get(j), line.level(), i == console.size() - 1));
      }
    }
    return rows.reversed();
  }

  /** A text in rows; a line that is too long goes on in the next row, as in a terminal. */
  private static List<String> folded(String text, int columns) {
    List<String> rows = new ArrayList<>();
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      String rest = line;
      while (rest.length() > columns) {
        int space = rest.lastIndexOf(' ', columns);
        int end = space > columns / 2 ? space : columns;
        rows.add(rest.substring(0, end));
        rest = rest.substring(end).stripLeading();
      }
      rows.add(rest);
    }
    return rows;
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
