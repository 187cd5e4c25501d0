package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest extends WindowCase {

  @TempDir Path folder;

  @Test
  void aFileOpensAndIsSavedBack() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.js"), "console.log('tea');\n");
    robot.interact(() -> window.open(file));
    assertEquals("tea.js", now().scenario().name());
    append("// hot");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals("console.log('tea');\n// hot", Files.readString(file));
    assertEquals("tea.js — Loopglass", stage.getTitle());
  }

  @Test
  void aFileThatIsNoProgramIsRefusedInOneSentence() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.js"), "");
    robot.interact(() -> window.open(empty));
    assertTrue(text("#notice-text").contains("empty.js"), text("#notice-text"));
    assertEquals("first.js", now().scenario().name());
    assertEquals(PROGRAM, area().getText());
  }

  @Test
  void frontMatterGoneWrongIsSaidAndNothingIsLost() {
    robot.interact(() -> area().replaceText("/*---\ntitel: x\n---*/\n" + PROGRAM));
    robot.interact(() -> window.workbench().perform(Command.RUN));
    assertTrue(text("#notice-text").contains("first.js:2"), text("#notice-text"));
    assertEquals(PROGRAM, now().scenario().text());
    assertTrue(area().getText().contains("titel"));
  }

  @Test
  void closingAsksBeforeItLosesAnEditedProgram() {
    append("// mine");
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertTrue(stage.isShowing());
    robot.clickOn("#ask-discard");
    assertFalse(stage.isShowing());
  }
}
