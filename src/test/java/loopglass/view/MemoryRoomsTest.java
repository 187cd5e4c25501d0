package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.view.panel.Playback;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Variables, Promises and Heap of the step that is shown. */
class MemoryRoomsTest extends WindowCase {

  private static final String MEMORY =
      """
      const shared = { name: 'me' };
      shared.self = shared;
      const ready = new Promise(() => {});
      const then = ready.then(function next() {});
      function outer(n) {
        let twice = n * 2;
        twice++;
        console.log('here');
      }
      outer(4);
      """;

  @Test
  void theVariablesOfTheSelectedFrameAndWhatChanged() throws Exception {
    standAtLog("variables");
    await(() -> spoken().contains("twice 9, just changed"));
    assertTrue(spoken().contains("n 4"), spoken().toString());
    robot.interact(
        () ->
            robot.lookup(".frame-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals("main script"))
                .forEach(ToggleButton::fire));
    await(() -> !spoken().contains("n 4"));
    assertTrue(spoken().stream().anyMatch(text -> text.startsWith("shared {name: 'me'")));
  }

  @Test
  void ofADeepStackEveryFrameCanBeChosen() throws Exception {
    standAtLog(
        "variables",
        """
        let my_own = 'at the bottom';
        function go_down(depth) {
          if (depth < 20) go_down(depth + 1);
          else console.log('deep');
        }
        go_down(1);
        """);
    await(() -> spoken().contains("depth 20"));
    MenuButton deeper = robot.lookup("#frames-deeper").queryAs(MenuButton.class);
    assertEquals("+13", deeper.getText());
    assertEquals("go_down", deeper.getItems().getFirst().getText());
    robot.interact(() -> deeper.getItems().getLast().fire());
    await(() -> spoken().stream().anyMatch(text -> text.startsWith("my_own")));
    assertEquals("main script", deeper.getText());
  }

  @Test
  void promisesAndObjectsAreBoxesThatTheKeysReach() throws Exception {
    standAtLog("promises");
    await(() -> boxes().stream().anyMatch(text -> text.startsWith("ready, pending")));
    assertEquals(1, robot.lookup(".diagram-label").queryAll().size(), "one waits for one");
    int step = now().told();
    robot.interact(
        () ->
            robot.lookup(".diagram-box").queryAll().stream()
                .filter(box -> box.getAccessibleText().startsWith("ready"))
                .forEach(Node::requestFocus));
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    String focused = stage.getScene().getFocusOwner().getAccessibleText();
    assertTrue(focused.startsWith("then, pending"), focused);
    assertEquals(step, now().told(), "the arrow key was for the diagram, not for the deck");
    robot.interact(() -> tab("heap").fire());
    await(() -> boxes().stream().anyMatch(text -> text.startsWith("Object, name 'me'")));
  }

  private void standAtLog(String tab) {
    standAtLog(tab, MEMORY);
  }

  private void standAtLog(String tab, String program) {
    robot.interact(
        () -> {
          window.open(Scenario.of("memory.js", program));
          window.workbench().beat(0);
          Playback now = now();
          for (int i = 0; i < now.trace().size(); i++) {
            if (now.trace().step(i).event() instanceof Event.Logged) {
              window.workbench().player().seek(i);
            }
          }
          tab(tab).fire();
        });
  }

  private ToggleButton tab(String id) {
    return robot.lookup("#tab-" + id).queryAs(ToggleButton.class);
  }

  private List<String> spoken() {
    return robot.lookup(".value-row").queryAllAs(TreeCell.class).stream()
        .map(cell -> cell.getAccessibleText())
        .filter(text -> text != null)
        .toList();
  }

  private List<String> boxes() {
    return robot.lookup(".diagram-box").queryAll().stream().map(Node::getAccessibleText).toList();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }
}
