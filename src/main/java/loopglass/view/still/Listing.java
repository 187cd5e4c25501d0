package loopglass.view.still;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Labels;

/**
 * The program: numbered lines, the running one marked, and dots at what waits. A short program is
 * set larger, and a line that is too long is continued below.
 */
final class Listing extends Card {

  private static final double LINE = 1.62;

  /** Sizes of type, in the usual one; the first in which all finds room is taken. */
  private static final double[] SIZES = {1.45, 1.3, 1.15};

  /** For the sake of larger type one line more in so many may be continued. */
  private static final int WHOLE = 4;

  private final double size;
  private final double digit;
  private final double code;
  private final double pitch;
  private final List<Row> rows;

  Listing(Scenario scenario, Tinting tinting, Marks marks, Box box, double em, Metrics metrics) {
    super(box, em, metrics);
    heading(Labels.text("program.title"), scenario.name());
    String program = scenario.text().stripTrailing();
    int last = (int) program.lines().count();
    int digits = Integer.toString(last).length();
    double small = Math.max(12, 0.95 * em);
    int begin = scenario.firstLine();
    Fit fit = fit(program, begin, small, digits);
    int most = fit.rows.size() + (last - begin + 1) / WHOLE;
    for (double larger : SIZES) {
      Fit large = fit(program, begin, larger * small, digits);
      if (large.rows.size() <= Math.min(most, places(large.size))) {
        fit = large;
        break;
      }
    }
    size = fit.size;
    rows = fit.rows;
    digit = metrics.width(Face.CODE, size, "0");
    code = code(size, digits);
    pitch = Math.rint(LINE * size);
    int places = places(size);
    int first = first(rows, places, marks.sight());
    for (int i = 0; i < places && first + i < rows.size(); i++) {
      lay(rows.get(first + i), tinting, marks, digits, Math.rint(HEADING * em) + i * pitch);
    }
  }

  /** A size and what it makes of a program. */
  private record Fit(double size, List<Row> rows) {}

  private Fit fit(String program, int begin, double type, int digits) {
    double room = getWidth() - 0.9 * em - code(type, digits);
    int columns = (int) (room / metrics.width(Face.CODE, type, "0"));
    return new Fit(type, Row.of(program, begin, Math.max(8, columns)));
  }

  /** Where the text begins. */
  private double code(double type, int digits) {
    return 1.1 * em + digits * metrics.width(Face.CODE, type, "0") + 1.9 * em;
  }

  private int places(double type) {
    return Math.max(1, (int) ((getHeight() - (HEADING + 0.9) * em) / Math.rint(LINE * type)));
  }

  private void lay(Row row, Tinting tinting, Marks marks, int digits, double top) {
    double middle = top + pitch / 2;
    ground(marks, row.number(), top);
    if (row.begins()) {
      String label = Integer.toString(row.number());
      Text gutter = Words.of(Face.CODE, size, label, "still-quiet");
      Words.place(gutter, 1.1 * em + (digits - label.length()) * digit, middle);
      getChildren().add(gutter);
      dots(marks, row.number(), 1.1 * em + digits * digit + 0.85 * em, middle);
    }
    double x = code + row.indent() * digit;
    for (Tinting.Piece piece : tinting.line(row.from(), row.to())) {
      Text text = Words.of(Face.CODE, size, piece.text(), piece.tint());
      Words.place(text, x, middle);
      getChildren().add(text);
      x += metrics.width(Face.CODE, size, piece.text());
    }
  }

  /**
   * The first row to show, so that the running line is in sight. It leaps by half of what there is
   * place for, so that the text stands still while a few lines run.
   */
  private static int first(List<Row> rows, int places, int sight) {
    if (rows.size() <= places) {
      return 0;
    }
    int row = 0;
    while (row < rows.size() - 1 && rows.get(row).number() < sight) {
      row++;
    }
    int leap = Math.max(1, places / 2);
    int wanted = row / leap * leap - leap / 2;
    int first = Math.clamp(wanted, 0, rows.size() - places);
    while (!rows.get(first).begins() && first < rows.size() - 1) {
      first++;
    }
    return first;
  }

  private void ground(Marks marks, int number, double top) {
    boolean current = number == marks.current();
    if (!current && !marks.calling().contains(number)) {
      return;
    }
    String shade = current ? "still-current" : "still-calling";
    getChildren().add(plate(1, top, getWidth() - 2, pitch, 0, shade));
    getChildren().add(plate(1, top, 0.3 * em, pitch, 0, shade + "-bar"));
  }

  private void dots(Marks marks, int number, double x, double middle) {
    double radius = 0.27 * em;
    boolean both = marks.microtasks().contains(number) && marks.tasks().contains(number);
    if (marks.microtasks().contains(number)) {
      Circle dot = new Circle(x - (both ? 0.35 * em : 0), middle, radius);
      dot.getStyleClass().add("still-microtask");
      add(dot);
    }
    if (marks.tasks().contains(number)) {
      double left = x + (both ? 0.35 * em : 0) - 0.9 * radius;
      add(plate(left, middle - 0.9 * radius, 1.8 * radius, 1.8 * radius, 0, "still-task"));
    }
  }

  private void add(Node node) {
    node.setManaged(false);
    getChildren().add(node);
  }
}
