package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import loopglass.playback.Moment;
import loopglass.trace.Event;
import loopglass.trace.Job;
import org.junit.jupiter.api.Test;

class SteppingTest extends WindowCase {

  @Test
  void everyUnitHasItsKeysForwardAndBack() {
    robot.push(KeyCode.M);
    assertEquals(Job.Queue.MICROTASK, ((Event.Taken) now().step().event()).job().queue());
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(Job.Kind.TIMER, ((Event.Taken) now().step().event()).job().kind());
    robot.push(KeyCode.SHIFT, KeyCode.C);
    assertInstanceOf(Event.Logged.class, now().step().event());
    robot.push(KeyCode.HOME).push(KeyCode.T);
    assertInstanceOf(Event.Checked.class, now().step().event());
    robot.push(KeyCode.T).push(KeyCode.SHIFT, KeyCode.T);
    assertInstanceOf(Event.Checked.class, now().step().event());
  }

  @Test
  void f10StepsOverACallAndBackAgain() {
    robot.push(KeyCode.F10);
    assertEquals(1, now().step().span().line());
    Moment first = now().moment();
    robot.push(KeyCode.F10);
    assertEquals(2, now().step().span().line(), "over console.log, which is a call");
    robot.push(KeyCode.CONTROL, KeyCode.F10);
    assertEquals(first, now().moment());
    robot.push(KeyCode.F11);
    assertEquals(2, now().step().span().line());
    robot.push(KeyCode.CONTROL, KeyCode.F11);
    assertEquals(first, now().moment());
  }

  @Test
  void theMenuSaysWhatTheStepButtonsDo() {
    robot.clickOn("#step-by").clickOn("task");
    assertEquals(
        "task", robot.lookup("#step-by").<javafx.scene.control.MenuButton>query().getText());
    robot.clickOn("#forward");
    assertInstanceOf(Event.Taken.class, now().step().event());
    Moment taken = now().moment();
    robot.push(KeyCode.RIGHT);
    assertInstanceOf(Event.Taken.class, now().step().event());
    robot.push(KeyCode.LEFT);
    assertEquals(taken, now().moment());
  }

  @Test
  void theMenusOwnButtonsGoWithoutChoosing() {
    robot.clickOn("#step-by");
    Node row = robot.lookup("console line").query().getParent();
    robot.clickOn(last(row));
    assertInstanceOf(Event.Logged.class, now().step().event());
    assertEquals(
        "event", robot.lookup("#step-by").<javafx.scene.control.MenuButton>query().getText());
    robot.push(KeyCode.ESCAPE);
  }

  private static Node last(Node row) {
    return ((Region) row).getChildrenUnmodifiable().getLast();
  }

  @Test
  void playbackStopsAtABreakBothWaysAndPageKeysGoThere() {
    robot.interact(() -> window.workbench().player().halts().dotsAt(Set.of(3)));
    robot.push(KeyCode.SPACE);
    pass(HOURS);
    assertFalse(now().transport().isPlaying());
    assertEquals(3, now().step().span().line());
    Moment call = now().moment();
    robot.push(KeyCode.SPACE);
    pass(HOURS);
    assertEquals(3, now().step().span().line(), "the callback of that line");
    assertNotEquals(call, now().moment());
    robot.push(KeyCode.J);
    pass(HOURS);
    assertEquals(call, now().moment());
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
    assertEquals(call, now().moment());
  }

  @Test
  void f4RunsToTheLineOfTheCaretAndSaysSoIfThatNeverRuns() {
    robot.interact(() -> area().moveTo(3, 0));
    robot.push(KeyCode.F4);
    assertEquals(4, now().step().span().line());
    Moment there = now().moment();
    robot.push(KeyCode.F4);
    assertEquals(there, now().moment());
    assertTrue(robot.lookup("Line 4 does not run after this moment.").tryQuery().isPresent());
    robot.interact(() -> area().moveTo(0, 0));
    robot.push(KeyCode.CONTROL, KeyCode.F4);
    assertEquals(1, now().step().span().line());
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(there, now().moment(), "Backspace goes back to where it was");
  }

  @Test
  void wSaysWhyAndEachLinkLeadsToItsStep() {
    robot.push(KeyCode.END).push(KeyCode.SHIFT, KeyCode.C);
    Moment logged = now().moment();
    robot.push(KeyCode.W);
    assertEquals("Timeout", robot.lookup("#why-whole").<Label>query().getText());
    Button registered = robot.lookup("#why-4").query();
    assertTrue(registered.getAccessibleText().contains("setTimeout"));
    robot.clickOn("#why-4");
    assertInstanceOf(Event.Registered.class, now().step().event());
    assertTrue(robot.lookup("#why").tryQuery().isEmpty(), "the stage is free to be looked at");
    robot.push(KeyCode.BACK_SPACE);
    assertEquals(logged, now().moment());
    robot.push(KeyCode.SHIFT, KeyCode.BACK_SPACE);
    assertInstanceOf(Event.Registered.class, now().step().event());
    robot.push(KeyCode.W).clickOn("#why-back");
    assertEquals(logged, now().moment());
  }

  @Test
  void oneComesBackFromAConsoleLine() {
    robot.push(KeyCode.M);
    Moment here = now().moment();
    robot.clickOn("Timeout").push(KeyCode.BACK_SPACE);
    assertEquals(here, now().moment());
  }

  @Test
  void aPressOnAChipAsksAboutItAndSoDoArrowsAndEnter() {
    robot.push(KeyCode.M);
    robot.interact(() -> window.workbench().focusStage());
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    String whole = robot.lookup("#why-whole").<Label>query().getText();
    robot.push(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#why").tryQuery().isEmpty());
    StageRoom stage = robot.lookup("#stage").query();
    assertNotEquals(0, stage.picker().picked());
    Bounds chip = stage.localToScreen(stage.picker().bounds(stage.picker().picked()));
    robot.clickOn(chip.getCenterX(), chip.getCenterY());
    assertEquals(whole, robot.lookup("#why-whole").<Label>query().getText());
    robot.push(KeyCode.ESCAPE);
  }
}
