package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small window, and one that is magnified, hold all that can be pressed. */
class SmallWindowTest extends WindowCase {

  private static final List<String> BARS = List.of(".top-bar", ".deck", "#caption", "#timeline");

  @ParameterizedTest
  @CsvSource({"900,560,1", "900,560,2", "1280,720,1.5", "1280,720,2", "1280,720,0.75"})
  void allOfItIsInTheWindow(double width, double height, double zoom) {
    size(width, height, zoom);
    double below = 0;
    for (String bar : BARS) {
      Node node = robot.lookup(bar).query();
      assertInside(node);
      controls(node).forEach(this::assertInside);
    }
    for (String part : List.of("#rooms", "#caption", "#transport")) {
      Bounds at = place(robot.lookup(part).query());
      assertTrue(at.getMinY() >= below, () -> part + " lies on what is above it: " + at);
      below = at.getMaxY() - 1;
    }
  }

  @ParameterizedTest
  @CsvSource({"900,560,1", "900,560,2"})
  void theStartPageIsInTheWindow(double width, double height, double zoom) {
    size(width, height, zoom);
    robot.interact(() -> window.workbench().perform(Command.START));
    robot.interact(() -> Settling.settle(stage.getScene().getRoot()));
    for (String part : List.of(".side-bar", ".library", ".preview")) {
      assertInside(robot.lookup(part).query());
    }
  }

  @Test
  void theLineThatRunsIsSeenInALowRoom() {
    size(900, 560, 1);
    String page = "/*---\npage: <button>one</button>\n---*/\n";
    robot.interact(
        () -> {
          window.open(Scenario.of("low.js", page + "console.log('line');\n".repeat(60)));
          window.workbench().beat(0);
        });
    for (int line = 0; line < 12; line++) {
      robot.interact(() -> window.workbench().perform(Command.NEXT_LINE));
      robot.interact(() -> Settling.settle(stage.getScene().getRoot()));
      Bounds now = place(robot.lookup(".gutter.now").query());
      Bounds editor = place(robot.lookup(".editor").query());
      assertTrue(editor.contains(now), () -> now + " in " + editor);
    }
  }

  private void size(double width, double height, double zoom) {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
          window.settings().zoom().set(zoom);
        });
    robot.interact(() -> Settling.settle(stage.getScene().getRoot()));
    assertEquals(width, stage.getScene().getWidth());
  }

  private static List<Node> controls(Node node) {
    return node instanceof Parent parent
        ? parent.lookupAll("*").stream()
            .filter(each -> each instanceof Control control && isSeen(control))
            .toList()
        : List.of();
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void assertInside(Node node) {
    Bounds at = place(node);
    Rectangle2D all =
        new Rectangle2D(-1, -1, stage.getScene().getWidth() + 2, stage.getScene().getHeight() + 2);
    assertTrue(
        all.contains(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()),
        () -> node + " at " + at);
  }
}
