package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;

/** Rooms are hidden, spotlit and resized, and stay as they were left. */
class ArrangementTest extends WindowCase {

  @Test
  void aHiddenRoomLeavesItsCardToTheOthersAndComesBack() {
    assertTrue(isShown("#console-lines"));
    robot.clickOn("#top-rooms").clickOn("#room-console");
    assertFalse(isShown("#console-lines"));
    assertFalse(isShown("#tab-console"));
    assertTrue(isShown("#tab-heap"));
    robot.clickOn("#top-rooms").clickOn("#room-console").clickOn("#tab-console");
    assertTrue(isShown("#console-lines"));
  }

  @Test
  void aCardWithoutRoomsGivesItsPlaceToTheOthers() {
    double before = area().getHeight();
    hide("console", "variables", "promises", "heap");
    assertTrue(area().getHeight() > before + 50);
    hide();
    assertEquals(before, area().getHeight(), 20);
  }

  private void hide(String... rooms) {
    robot.interact(() -> window.settings().hiddenRooms().set(Set.of(rooms)));
  }

  @Test
  void withEveryRoomHiddenTheStageHasAllTheSpace() {
    hide("program", "console", "variables", "promises", "heap");
    assertTrue(bounds("#stage").getWidth() > 900);
    assertFalse(isShown("#program"));
  }

  @Test
  void theSpotlightGivesTheStageOrTheRoomWithTheFocusAllTheSpace() {
    robot.push(KeyCode.S);
    assertTrue(bounds("#stage").getWidth() > 900);
    assertFalse(isShown("#program"));
    robot.push(KeyCode.S);
    assertTrue(isShown("#program"));
    robot.interact(() -> area().requestFocus());
    robot.interact(() -> window.workbench().perform(Command.SPOTLIGHT));
    assertTrue(bounds("#program").getWidth() > 900);
    assertFalse(isShown("#stage"));
    assertTrue(area().isFocused(), "the focus is where it was");
    robot.push(KeyCode.ESCAPE);
    assertTrue(isShown("#stage"), "Escape leads back to the stage");
    robot.push(KeyCode.S).push(KeyCode.ESCAPE);
    assertTrue(isShown("#program"), "and out of the spotlight");
  }

  @Test
  void keysMoveTheEdgesBetweenRooms() {
    double wide = bounds("#program").getWidth();
    robot
        .push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT)
        .push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(bounds("#program").getWidth() > wide + 20, "the panels have become wider");
    robot
        .push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT)
        .push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals(wide, bounds("#program").getWidth(), 2);
    double high = bounds("#program").getHeight();
    robot.interact(() -> area().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    double lower = bounds("#program").getHeight();
    assertTrue(lower < high - 5, "also while one types");
    for (int i = 0; i < 60; i++) {
      robot.interact(() -> window.workbench().perform(Command.EDGE_UP));
    }
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    double least = bounds("#program").getHeight();
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    assertTrue(
        bounds("#program").getHeight() > least,
        "an edge that can go no further comes back at once");
  }

  @Test
  void theSpotlightLightsTheRoomOfTheStageThatIsPointedAt() {
    robot.moveTo(room("Microtask Queue")).push(KeyCode.S);
    assertEquals(1, light("Microtask Queue"));
    assertTrue(light("Call Stack") < 0.5);
    assertTrue(isShown("#program"), "the other panels keep their space");
    robot.moveTo(room("Call Stack")).push(KeyCode.S);
    assertEquals(1, light("Call Stack"), "it follows to another room");
    assertTrue(light("Microtask Queue") < 0.5);
    robot.push(KeyCode.S);
    assertEquals(1, light("Microtask Queue"), "the same room again ends it");
    robot.push(KeyCode.S).push(KeyCode.RIGHT);
    assertTrue(light("Microtask Queue") < 0.5, "it stays while one steps");
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, light("Microtask Queue"));
  }

  @Test
  void theRoomsOfTheStageAreLitByKeysOrTheMenuOneAfterTheOther() {
    robot.push(KeyCode.SHIFT, KeyCode.S);
    assertEquals(1, light("Call Stack"));
    assertTrue(light("Web APIs") < 0.5);
    robot.push(KeyCode.SHIFT, KeyCode.S);
    assertEquals(1, light("Web APIs"));
    assertTrue(light("Call Stack") < 0.5);
    hide("apis");
    assertEquals(1, light("Call Stack"), "a room that is gone leaves the others their light");
    hide();
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#top-rooms").interact(() -> item("#light-tasks").fire());
    assertEquals(1, light("Task Queue"));
    assertTrue(light("Call Stack") < 0.5);
    robot.clickOn("#top-rooms").interact(() -> item("#rooms-spotlight").fire());
    assertEquals(1, light("Call Stack"));
  }

  /** An item of the rooms' menu, which is open, or of a menu in it. */
  private MenuItem item(String id) {
    MenuButton menu = robot.lookup("#top-rooms").queryAs(MenuButton.class);
    return menu.getItems().stream()
        .flatMap(i -> i instanceof Menu more ? more.getItems().stream() : Stream.of(i))
        .filter(i -> id.equals("#" + i.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Node room(String title) {
    return robot.lookup("#stage .room").match(n -> title.equals(n.getAccessibleText())).query();
  }

  private double light(String title) {
    return room(title).getOpacity();
  }

  @Test
  void aDraggedDividerStaysWhereItWasPut() {
    SplitPane rooms = robot.lookup("#rooms").queryAs(SplitPane.class);
    Node divider = rooms.lookup(".split-pane-divider");
    robot.drag(divider).dropBy(90, 0);
    double chosen = rooms.getDividerPositions()[0];
    robot.push(KeyCode.S).push(KeyCode.S);
    assertEquals(chosen, rooms.getDividerPositions()[0], 0.01);
    robot.interact(() -> window.open(Scenario.of("second.js", "console.log('second');")));
    assertEquals(chosen, rooms.getDividerPositions()[0], 0.01);
  }

  private boolean isShown(String selector) {
    return robot.lookup(selector).tryQuery().isPresent();
  }

  private Bounds bounds(String selector) {
    return robot.lookup(selector).query().getBoundsInParent();
  }
}
