package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class WindowTest {

  private static final String PROGRAM =
      """
      console.log('Start');
      setTimeout(() => { console.log('Timeout'); }, 0);
      Promise.resolve().then(() => { console.log('Promise'); });
      console.log('End');
      """;

  /** More than any program here lasts. */
  private static final double HOURS = 10_000;

  @SuppressWarnings("NullAway.Init") // set before each test
  private MainWindow window;

  private final FxRobot robot = new FxRobot();

  @SuppressWarnings("NullAway.Init") // set before each test
  private Stage stage;

  @BeforeEach
  void openWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          window = new MainWindow(stage, Engines.IN_STEP, List.of());
          stage.setWidth(990);
          stage.setHeight(720);
          window.open(Scenario.of("first.js", PROGRAM));
          window.show();
        });
  }

  @AfterEach
  void closeWindow() {
    robot.interact(() -> stage.hide());
  }

  @Test
  void spacePlaysToTheEndAndHomeRewinds() {
    robot.push(KeyCode.SPACE);
    assertTrue(now().transport().isPlaying());
    pass(HOURS);
    assertEquals(now().size() - 1, now().moment().step());
    assertTrue(text("#caption .caption-lead").startsWith("The end"));
    assertEquals(List.of("Start", "End", "Promise", "Timeout"), written());
    robot.push(KeyCode.HOME);
    assertEquals(Moment.START, now().moment());
    assertEquals(List.of(), written());
  }

  @Test
  void theButtonsDoWhatTheKeysDo() {
    robot.clickOn("#forward").clickOn("#forward");
    assertEquals(Moment.at(2), now().moment());
    robot.clickOn("#back");
    assertEquals(Moment.at(1), now().moment());
    robot.clickOn("#to-end");
    assertEquals(now().size() - 1, now().moment().step());
    robot.clickOn("#to-start");
    robot.clickOn("#play");
    assertTrue(now().transport().isPlaying());
    robot.push(KeyCode.SPACE);
    assertFalse(now().transport().isPlaying(), "Space belongs to the deck after a click on it");
  }

  @Test
  void arrowsStepByEventLineAndJob() {
    robot.push(KeyCode.RIGHT);
    assertEquals(Moment.at(1), now().moment());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertTrue(now().step().event() instanceof Event.Statement);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(now().step().event() instanceof Event.Taken);
    Moment taken = now().moment();
    robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);
    assertEquals(taken, now().moment());
  }

  @Test
  void playbackRunsForwardsAndBackwards() {
    robot.push(KeyCode.L);
    pass(2);
    Moment there = now().moment();
    assertTrue(there.compareTo(Moment.START) > 0);
    robot.push(KeyCode.L);
    assertEquals(2, now().transport().speed());
    robot.push(KeyCode.K);
    robot.push(KeyCode.J);
    pass(HOURS);
    assertEquals(Moment.START, now().moment());
    assertFalse(now().transport().isPlaying());
  }

  @Test
  void aConsoleLineIsAPlaceInTime() {
    robot.clickOn("Promise");
    assertEquals("Promise", ((Event.Logged) now().step().event()).line().text());
    assertEquals(List.of("Start", "End", "Promise"), written());
    assertTrue(text("#caption .caption-text").contains("Promise"));
  }

  @Test
  void ctrlEnterRunsTheEditedProgram() {
    typeAtEnd("console.log(6*7);");
    assertTrue(robot.lookup("#run-edited").query().isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(robot.lookup("#run-edited").query().isVisible());
    pass(HOURS);
    assertEquals(List.of("Start", "End", "42", "Promise", "Timeout"), written());
  }

  @Test
  void anEditedProgramIsMarkedAndUndoIsNot() {
    assertEquals("first.js — Loopglass", stage.getTitle());
    typeAtEnd("x");
    assertEquals("first.js (edited) — Loopglass", stage.getTitle());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(PROGRAM, area().getText());
    assertEquals("first.js — Loopglass", stage.getTitle());
  }

  @Test
  void aSyntaxErrorIsSaidAndShownInItsPlace() {
    typeAtEnd("let = ;");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    pass(0);
    assertEquals("Syntax error:", text("#caption .caption-lead"));
    assertTrue(text("#caption .caption-text").contains("first.js:5:"));
    assertTrue(area().getParagraph(4).getParagraphStyle().contains("error"));
    assertEquals(PROGRAM + "let = ;", area().getText());
  }

  @Test
  void typingStaysInTheEditor() {
    typeAtEnd("j k l ?");
    robot.push(KeyCode.HOME).push(KeyCode.LEFT).push(KeyCode.SPACE);
    assertEquals(Moment.START, now().moment());
    assertFalse(now().transport().isPlaying());
    assertTrue(area().getText().contains("j k l ?"));
    robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
    assertEquals(Moment.at(1), now().moment(), "Escape gives the keys back to the deck");
  }

  @Test
  void theSheetListsEveryKey() {
    robot.interact(() -> window.workbench().perform(Command.KEYS));
    for (Command command : Command.values()) {
      assertTrue(robot.lookup(command.words()).tryQuery().isPresent(), command.words());
    }
    robot.clickOn("#keys-close");
    assertFalse(window.workbench().over().isDisplay());
  }

  @Test
  void openingAsksBeforeItLosesAnEditedProgram() {
    typeAtEnd("// mine");
    robot.interact(() -> window.open(Scenario.of("other.js", "console.log('other');")));
    assertEquals("first.js", now().scenario().name());
    robot.clickOn("#ask-cancel");
    assertTrue(area().getText().contains("// mine"));
    robot.interact(() -> window.open(Scenario.of("other.js", "console.log('other');")));
    robot.clickOn("#ask-discard");
    assertEquals("other.js", now().scenario().name());
    assertEquals("console.log('other');", area().getText());
  }

  @Test
  void themesChangeWhileItPlays() {
    robot.clickOn("#theme-dark").clickOn("#theme-contrast").clickOn("#theme-light");
    robot.push(KeyCode.RIGHT);
    assertEquals(Moment.at(1), now().moment());
  }

  private void typeAtEnd(String text) {
    robot.interact(
        () -> {
          area().requestFocus();
          area().moveTo(area().getLength());
        });
    robot.write(text, 0);
  }

  private CodeArea area() {
    return robot.lookup("#program .styled-text-area").queryAs(CodeArea.class);
  }

  private void pass(double seconds) {
    robot.interact(() -> window.workbench().beat(seconds));
  }

  private Playback now() {
    return Objects.requireNonNull(window.workbench().player().shown());
  }

  private List<String> written() {
    return now().step().after().console().stream().map(line -> line.text()).toList();
  }

  private String text(String query) {
    return switch (robot.lookup(query).query()) {
      case javafx.scene.text.Text words -> words.getText().strip();
      case Label label -> label.getText();
      case ListView<?> list -> list.getItems().toString();
      case javafx.scene.Node other -> throw new AssertionError("no text in " + other);
    };
  }
}
