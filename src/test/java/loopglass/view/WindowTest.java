package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;

class WindowTest extends WindowCase {

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
    append("console.log(6*7);");
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
    append("let = ;");
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
    append("// mine");
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
    robot.clickOn("#theme-dark");
    assertTrue(stage.getScene().getStylesheets().toString().contains("theme-dark.css"));
    robot.push(KeyCode.RIGHT);
    assertEquals(Moment.at(1), now().moment());
  }
}
