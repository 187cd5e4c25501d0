package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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
