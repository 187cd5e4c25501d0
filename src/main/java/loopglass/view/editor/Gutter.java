package loopglass.view.editor;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands before a line: its number, and a mark when its code waits somewhere. */
final class Gutter implements IntFunction<Node> {

  private Marks marks = Marks.NONE;

  /** Takes effect on lines whose graphic is made again. */
  void show(Marks newMarks) {
    marks = newMarks;
  }

  @Override
  public Node apply(int paragraph) {
    int line = paragraph + 1;
    Label number = new Label(Integer.toString(line));
    number.getStyleClass().add("line-number");
    Region mark = new Region();
    mark.getStyleClass().add("line-mark");
    Marks.Room room = marks.waiting().get(line);
    if (room != null) {
      mark.getStyleClass().add(room == Marks.Room.MICROTASK ? "microtask" : "task");
    }
    HBox gutter = new HBox(number, mark);
    gutter.setAlignment(Pos.CENTER_RIGHT);
    gutter.getStyleClass().add("gutter");
    if (marks.now().line() == line) {
      gutter.getStyleClass().add(marks.error() ? "error" : "now");
    }
    return gutter;
  }
}
