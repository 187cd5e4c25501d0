package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program is presented, with nothing but the keys that a clicker sends where it has them. */
class PresentTest extends WindowCase {

  private static final String LESSON =
      """
      /*---
      title: Two lines
      summary: What is queued waits for an empty stack.
      rooms: { show: [program, console, stack, microtasks, heap] }
      stops:
        - log: 1
          note: "The first line."
        - at: "console.log('two')"
          question: "Is `three` printed before this?"
          answer: "No: its callback waits."
        - end: true
          note: "That was all."
      ---*/
      console.log('one');
      queueMicrotask(() => console.log('three'));
      console.log('two');
      """;

  private final PretendedScreens screens = PretendedScreens.of(new Rectangle2D(0, 0, 990, 720));

  @BeforeEach
  void openLesson() throws ScenarioException {
    Scenario lesson = Scenario.parse("lesson.js", LESSON);
    robot.interact(
        () -> {
          window
              .presenting()
              .with(screens, Clock.fixed(Instant.parse("2026-03-02T10:24:00Z"), ZoneOffset.UTC));
          window.open(lesson);
          window.workbench().beat(0);
        });
  }

  @Override
  void pass(double seconds) {
    robot.interact(() -> window.beat(seconds));
  }

  @Test
  void aLessonIsPresentedWithTheClickerAlone() {
    robot.interact(() -> window.workbench().player().move((deck, _) -> deck.withSpeed(0.5)));
    robot.push(KeyCode.F5);
    assertEquals(List.of(true), screens.filled());
    assertFalse(isShown("#top-rooms"), "nothing of the window is seen");
    assertEquals("Two lines\nWhat is queued waits for an empty stack.", words());
    assertTrue(isShown("#console-lines") && isShown("#program") && isShown("#heap"));
    assertFalse(isShown("#promises") || isShown("#timeline"), "only what the lesson names");
    assertEquals(List.of("Call Stack", "Microtask Queue"), roomsOnStage());

    robot.push(KeyCode.PAGE_DOWN);
    pass(0.05);
    assertTrue(now().transport().isPlaying(), "the class sees the way there");
    assertEquals(List.of(), written());
    robot.push(KeyCode.PAGE_DOWN);
    assertFalse(now().transport().isPlaying(), "a second press is there at once");
    assertEquals("The first line.", words());
    assertEquals("1 / 3", text("#slide-place"));

    robot.push(KeyCode.RIGHT);
    pass(HOURS);
    assertEquals("Is three printed before this?", words());
    int asked = now().moment().step();
    robot.push(KeyCode.SPACE);
    assertEquals("Is three printed before this? No: its callback waits.", words());
    assertEquals(asked, now().moment().step(), "the answer holds the program");

    robot.push(KeyCode.PAGE_UP);
    assertEquals("The first line.", words());
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    assertEquals(asked, now().moment().step());
    robot.push(KeyCode.PAGE_DOWN);
    pass(HOURS);
    assertEquals("That was all.", words());
    robot.push(KeyCode.PAGE_DOWN);
    assertFalse(now().transport().isPlaying(), "behind the last there is nothing");

    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of(true, false), screens.filled());
    assertTrue(isShown("#top-rooms"));
    assertEquals("Stop 3 of 3", text("#lesson-place"));
    assertEquals(0.5, now().transport().speed());
    assertTrue(robot.lookup("#stage").query().isFocused(), "its keys go on");
    robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
    assertEquals(1, now().moment().step(), "and mean what they meant");
  }

  @Test
  void aPresenterBlacksOutLightsMagnifiesAndPoints() {
    robot.push(KeyCode.F5).push(KeyCode.B);
    assertTrue(robot.lookup("#black").query().isVisible());
    robot.push(KeyCode.PAGE_DOWN);
    assertFalse(robot.lookup("#black").query().isVisible(), "the clicker brings light back");
    assertEquals(0, now().moment().step());
    robot.push(KeyCode.PERIOD);
    assertTrue(robot.lookup("#black").query().isVisible());
    robot.push(KeyCode.PERIOD);

    robot.moveTo(room("Call Stack")).push(KeyCode.S);
    assertEquals(1, room("Call Stack").getOpacity());
    assertTrue(room("Microtask Queue").getOpacity() < 0.5);
    robot.moveTo("#program").push(KeyCode.S);
    assertTrue(light("#stage") < 0.5);
    assertEquals(1, light("#program"));
    robot.push(KeyCode.S);
    assertEquals(1, light("#stage"));

    robot.moveTo(room("Microtask Queue")).push(KeyCode.Z);
    settle();
    assertEquals(List.of("Microtask Queue"), roomsOnStage());
    assertTrue(width("#stage") > 900);
    assertFalse(isShown("#program"));
    robot.push(KeyCode.Z);
    settle();
    assertTrue(isShown("#program"));
    robot.moveTo("#program").doubleClickOn("#program");
    settle();
    assertTrue(width("#program") > 900);
    robot.push(KeyCode.ESCAPE);
    settle();
    assertTrue(isShown("#stage") && isShown("#program"), "Escape first leads back");

    robot.press(KeyCode.L);
    assertTrue(robot.lookup("#laser").query().isVisible());
    robot.release(KeyCode.L);
    assertFalse(robot.lookup("#laser").query().isVisible());
    pass(3);
    assertEquals(Cursor.NONE, stage.getScene().getCursor(), "a mouse that rests is away");
    robot.moveBy(4, 4);
    assertEquals(Cursor.DEFAULT, stage.getScene().getCursor());

    robot.push(KeyCode.N);
    assertTrue(robot.lookup("#presenter").query().isVisible());
    robot.push(KeyCode.N).push(KeyCode.F11);
    assertEquals(2, screens.filled().size());
    robot.interact(() -> window.commands().perform(Command.KEYS));
    ModalPane over = robot.lookup("#slide-over").queryAs(ModalPane.class);
    assertTrue(over.isDisplay());
    robot.push(KeyCode.ESCAPE);
    assertFalse(over.isDisplay());
    assertTrue(isShown("#slide"), "Escape took the keys away only");
  }

  @Test
  void withASecondScreenThePresenterSeesWhatToSayAndWhatComes() {
    screens.rectangles().add(new Rectangle2D(0, 500, 980, 490));
    robot.push(KeyCode.F5);
    Window slide = other();
    assertEquals(500, slide.getY());
    assertSame(slide.getScene(), robot.lookup("#slide").query().getScene());
    assertSame(stage.getScene(), robot.lookup("#presenter").query().getScene());
    assertEquals("10:24", text("#presenter-time"));
    pass(65);
    assertEquals("1:05", text("#presenter-passed"));
    assertTrue(said("#presenter-next").contains("The first line."), said("#presenter-next"));
    assertNotNull(
        robot.lookup(".presenter-picture .image-view").queryAs(ImageView.class).getImage());

    click(stage);
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.PAGE_DOWN);
    pass(HOURS);
    assertEquals("Stop 2 of 3", text("#presenter-place"));
    assertEquals("Is three printed before this?", words(), "the class does not see the answer");
    assertTrue(said("#presenter-notes").contains("No: its callback waits."));
    assertTrue(text("#presenter-line").contains("console.log('two')"));
    robot.push(KeyCode.F1);
    ModalPane over = robot.lookup("#slide-over").queryAs(ModalPane.class);
    assertTrue(over.isDisplay());
    robot.push(KeyCode.ESCAPE);
    assertFalse(over.isDisplay(), "the keys are taken away from the other window too");
    assertTrue(slide.isShowing());
    click(slide);
    robot.push(KeyCode.PAGE_DOWN);
    assertEquals("Is three printed before this? No: its callback waits.", words());
    robot.push(KeyCode.ESCAPE);
    assertFalse(slide.isShowing());
    assertTrue(isShown("#top-rooms"));
  }

  @Test
  void aProgramWithoutStopsIsPresentedFromJobToJob() {
    robot.interact(() -> window.open(Scenario.of("first.js", PROGRAM)));
    pass(0);
    robot.push(KeyCode.F5);
    List<String> jobs = new ArrayList<>();
    for (int press = 0; press < 3; press++) {
      robot.push(KeyCode.PAGE_DOWN);
      pass(HOURS);
      jobs.add(now().step().event().getClass().getSimpleName());
    }
    assertEquals(List.of("Taken", "Taken", "Taken"), jobs);
    assertEquals(List.of("Start", "End", "Promise"), written());
  }

  private void click(Window on) {
    robot.interact(on::requestFocus);
  }

  private Window other() {
    return Window.getWindows().stream()
        .filter(each -> each != stage && each.isShowing())
        .findFirst()
        .orElseThrow();
  }

  private boolean isShown(String selector) {
    return robot.lookup(selector).queryAll().stream().anyMatch(PresentTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void settle() {
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private double width(String selector) {
    return robot.lookup(selector).query().getLayoutBounds().getWidth();
  }

  /** How lit a node is, with all that is around it. */
  private double light(String selector) {
    double light = 1;
    for (Node each = robot.lookup(selector).query(); each != null; each = each.getParent()) {
      light *= each.getOpacity();
    }
    return light;
  }

  private Node room(String title) {
    return robot
        .lookup("#stage .room")
        .match(room -> room.isVisible() && title.equals(room.getAccessibleText()))
        .query();
  }

  private List<String> roomsOnStage() {
    settle();
    return robot.lookup("#stage .room").queryAll().stream()
        .filter(Node::isVisible)
        .map(Node::getAccessibleText)
        .sorted()
        .toList();
  }

  /** What the slide says. */
  private String words() {
    settle();
    String answer = isShown("#slide-answer") ? " " + said("#slide-answer") : "";
    return said("#slide-words") + answer;
  }

  private String said(String selector) {
    StringBuilder words = new StringBuilder();
    say(robot.lookup(selector).query(), words);
    return words.toString();
  }

  private static void say(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getText());
    } else if (node instanceof Label label) {
      words.append(label.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> say(child, words));
    }
  }
}
