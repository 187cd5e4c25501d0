package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The stops of a lesson in the window, and the rooms that it asks for. */
class LessonWindowTest extends WindowCase {

  private static final String LESSON =
      """
      /*---
      title: Two lines
      summary: What is queued waits for an empty stack.
      rooms: { show: [heap], hide: [tasks, timeline] }
      stops:
        - log: 1
          note: "The first line, written by `console.log`."
        - at: "console.log('two')"
          question: "Is `three` printed before this?"
          answer: "No: its callback waits for the stack."
        - end: true
          note: "That was all."
      ---*/
      console.log('one');
      queueMicrotask(() => console.log('three'));
      console.log('two');
      """;

  @BeforeEach
  void openLesson() throws ScenarioException {
    Scenario lesson = Scenario.parse("lesson.js", LESSON);
    robot.interact(
        () -> {
          window.open(lesson);
          window.workbench().beat(0);
        });
  }

  @Test
  void pageDownLeadsFromStopToStopAndTheAnswerIsHeldBack() {
    assertEquals("3 stops", text("#lesson-place"));
    assertEquals("What is queued waits for an empty stack.", said());
    assertEquals("What is queued waits for an empty stack.", text("#summary"));
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("Stop 1 of 3", text("#lesson-place"));
    assertEquals("The first line, written by console.log.", said());
    assertEquals(List.of("one"), written());
    assertTrue(codes().contains("console.log"), "set as code");
    double high = card().getHeight();
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("Stop 2 of 3", text("#lesson-place"));
    assertEquals("Is three printed before this?", said());
    assertEquals(1, console().getItems().size(), "the lines to come would tell the answer");
    robot.clickOn("Show answer");
    assertEquals(3, console().getItems().size());
    assertEquals("Is three printed before this? No: its callback waits for the stack.", said());
    robot.push(KeyCode.RIGHT);
    assertEquals(
        "Is three printed before this? No: its callback waits for the stack.",
        said(),
        "it can be read while the program proves it");
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("That was all.", said());
    assertEquals(List.of("one", "two", "three"), written());
    assertEquals(high, card().getHeight(), "no room moves");
    robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
    assertEquals("Stop 1 of 3", text("#lesson-place"));
  }

  @Test
  void aMagnifiedWindowShowsAllThatIsSaidAndLeavesAStage() {
    robot.interact(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
          window.settings().zoom().set(1.5);
        });
    WaitForAsyncUtils.waitForFxEvents();
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.PAGE_DOWN);
    Bounds card = card().localToScene(card().getLayoutBounds());
    for (Node text : robot.from(card()).lookup(".lesson-text, #lesson-place").queryAll()) {
      Bounds words = text.localToScene(text.getLayoutBounds());
      assertTrue(card.contains(words), () -> words + " in " + card);
    }
    Node stage = robot.lookup("#stage").query();
    double high = stage.localToScene(stage.getLayoutBounds()).getHeight();
    assertTrue(high > 0.45 * 720, () -> "a stage of " + high);
  }

  @Test
  void theKeyShowsTheAnswerAndOpeningAgainHidesIt() throws ScenarioException {
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.A);
    assertTrue(said().endsWith("its callback waits for the stack."));
    openLesson();
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertEquals("Is three printed before this?", said());
  }

  @Test
  void playingPausesAtEachStopUnlessToldNotTo() {
    robot.push(KeyCode.SPACE);
    pass(HOURS);
    assertFalse(now().transport().isPlaying());
    assertEquals("Stop 1 of 3", text("#lesson-place"));
    robot.push(KeyCode.SPACE);
    pass(HOURS);
    assertEquals("Stop 2 of 3", text("#lesson-place"));
    robot.clickOn("#lesson-pauses");
    robot.interact(() -> window.workbench().focusStage());
    robot.push(KeyCode.HOME).push(KeyCode.SPACE);
    pass(HOURS);
    assertEquals("Stop 3 of 3", text("#lesson-place"));
    assertEquals(List.of("one", "two", "three"), written());
  }

  @Test
  void breakDotsAndStopsAreBothPlacesToGoTo() {
    robot.interact(() -> window.workbench().program().editor().toggleBreak(15));
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertEquals("Stop 1 of 3", text("#lesson-place"));
    assertEquals(15, now().step().span().line());
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("Stop 2 of 3", text("#lesson-place"));
  }

  @Test
  void theTimelineMarksTheStops() {
    robot.interact(() -> window.workbench().player().seek(0));
    showTimeline();
    robot.push(KeyCode.PAGE_DOWN);
    int stop = now().moment().step();
    robot.push(KeyCode.HOME);
    Region timeline = robot.lookup("#timeline").queryAs(Region.class);
    robot.push(KeyCode.PAGE_DOWN);
    Node head = robot.lookup(".playhead").query();
    double x = head.localToScreen(head.getLayoutBounds()).getCenterX();
    robot.push(KeyCode.HOME);
    double y = timeline.localToScreen(timeline.getLayoutBounds()).getMinY() + 8;
    robot.moveTo(x + 4, y);
    assertTrue(
        robot.lookup("#timeline-preview .preview-lesson").queryAllAs(Text.class).stream()
            .anyMatch(text -> text.getText().startsWith("The first line")),
        "its text is seen");
    robot.clickOn(x + 4, y);
    assertEquals(stop, now().moment().step());
  }

  @Test
  void theLessonsRoomsAreShownForItAlone() throws ScenarioException {
    assertTrue(front("heap"));
    assertFalse(isOnStage("Task Queue"));
    assertFalse(robot.lookup("#timeline").query().isVisible());
    assertEquals(Set.of(), window.settings().hiddenRooms().get(), "nothing of it is kept");
    robot.interact(() -> window.open(Scenario.of("other.js", "console.log(1);")));
    pass(0);
    assertTrue(front("console"));
    assertTrue(isOnStage("Task Queue"));
    assertTrue(robot.lookup("#timeline").query().isVisible());
    assertFalse(card().isVisible());
    openLesson();
    showTimeline();
    assertTrue(robot.lookup("#timeline").query().isVisible(), "the viewer's wish counts more");
  }

  @Test
  void theLessonCanBeHiddenAndShownAgain() {
    robot.clickOn("#lesson-close");
    assertFalse(card().isVisible());
    robot.clickOn("#top-rooms").interact(() -> item("room-lesson").fire());
    assertTrue(card().isVisible());
  }

  private void showTimeline() {
    robot.clickOn("#top-rooms").interact(() -> item("room-timeline").fire());
  }

  private CheckMenuItem item(String id) {
    MenuButton menu = robot.lookup("#top-rooms").queryAs(MenuButton.class);
    CheckMenuItem item =
        (CheckMenuItem)
            menu.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    item.setSelected(!item.isSelected());
    return item;
  }

  private ListView<?> console() {
    robot.interact(() -> robot.lookup("#tab-console").queryAs(ToggleButton.class).fire());
    return robot.lookup("#console-lines").queryAs(ListView.class);
  }

  private boolean front(String room) {
    return robot.lookup("#tab-" + room).queryAs(ToggleButton.class).isSelected();
  }

  private boolean isOnStage(String title) {
    robot.interact(() -> stage.getScene().getRoot().layout());
    return robot
        .lookup("#stage .room")
        .match(room -> room.isVisible() && title.equals(room.getAccessibleText()))
        .tryQuery()
        .isPresent();
  }

  private Region card() {
    return robot.lookup("#lesson").queryAs(Region.class);
  }

  /** All words of the card that are seen. */
  private String said() {
    StringBuilder words = new StringBuilder();
    robot.lookup("#lesson .lesson-text").queryAll().stream()
        .filter(LessonWindowTest::isSeen)
        .forEach(
            flow -> {
              words.append(words.isEmpty() ? "" : " ");
              ((Region) flow)
                  .getChildrenUnmodifiable()
                  .forEach(text -> words.append(((Text) text).getText()));
            });
    return words.toString();
  }

  private List<String> codes() {
    return robot.lookup("#lesson .lesson-code").queryAllAs(Text.class).stream()
        .map(Text::getText)
        .toList();
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theSettingIsKept() {
    robot.clickOn("#lesson-pauses");
    assertTrue(window.settings().stopsPassed().get());
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    assertTrue(robot.lookup("#settings-stops").tryQuery().isPresent());
  }
}
