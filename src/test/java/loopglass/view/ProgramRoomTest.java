package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import loopglass.playback.Moment;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ProgramRoomTest extends WindowCase {

  @Test
  void findsReplacesAndUndoes() {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("console", 0);
    assertEquals("4 found", text("#find-count"));
    robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertEquals("2 of 4", text("#find-count"));
    assertEquals("console", area().getSelectedText());
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("1 of 4", text("#find-count"));

    robot.interact(() -> window.workbench().perform(Command.REPLACE));
    robot.interact(() -> robot.lookup("#replace-text").queryAs(TextField.class).setText("output"));
    robot.clickOn("#replace-all");
    assertEquals(WindowCase.PROGRAM.replace("console", "output"), area().getText());
    assertEquals("not found", text("#find-count"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#find-text").query().getParent().getParent().isVisible());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(WindowCase.PROGRAM, area().getText(), "all are one step");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertNotEquals(WindowCase.PROGRAM, area().getText());
  }

  @Test
  void aWrongPatternIsOneSentence() {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText("("));
    robot.clickOn("#find-regex");
    assertTrue(text("#find-count").startsWith("This is no regular expression"));
  }

  @Test
  void playbackStopsAtABreakDotThatMovedWithItsLine() {
    robot.interact(
        () -> {
          area().requestFocus();
          area().moveTo(area().getText().indexOf("console.log('End')"));
        });
    robot.push(KeyCode.F9);
    assertEquals(Set.of(4), window.workbench().program().editor().breaks());
    assertEquals("Line 4. Playback stops here", area().getAccessibleHelp());
    robot.interact(() -> area().insertText(0, "// first\n"));
    assertEquals(Set.of(5), window.workbench().program().editor().breaks());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    pass(0);
    pass(HOURS);
    assertEquals(5, now().step().span().line());
    assertTrue(now().step().event() instanceof Event.Statement);
  }

  @Test
  void whatAProgramSaysOfItselfIsFoldedUntilItIsWanted() {
    String text = "/*---\ntitle: A lesson\noutput: |\n  hello\n---*/\nconsole.log('hello');\n";
    robot.interact(() -> window.workbench().open(Scenario.of("lesson.js", text)));
    assertEquals(5, area().getCurrentParagraph(), "the caret stands at the first code");
    assertTrue(area().isFolded(3));
    assertEquals(text, window.workbench().program().editor().text(), "the text is all there");

    robot.interact(() -> window.workbench().perform(Command.FOLD));
    assertFalse(area().isFolded(3));
    robot.interact(() -> window.workbench().perform(Command.FOLD));
    assertTrue(area().isFolded(3));

    robot.interact(() -> area().insertText(3, "x"));
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(area().isFolded(3), "what is edited is in view");
  }

  @Test
  void aMarkLeadsToTheStepThatMadeIt() {
    int step = 0;
    while (!(now().trace().step(step).event() instanceof Event.Registered)) {
      step++;
    }
    Moment registered = Moment.at(step);
    robot.interact(() -> window.workbench().player().seek(registered.step() + 1));
    Node mark = robot.lookup("#program .gutter .line-mark.task").query();
    robot.clickOn(mark);
    assertEquals(registered, now().moment());
  }

  @Test
  void typingIsIndentedAndBroughtIntoComments() {
    robot.interact(() -> area().replaceText("function f() {}"));
    robot.interact(
        () -> {
          area().requestFocus();
          area().moveTo(area().getLength() - 1);
        });
    robot.push(KeyCode.ENTER);
    robot.write("g();", 0);
    assertEquals("function f() {\n  g();\n}", area().getText());
    robot.push(KeyCode.CONTROL, KeyCode.SLASH);
    assertEquals("function f() {\n  // g();\n}", area().getText());
    robot.push(KeyCode.CONTROL, KeyCode.SLASH);
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("function f() {\ng();\n}", area().getText());
  }

  @Test
  void underlinesWhatIsNotJavaScriptOnceTheHandsRest() throws TimeoutException {
    typeAtEnd("f((1);");
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup(".gutter.mistaken").tryQuery().isPresent());
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(area().getAccessibleHelp().startsWith("Line 5. "), area().getAccessibleHelp());
    robot.interact(() -> area().replaceText("f(1);"));
    assertFalse(robot.lookup(".gutter.mistaken").tryQuery().isPresent());
  }

  @Test
  void aLongTextIsColouredInItsOwnTime() throws TimeoutException {
    String line = "const answer = call('a string', 42); // and so on\n";
    robot.interact(() -> window.workbench().program().editor().setText(line.repeat(25_000)));
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> styleAt(0).contains("keyword"));
    assertTrue(styleAt(line.length() * 24_999).contains("keyword"));
  }

  @Test
  void opensAtItsFirstCode() {
    String text = "/*---\ntitle: x\n---*/\nconsole.log(1);\n";
    robot.interact(() -> window.open(Scenario.of("matter.js", text)));
    assertEquals(3, area().getCurrentParagraph());
    assertTrue(styleAt(8).contains("matter"));
  }

  private Collection<String> styleAt(int offset) {
    return area().getStyleAtPosition(offset + 1);
  }
}
