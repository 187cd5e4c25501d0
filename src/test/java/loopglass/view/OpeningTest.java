package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A program opens while time passes: over several pictures, so that none keeps the viewer. */
class OpeningTest extends WindowCase {

  private static final double FRAME = 1.0 / 60;

  private static final int ENOUGH = 12;

  private void open(String name, String text) {
    robot.interact(
        () -> {
          window.workbench().beat(FRAME);
          window.open(Scenario.of(name, text));
        });
  }

  private void pass() {
    robot.interact(() -> window.workbench().beat(FRAME));
  }

  @Test
  void itsLinesComeFromTheTopOverSomePicturesAndThenAreAllThere() {
    open("long.js", "console.log('line');\n".repeat(200));
    List<Double> heights = new ArrayList<>();
    for (int beat = 0; beat < ENOUGH; beat++) {
      heights.add(area().getHeight());
      pass();
    }
    double whole = robot.lookup(".editor").queryAs(Region.class).getHeight();
    assertTrue(heights.getFirst() <= whole / 3, heights.toString());
    assertEquals(heights.stream().sorted().toList(), heights);
    assertEquals(whole, heights.getLast());
    assertEquals(0, area().firstVisibleParToAllParIndex());
  }

  @Test
  void whatWasWatchedBeforeIsNowhereInTheEnd() {
    open("second.js", "console.log('only this');");
    for (int beat = 0; beat < ENOUGH; beat++) {
      pass();
    }
    assertTrue(robot.lookup("only this").tryQuery().isPresent());
    assertTrue(robot.lookup("Start").tryQuery().isEmpty());
  }

  @Test
  void aNameKeepsItsUnderscores() {
    open("my_own_lesson.js", "1;");
    MenuButton title = robot.lookup(".top-bar .menu-button").queryAs(MenuButton.class);
    assertEquals("my_own_lesson.js", title.getText());
    assertTrue(robot.lookup("my_own_lesson.js").tryQuery().isPresent());
  }
}
