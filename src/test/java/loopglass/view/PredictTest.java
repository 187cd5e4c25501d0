package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.WindowEvent;
import loopglass.language.Language;
import loopglass.lesson.predict.Decision;
import loopglass.lesson.predict.Standing;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Event;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody predicts, watches, is told right from wrong and why, and it is remembered. */
class PredictTest extends WindowCase {

  private static final List<String> RIGHT = List.of("Start", "End", "Promise", "Timeout");

  private static final Scenario LESSON = Library.scenario("first-steps/first-look.js");

  @Override
  List<Scenario> library() {
    return List.of(LESSON, Library.scenario("first-steps/call-stack.js"));
  }

  @Test
  void aProgramThatCannotBeReadIsNotSaidToPrintNothing() {
    robot.interact(() -> window.open(Scenario.of("broken.js", "console.log('a'; let")));
    pass(0);
    robot.push(KeyCode.P);
    assertEquals(
        "This program is not valid JavaScript, so it cannot be read and there is no order to"
            + " predict.",
        text("#order-task"));
  }

  @Test
  void anOrderIsPredictedByKeysRightAndIsMarkedAsItPrints() {
    robot.push(KeyCode.P);
    assertTrue(isSeen("#order-pane"));
    assertFalse(isSeen("#stage"), "the stage would tell");
    assertFalse(isSeen("#caption"));
    assertFalse(isSeen("#timeline"));
    assertFalse(isSeen(".console-text"), "no line is on screen before it is printed");
    assertTrue(isSeen("#program"), "the program is what one predicts from");
    robot.push(KeyCode.RIGHT).push(KeyCode.END);
    pass(HOURS);
    assertEquals(0, now().moment().step(), "nothing moves while one thinks");
    assertFalse(lines().equals(RIGHT), "it does not begin with the answer");
    sortByKeys(RIGHT);
    assertEquals(RIGHT, lines());
    robot.push(KeyCode.ENTER);
    assertTrue(isSeen("#stage"));
    pass(2);
    assertEquals(0, marks("right"));
    pass(HOURS);
    assertEquals(4, marks("right"));
    assertEquals(0, marks("wrong"));
    assertEquals("All 4 right.", text("#verdict-lead"));
    robot.push(KeyCode.HOME);
    assertEquals(0, marks("right"), "marks come and go with the lines");
    assertTrue(isSeen("#caption"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(isSeen("#predict-card"));
    assertTrue(isSeen("#timeline") && isSeen("#caption"));
  }

  @Test
  void aWrongOrderIsExplainedWhereItFirstGoesWrong() {
    robot.clickOn("#top-predict");
    dragToOrder(List.of("Start", "Promise", "End", "Timeout"));
    robot.clickOn("#order-watch");
    assertTrue(isSeen("#prediction") && isSeen("#caption"));
    pass(HOURS);
    int step = now().moment().step();
    assertTrue(now().trace().step(step).event() instanceof Event.Logged, "it stops at the line");
    assertEquals(List.of("Start", "End"), written());
    assertEquals("Line 2: you expected “Promise”, printed is “End”.", text("#verdict-lead"));
    assertTrue(text("#verdict-text").contains("console.log('End') writes: End"), "the caption");
    assertTrue(text("#verdict-text").contains("The main script runs to its end first."), "why");
    assertEquals(1, marks("right"));
    assertEquals(1, marks("wrong"));
    robot.clickOn("#watch-on");
    pass(HOURS);
    assertEquals("3 of 4 right.", text("#verdict-lead"));
    assertEquals(3, marks("right"), "one line in a wrong place is one mistake");
    robot.clickOn("#watch-go");
    assertEquals(step, now().moment().step());
    robot.push(KeyCode.BACK_SPACE);
    assertTrue(now().moment().step() > step, "one can come back");
  }

  @Test
  void aLineThatNeverPrintsBelongsBelow() throws ScenarioException {
    open(
        "if (typeof window === 'string') console.log('not here');\n"
            + "console.log('one'); console.log('two');");
    robot.push(KeyCode.P);
    assertEquals(3, lines().size());
    sortByKeys(List.of("one", "two", "not here"));
    robot.push(KeyCode.END).push(KeyCode.SPACE).push(KeyCode.DOWN);
    assertEquals(List.of("one", "two"), lines(), "it was the last, and is below now");
    robot.push(KeyCode.ESCAPE);
    assertEquals(List.of("one", "two", "not here"), lines(), "Escape puts it back");
    robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ENTER);
    pass(HOURS);
    assertEquals("All 3 right.", text("#verdict-lead"));
  }

  @Test
  void whatHasNoOrderSaysSo() throws ScenarioException {
    open("let quiet = 1;");
    robot.push(KeyCode.P);
    assertTrue(text("#order-task").startsWith("This program prints nothing"));
    assertFalse(isSeen("#order-watch"));
    open("setInterval(() => console.log(Date.now()), 10);");
    robot.push(KeyCode.P);
    assertTrue(text("#order-extent").startsWith("No end of this program is known."));
    assertEquals(8, lines().size());
    open("console.log('a'); console.log('b');");
    assertFalse(isSeen("#order-pane"), "another program ends the prediction");
  }

  @Test
  void theLoopIsPredictedByKeysRightToTheEnd() {
    robot.push(KeyCode.P);
    robot.clickOn("#predict-next");
    pass(HOURS);
    int questions = 0;
    while (isSeen("#question-card")) {
      assertFalse(isSeen("#caption"), "it would tell");
      assertFalse(isSeen("#timeline"));
      int here = now().moment().step();
      robot.push(KeyCode.RIGHT).push(KeyCode.END);
      pass(HOURS);
      assertEquals(here, now().moment().step(), "nothing passes an open question");
      robot.push(digit(choice(true)));
      questions++;
      pass(HOURS);
    }
    assertTrue(questions > 3);
    assertEquals(questions + " of " + questions + " right.", text("#verdict-lead"));
    assertEquals(List.of("Start", "End", "Promise", "Timeout"), written(), "it plays to its end");
  }

  @Test
  void aWrongAnswerIsExplainedAndTheSameIsAskedAgain() {
    robot.clickOn("#predict-first");
    robot.clickOn("#predict-next");
    pass(HOURS);
    robot.clickOn("#choice-" + choice(false));
    assertEquals("Not quite.", text("#verdict-lead"));
    assertTrue(text("#verdict-text").contains("running the script is a task itself"));
    int here = now().moment().step();
    pass(HOURS);
    assertEquals(here, now().moment().step(), "it waits until the reason is read");
    robot.clickOn("#next-on");
    pass(HOURS);
    assertTrue(now().moment().step() > here);
    robot.clickOn("#choice-" + choice(true));
    assertEquals("Right.", text("#verdict-lead"));
    assertTrue(text("#verdict-text").startsWith("The stack is not empty"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(isSeen("#predict-card"), "one can leave at any time");
    pass(HOURS);
    assertEquals(RIGHT, written(), "and nothing holds the deck any more");
  }

  @Test
  void aMistakeCountsWhereAnotherLanguageEndsTheQuestions() {
    robot.interact(() -> window.open(LESSON));
    pass(0);
    robot.push(KeyCode.P);
    robot.clickOn("#predict-next");
    pass(HOURS);
    robot.clickOn("#choice-" + choice(false));
    assertTrue(window.home().progress().isEmpty(), "the questions are not over");
    robot.interact(() -> window.settings().language().set(Optional.of(Language.VIETNAMESE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, window.home().progress().count(Standing.REVIEW));
    robot.interact(() -> window.settings().language().set(Optional.of(Language.ENGLISH)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aMistakeCountsForTheProgramItWasMadeInWhenAnotherIsOpened() throws Exception {
    Path file = Files.writeString(home.resolve("own.js"), PROGRAM);
    Path other = Files.writeString(home.resolve("other.js"), "console.log(1);");
    robot.interact(() -> window.open(file));
    answerWrongly();
    robot.interact(() -> window.open(other));
    assertEquals(Standing.REVIEW, standing(file));
    pass(0);
    assertEquals(Standing.NONE, standing(other));
    assertEquals(1, window.home().progress().count(Standing.REVIEW));
  }

  @Test
  void aMistakeCountsWhereTheWindowIsClosedMeanwhile() {
    robot.interact(() -> window.open(LESSON));
    answerWrongly();
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertFalse(stage.isShowing());
    robot.interact(
        () -> {
          window = newWindow();
          window.begin();
        });
    assertEquals(1, window.home().progress().count(Standing.REVIEW));
  }

  private Standing standing(Path file) {
    return window.home().progress().of("file " + file.toAbsolutePath().normalize());
  }

  private void answerWrongly() {
    pass(0);
    robot.push(KeyCode.P);
    robot.clickOn("#predict-next");
    pass(HOURS);
    robot.clickOn("#choice-" + choice(false));
  }

  @Test
  void resultsAreRememberedShownAndForgotten() {
    robot.interact(() -> window.open(LESSON));
    pass(0);
    robot.push(KeyCode.P).push(KeyCode.ENTER);
    assertEquals(1, window.home().progress().count(Standing.REVIEW));
    robot.interact(this::startAgain);
    assertEquals(1, window.home().progress().count(Standing.REVIEW), "after a restart too");
    robot.interact(() -> window.workbench().perform(Command.START));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, robot.lookup(".standing-mark.review").queryAll().size());
    assertEquals("To review (1)", robot.lookup("#review").queryAs(ToggleButton.class).getText());
    robot.clickOn("#review");
    assertEquals("1 found", text("#library-count"));
    robot.clickOn("#preview-open");
    pass(0);
    robot.push(KeyCode.P);
    sortByKeys(
        List.of(
            "the script starts",
            "greet runs, up to its await",
            "the script ends",
            "greet goes on: a microtask",
            "the promise: a microtask",
            "the timer: a task"));
    robot.push(KeyCode.ENTER);
    assertEquals(1, window.home().progress().count(Standing.RIGHT));
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    robot.interact(() -> robot.lookup("#settings-reset").queryAs(Button.class).fire());
    robot.clickOn("#reset-no");
    assertEquals(1, window.home().progress().count(Standing.RIGHT));
    robot.interact(() -> robot.lookup("#settings-reset").queryAs(Button.class).fire());
    robot.clickOn("#reset-yes");
    robot.push(KeyCode.ESCAPE);
    robot.interact(this::startAgain);
    assertTrue(window.home().progress().isEmpty());
  }

  private void startAgain() {
    stage.hide();
    window.home().close();
    window = newWindow();
    window.begin();
  }

  private void open(String program) throws ScenarioException {
    Scenario scenario = Scenario.parse("own.js", program);
    robot.interact(() -> window.open(scenario));
    pass(0);
    pass(0);
  }

  private boolean isSeen(String query) {
    return robot.lookup(query).queryAll().stream().anyMatch(PredictTest::isSeen);
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  /** The lines above the divider, from the top. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Node row : rows()) {
      if (row.getStyleClass().contains("order-divider")) {
        break;
      }
      lines.add(words(row));
    }
    return lines;
  }

  private List<Node> rows() {
    return List.copyOf(robot.lookup("#order-list").queryAs(Pane.class).getChildren());
  }

  private static String words(Node row) {
    return ((Label) row.lookup(".order-text")).getText();
  }

  /** Lifts each line, carries it to its place and drops it. */
  private void sortByKeys(List<String> wanted) {
    robot.push(KeyCode.HOME);
    for (int place = 0; place < wanted.size(); place++) {
      int from = texts().indexOf(wanted.get(place));
      go(place, from);
      robot.push(KeyCode.SPACE);
      go(from, place);
      robot.push(KeyCode.SPACE);
      go(place, Math.min(place + 1, wanted.size() - 1));
    }
  }

  private List<String> texts() {
    return rows().stream()
        .filter(row -> row.getStyleClass().contains("order-row"))
        .map(PredictTest::words)
        .toList();
  }

  private void go(int from, int to) {
    for (int step = 0; step < Math.abs(to - from); step++) {
      robot.push(to > from ? KeyCode.DOWN : KeyCode.UP);
    }
  }

  private void dragToOrder(List<String> wanted) {
    for (int place = 0; place < wanted.size(); place++) {
      int from = texts().indexOf(wanted.get(place));
      if (from != place) {
        Bounds target = rows().get(place).localToScreen(rows().get(place).getLayoutBounds());
        robot.drag(rows().get(from)).dropTo(target.getCenterX(), target.getCenterY());
      }
    }
    assertEquals(wanted, lines());
  }

  private int marks(String how) {
    return robot.lookup(".prediction-row." + how).queryAll().size();
  }

  /** The number of the right choice of the open question, or of a wrong one. */
  private int choice(boolean right) {
    Decision decision = Decision.at(now().trace(), now().moment().step() + 1).orElseThrow();
    for (int i = 0; i < decision.choices().size(); i++) {
      if (decision.isRight(decision.choices().get(i)) == right) {
        return i + 1;
      }
    }
    throw new AssertionError("no such choice");
  }

  private static KeyCode digit(int number) {
    return KeyCode.valueOf("DIGIT" + number);
  }
}
