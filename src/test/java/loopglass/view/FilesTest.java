package loopglass.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilesTest extends WindowCase {

  @TempDir Path folder;

  @Test
  void aFileOpensAndIsSavedBack() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.js"), "console.log('tea');\n");
    robot.interact(() -> window.open(file));
    assertEquals("tea.js", now().scenario().name());
    append("// hot");
    try (InputStream before = Files.newInputStream(file)) {
      robot.push(KeyCode.CONTROL, KeyCode.S);
      byte[] old = before.readAllBytes();
      assertEquals("console.log('tea');\n", new String(old, UTF_8), "the old file stayed whole");
    }
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

  @Test
  void savingUnderAnotherNameLeavesTheFirstFileAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("tea.js"), "console.log('tea');\n");
    robot.interact(() -> window.open(file));
    append("// hot");
    dialogs.add(folder.resolve("hot tea"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertEquals("console.log('tea');\n// hot", Files.readString(folder.resolve("hot tea.js")));
    assertEquals("console.log('tea');\n", Files.readString(file));
    assertEquals("hot tea.js — Loopglass", stage.getTitle());
    append("!");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals("console.log('tea');\n// hot!", Files.readString(folder.resolve("hot tea.js")));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfItMayBe() throws IOException {
    Path there = Files.writeString(folder.resolve("old.js"), "// old");
    dialogs.add(folder.resolve("old"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertEquals("// old", Files.readString(there));
    robot.clickOn("#replace-cancel");
    assertEquals("// old", Files.readString(there));
    dialogs.add(folder.resolve("old"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    robot.clickOn("#replace-replace");
    assertEquals(PROGRAM, Files.readString(there));
  }

  @Test
  void aFileKeepsItsKindOfLineEnds() throws IOException {
    Path file = Files.writeString(folder.resolve("dos.js"), "let a = 1;\r\nlet b = 2;\r\n");
    robot.interact(() -> window.open(file));
    assertEquals("dos.js — Loopglass", stage.getTitle(), "it is not edited by being opened");
    assertFalse(robot.lookup("#run-edited").query().isVisible());
    append("let c = 3;\n");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals("let a = 1;\r\nlet b = 2;\r\nlet c = 3;\r\n", Files.readString(file));
  }

  static Stream<Arguments> wrongFiles() {
    return Stream.of(
        Arguments.of("a folder", (Make) Files::createDirectory, "folder"),
        Arguments.of("nothing", (Make) path -> {}, "no such file"),
        Arguments.of("empty", (Make) path -> Files.writeString(path, " \n"), "empty"),
        Arguments.of("binary", (Make) path -> Files.write(path, new byte[9]), "not text"),
        Arguments.of(
            "Latin 1",
            (Make) path -> Files.write(path, new byte[] {'/', '/', (byte) 0xE9}),
            "UTF-8"),
        Arguments.of("too large", (Make) path -> Files.write(path, new byte[1_000_001]), "larger"));
  }

  /** Makes a file that is no program. */
  interface Make {
    void at(Path path) throws IOException;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFiles")
  void aWrongFileIsOneSentenceAndTheOldProgramStays(String name, Make make, String said)
      throws IOException {
    Path wrong = folder.resolve("wrong.js");
    make.at(wrong);
    dialogs.add(wrong);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertTrue(text("#notice-text").contains(said), text("#notice-text"));
    assertTrue(text("#notice-text").contains("wrong.js"));
    assertEquals("first.js", now().scenario().name());
    assertEquals(PROGRAM, area().getText());
    assertFalse(window.workbench().over().isDisplay());
  }

  @Test
  void aFileThatIsDroppedIsOpenedAndWhatIsNoProgramIsRefused() throws IOException {
    Path tea = Files.writeString(folder.resolve("tea.js"), "console.log('tea');\n");
    Path note = Files.writeString(folder.resolve("note.txt"), "buy tea");
    assertTrue(drop(tea));
    assertEquals("tea.js", now().scenario().name());
    assertEquals("console.log('tea');\n", area().getText());
    assertFalse(drop(note));
    assertTrue(text("#notice-text").contains("note.txt"), text("#notice-text"));
    assertFalse(drop(tea, note), "one at a time");
    assertEquals("tea.js", now().scenario().name(), "what is open stays");

    append("// hot");
    Path milk = Files.writeString(folder.resolve("milk.js"), "console.log('milk');\n");
    assertTrue(drop(milk));
    assertEquals("tea.js", now().scenario().name(), "it is asked for the edited one first");
    robot.clickOn("#ask-discard");
    assertEquals("milk.js", now().scenario().name());
  }

  @Test
  void aFileThatIsDroppedOnAComparisonIsComparedWith() throws IOException {
    Path tea = Files.writeString(folder.resolve("tea.js"), "console.log('tea');\n");
    robot.push(KeyCode.F6);
    assertTrue(drop(tea));
    assertTrue(window.comparison().isOpen());
    assertEquals("first.js", now().scenario().name(), "the program at the left stays");
    Labeled right = robot.lookup("#compare-right-choose").queryAs(Labeled.class);
    assertTrue(right.getText().contains("tea"), right.getText());
  }

  /**
   * Somebody lets files go over the window. JavaFX makes dragboards itself alone, and the headless
   * platform none; so this begins with what is on one.
   */
  private boolean drop(Path... files) {
    AtomicBoolean taken = new AtomicBoolean();
    robot.interact(() -> taken.set(window.drop(Stream.of(files).map(Path::toFile).toList())));
    return taken.get();
  }
}
