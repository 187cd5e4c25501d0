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

/** The program: numbered lines, the running one marked, and dots at what waits. */
final class Listing extends Card {

  private static final double LINE = 1.62;

  Listing(Scenario scenario, Tinting tinting, Marks marks, Box box, double em, Metrics metrics) {
    super(box, em, metrics);
    heading(Labels.text("program.title"), scenario.name());
    List<String> lines = scenario.text().stripTrailing().lines().toList();
    double size = Math.max(12, 0.95 * em);
    double pitch = LINE * size;
    int places = Math.max(1, (int) ((getHeight() - (HEADING + 0.9) * em) / pitch));
    int first = first(scenario.firstLine() - 1, lines.size(), places, marks.sight());
    int digits = Integer.toString(lines.size()).length();
    double digit = metrics.width(Face.CODE, size, "0");
    double code = 1.1 * em + digits * digit + 1.9 * em;
    String program = scenario.text();
    int from = start(program, first);
    for (int i = 0; i < places && first + i < lines.size(); i++) {
      int number = first + i + 1;
      double top = HEADING * em + i * pitch;
      double middle = top + pitch / 2;
      ground(marks, number, top, pitch);
      String label = Integer.toString(number);
      Text gutter = Words.of(Face.CODE, size, label, "still-quiet");
      Words.place(gutter, 1.1 * em + (digits - label.length()) * digit, middle);
      getChildren().add(gutter);
      dots(marks, number, 1.1 * em + digits * digit + 0.85 * em, middle);
      double x = code;
      double right = getWidth() - 0.9 * em;
      int to = from + lines.get(number - 1).length();
      List<Tinting.Piece> pieces = tinting.line(from, to);
      from = program.startsWith("\r\n", to) ? to + 2 : to + 1;
      for (Tinting.Piece piece : pieces) {
        String shown = Words.cut(metrics, Face.CODE, size, piece.text(), right - x);
        Text text = Words.of(Face.CODE, size, shown, piece.tint());
        Words.place(text, x, middle);
        getChildren().add(text);
        x += piece.text().length() * digit;
        if (shown.length() < piece.text().length() || x >= right) {
          break;
        }
      }
    }
  }

  /** Offset at which a line begins, counted from 0. */
  private static int start(String text, int line) {
    int at = 0;
    for (String before : text.lines().limit(line).toList()) {
      at += before.length();
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /**
   * The first line to show, counted from 0, so that the running one is in sight. It leaps by half
   * of what there is place for, so that the text stands still while a few lines run.
   *
   * @param begin the first line that matters: what a program says of itself does not
   */
  private static int first(int begin, int lines, int places, int sight) {
    if (lines - begin <= places) {
      return begin;
    }
    int leap = Math.max(1, places / 2);
    int wanted = begin + Math.max(0, sight - 1 - begin) / leap * leap - leap / 2;
    return Math.clamp(wanted, begin, lines - places);
  }

  private void ground(Marks marks, int number, double top, double pitch) {
    boolean current = number == marks.current();
    if (!current && !marks.calling().contains(number)) {
      return;
    }
    String shade = current ? "still-current" : "still-calling";
    getChildren().add(rectangle(1, top, getWidth() - 2, pitch, 0, shade));
    getChildren().add(rectangle(1, top, 0.3 * em, pitch, 0, shade + "-bar"));
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
      add(rectangle(left, middle - 0.9 * radius, 1.8 * radius, 1.8 * radius, 0, "still-task"));
    }
  }

  private void add(Node node) {
    node.setManaged(false);
    getChildren().add(node);
  }
}
