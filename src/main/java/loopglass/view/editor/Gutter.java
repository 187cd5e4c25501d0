package loopglass.view.editor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import loopglass.view.panel.Command;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands before a line: a dot where playback stops, its number, and marks of what waits. All
 * are equally wide, so that the code begins in one column.
 */
final class Gutter implements IntFunction<Node> {

  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

  /** What the gutter shows of lines, and what a press in it does. */
  interface Desk {
    /** Whether the lines that begin at a line can be folded to it. */
    Folding folding(int line);

    /** The first line's arrow was pressed. */
    void fold();

    /** Whether lines can have dots. */
    boolean stops();

    boolean stopsAt(int line);

    /** What is wrong in a line, in words; "" when nothing is. */
    String mistake(int line);

    Marks marks();

    /** What waits at a line, in words. */
    String waiting(int line);

    /** The dot of a line was pressed. */
    void toggle(int line);

    /** The marks of a line were pressed. */
    void follow(int line, Node marks);
  }

  /** Of a line: whether others are folded to it. */
  enum Folding {
    NONE,
    OPEN,
    CLOSED,
    /** It is folded away itself. */
    HIDDEN
  }

  private final Desk desk;

  Gutter(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Node apply(int paragraph) {
    int line = paragraph + 1;
    Folding folding = desk.folding(line);
    if (folding == Folding.HIDDEN) {
      return new Region();
    }
    Region dot = new Region();
    dot.getStyleClass().add("break-dot");
    dot.pseudoClassStateChanged(SET, desk.stopsAt(line));
    Text number = new Text(Integer.toString(line)); // a label would get a skin, in every line
    number.getStyleClass().add("line-number");
    HBox place = new HBox(number);
    place.getStyleClass().add("line-place");
    HBox marks = folding == Folding.NONE ? marks(line) : arrow(folding);
    HBox gutter = new HBox(dot, place, marks);
    gutter.getStyleClass().add("gutter");
    gutter.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, line, marks));
    if (desk.marks().now().line() == line) {
      gutter.getStyleClass().add(desk.marks().error() ? "error" : "now");
    }
    String mistake = desk.mistake(line);
    if (!mistake.isEmpty()) {
      gutter.getStyleClass().add("mistaken");
      Tooltip.install(place, new Tooltip(mistake));
    }
    return gutter;
  }

  private static HBox arrow(Folding folding) {
    boolean closed = folding == Folding.CLOSED;
    Icon arrow = new Icon(closed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
    HBox marks = new HBox(arrow);
    marks.getStyleClass().addAll("line-marks", "fold-arrow");
    String words = Labels.text(closed ? "program.unfold" : "program.fold");
    Tooltip.install(marks, new Tooltip(words + "  ·  " + Command.FOLD.keys()));
    return marks;
  }

  private HBox marks(int line) {
    List<Waiter> waiting = desk.marks().at(line);
    HBox marks = new HBox();
    marks.getStyleClass().add("line-marks");
    Set<String> kinds = kinds(waiting);
    kinds.forEach(kind -> marks.getChildren().add(mark(kind)));
    if (!count(waiting).isEmpty()) {
      Label count = new Label(count(waiting));
      count.getStyleClass().addAll("mark-count", kinds.iterator().next());
      marks.getChildren().add(count);
    }
    if (!waiting.isEmpty()) {
      marks.getStyleClass().add("waiting");
      // A tooltip is a window with a scene of its own: too much for each line of each step.
      marks.setOnMouseEntered(_ -> Tooltip.install(marks, new Tooltip(desk.waiting(line))));
    }
    return marks;
  }

  private static Set<String> kinds(List<Waiter> waiting) {
    Set<String> kinds = new TreeSet<>();
    waiting.forEach(waiter -> kinds.add(waiter.room().style()));
    return kinds;
  }

  /** How many there are, where they are several of one kind; else "". */
  private static String count(List<Waiter> waiting) {
    if (waiting.size() < 2 || kinds(waiting).size() > 1) {
      return "";
    }
    return waiting.size() > 9 ? "9+" : Integer.toString(waiting.size());
  }

  /** Whether the marks of both look the same, so that there is no need to make new ones. */
  static boolean lookAlike(List<Waiter> one, List<Waiter> other) {
    return one.equals(other) || kinds(one).equals(kinds(other)) && count(one).equals(count(other));
  }

  /** A mark, as it stands in the gutter and in the legend. */
  static Region mark(String style) {
    Region mark = new Region();
    mark.getStyleClass().addAll("line-mark", style);
    return mark;
  }

  private void pressed(MouseEvent event, int line, HBox marks) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (desk.folding(line) != Folding.NONE) {
      event.consume();
      desk.fold();
    } else if (!desk.marks().at(line).isEmpty() && event.getX() >= marks.getLayoutX()) {
      event.consume();
      desk.follow(line, marks);
    } else if (desk.stops()) {
      event.consume();
      desk.toggle(line);
    }
  }
}
