package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Network and Storage: rooms that are there for who needs them, and know the moment. */
class NetworkRoomTest extends WindowCase {

  private static final String FETCHES =
      """
      /*---
      network:
        - { url: /users/1, delay: 40ms, body: "Ada" }
        - { url: /gone, delay: 60ms, fail: true }
      ---*/
      fetch('/users/1').then(r => r.text());
      fetch('/gone').catch(() => {});
      console.log('sent');
      setTimeout(() => console.log('later'), 50);
      """;

  private static final String STORES =
      """
      console.log('before');
      localStorage.setItem('theme', 'dark');
      console.log('set');
      localStorage.removeItem('theme');
      console.log('removed');
      console.log('after');
      """;

  @Test
  void onlyAProgramThatNeedsThemHasTheseRooms() throws Exception {
    assertFalse(hasTab("network") || hasTab("storage"));
    open(FETCHES);
    assertTrue(hasTab("network"));
    assertFalse(hasTab("storage"));
    open(STORES);
    assertTrue(hasTab("storage"));
    assertFalse(hasTab("network"));
  }

  @Test
  void aRequestIsPendingThenThereAndStepsBackToPending() throws Exception {
    open(FETCHES);
    stand("sent", "network");
    await(
        () -> spoken().contains("GET /users/1, fetch, pending, sent 0 ms  ·  next expected 40 ms"));
    stand("later", "network");
    await(() -> says("GET /users/1, fetch, 200, sent 0 ms  ·  answered 40 ms  ·  finished 40 ms"));
    await(() -> says("GET /gone, fetch, pending, sent 0 ms  ·  next expected 60 ms"));
    robot.interact(() -> window.workbench().perform(Command.TO_END));
    await(() -> says("GET /gone, fetch, failed, sent 0 ms  ·  failed 60 ms"));
    stand("sent", "network");
    await(
        () -> spoken().contains("GET /users/1, fetch, pending, sent 0 ms  ·  next expected 40 ms"));
  }

  @Test
  void aRequestOpensToItsBodyAndEnterGoesToWhereItBegan() throws Exception {
    open(FETCHES);
    stand("later", "network");
    await(() -> says("GET /users/1, fetch, 200"));
    robot.interact(
        () -> {
          tree("network").requestFocus();
          tree("network").getSelectionModel().select(0);
        });
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    robot.press(KeyCode.TAB).release(KeyCode.TAB); // now the keys are for the list
    robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    await(() -> says("Response 200 OK  ·  3 B"));
    await(() -> says("answered 40 ms, Enter goes there"));
    robot.interact(() -> tree("network").scrollTo(4));
    await(() -> spoken().contains("Ada"));
    robot.interact(() -> tree("network").scrollTo(0));
    robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    await(() -> now().step().event() instanceof Event.Registered);
    assertEquals(0, now().step().after().clock());
    await(() -> says("GET /users/1, fetch, pending") && says("next expected 40 ms"));
  }

  @Test
  void whatIsStoredIsThereFromTheStepThatStoresIt() throws Exception {
    open(STORES);
    stand("set", "storage");
    await(() -> spoken().contains("theme dark, just changed"));
    await(() -> spoken().contains("localStorage https://loopglass.test"));
    stand("removed", "storage");
    await(() -> spoken().contains("theme dark, just removed"));
    stand("after", "storage");
    await(
        () -> text("#storage .memory-message").equals("The page keeps nothing here at this step."));
    stand("set", "storage");
    await(() -> spoken().contains("theme dark, just changed"));
    stand("before", "storage");
    await(
        () -> text("#storage .memory-message").equals("The page keeps nothing here at this step."));
  }

  private void open(String program) {
    robot.interact(
        () -> {
          try {
            window.open(Scenario.parse("test.js", program));
          } catch (ScenarioException e) {
            throw new AssertionError(e);
          }
          window.workbench().beat(0);
          window.workbench().layout();
        });
  }

  private void stand(String log, String tab) {
    robot.interact(
        () -> {
          window.workbench().player().seek(step(log));
          robot.lookup("#tab-" + tab).queryAs(ToggleButton.class).fire();
        });
  }

  private int step(String log) {
    Trace trace = now().trace();
    for (int i = 0; i < trace.size(); i++) {
      if (trace.step(i).event() instanceof Event.Logged(var line) && line.text().equals(log)) {
        return i;
      }
    }
    throw new AssertionError("nothing writes " + log);
  }

  private boolean hasTab(String id) {
    return robot.lookup("#tab-" + id).tryQuery().isPresent();
  }

  private TreeView<?> tree(String room) {
    return robot.lookup("#" + room + "-tree").queryAs(TreeView.class);
  }

  private boolean says(String beginning) {
    return spoken().stream().anyMatch(text -> text.startsWith(beginning));
  }

  private List<String> spoken() {
    return robot.lookup(".value-row").queryAllAs(TreeCell.class).stream()
        .map(cell -> cell.getAccessibleText())
        .filter(Objects::nonNull)
        .toList();
  }

  private void await(Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError(spoken().toString(), e);
    }
  }
}
