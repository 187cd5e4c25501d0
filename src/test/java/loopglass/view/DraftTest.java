package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import loopglass.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What was typed outlives the window, however that ends. */
class DraftTest extends WindowCase {

  @TempDir Path folder;

  private static final String TEA = "console.log('tea');\n";

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  @BeforeEach
  void openFile() throws IOException {
    file = Files.writeString(folder.resolve("tea.js"), TEA);
    robot.interact(() -> window.open(file));
  }

  /** The window goes away without a word, and somebody starts Loopglass again. */
  private void killAndStartAgain() {
    robot.interact(
        () -> {
          stage.hide();
          window = newWindow();
          window.begin();
        });
  }

  private void waitForDraft(String text) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> drafts().stream().anyMatch(draft -> draft.contains(text)));
  }

  private List<String> drafts() throws IOException {
    Path drafts = home.resolve("drafts");
    if (!Files.isDirectory(drafts)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(drafts)) {
      List<Path> kept = files.filter(path -> path.toString().endsWith(".json")).toList();
      return kept.stream().map(DraftTest::read).toList();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      return "";
    }
  }

  private void typeMilk() throws TimeoutException {
    typeAtEnd("// milk");
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    waitForDraft("// milk");
    window.home().flush();
  }

  @Test
  void afterACrashTheTextItsNameItsMarkAndTheCaretAreBack() throws Exception {
    typeMilk();
    killAndStartAgain();
    assertEquals(TEA + "// milk", area().getText());
    assertEquals(TEA.length() + "// mi".length(), area().getCaretPosition());
    assertEquals("tea.js (edited) — Loopglass", stage.getTitle());
    assertTrue(text("#notice-draft-text").contains("tea.js"));
    assertEquals(TEA, Files.readString(file), "the file is left alone");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals(TEA + "// milk", Files.readString(file));
    window.home().flush();
    assertEquals(List.of(), drafts());
  }

  @Test
  void theDraftCanBeThrownAwayAndEvenThatBeUndone() throws Exception {
    typeMilk();
    killAndStartAgain();
    robot.clickOn("#draft-discard");
    assertEquals(TEA, area().getText());
    assertEquals("tea.js — Loopglass", stage.getTitle());
    window.home().flush();
    assertEquals(List.of(), drafts());
    robot.interact(() -> area().undo());
    assertEquals(TEA + "// milk", area().getText());
  }

  @Test
  void ifTheFileWasChangedMeanwhileBothAreOffered() throws Exception {
    typeMilk();
    Files.writeString(file, "console.log('coffee');\n");
    killAndStartAgain();
    assertEquals(TEA + "// milk", area().getText());
    assertTrue(text("#notice-draft-text").contains("changed"));
    robot.clickOn("#draft-theirs");
    assertEquals("console.log('coffee');\n", area().getText());
    robot.clickOn("#draft-mine");
    assertEquals(TEA + "// milk", area().getText());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertEquals("console.log('coffee');\n", Files.readString(file), "not without being asked");
    robot.clickOn("#changed-replace");
    assertEquals(TEA + "// milk", Files.readString(file));
  }

  @Test
  void aTextThatCannotBeKeptKeepsTheWindowOpen() throws Exception {
    Path drafts = home.resolve("drafts");
    Files.writeString(drafts, "a file where the folder of the drafts belongs");
    typeAtEnd("// milk");
    window.home().flush();
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    robot.clickOn("#ask-keep");
    assertTrue(stage.isShowing());
    assertEquals(TEA + "// milk", area().getText());
    assertTrue(text("#notice-text").startsWith("Your unsaved changes cannot be kept"));
    Files.delete(drafts);
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    robot.clickOn("#ask-keep");
    assertFalse(stage.isShowing());
    assertTrue(drafts().getFirst().contains("// milk"), "though it could not be kept before");
  }

  @Test
  void ifTheFileIsGoneTheTextIsNot() throws Exception {
    typeMilk();
    Files.delete(file);
    killAndStartAgain();
    assertEquals(TEA + "// milk", area().getText());
    assertTrue(text("#notice-draft-text").contains("not where it was"));
  }

  @Test
  void whatIsKeptForLaterIsOfferedAgainWithTheProgram() throws Exception {
    typeMilk();
    robot.interact(() -> window.open(Scenario.of("other.js", "1;")));
    robot.clickOn("#ask-keep");
    assertEquals("other.js", now().scenario().name());
    robot.interact(() -> window.open(file));
    assertEquals(TEA + "// milk", area().getText());
    assertEquals(TEA, Files.readString(file));
  }

  @Test
  void whatIsKeptStandsOnTheStartPageUntilItIsThrownAway() throws Exception {
    typeMilk();
    robot.interact(() -> window.open(Scenario.of("other.js", "1;")));
    robot.clickOn("#ask-keep");
    killAndStartAgain();
    assertTrue(robot.lookup("#start").query().isVisible());
    assertTrue(robot.lookup("Not saved yet").tryQuery().isPresent());
    robot.clickOn("tea.js");
    assertEquals(TEA + "// milk", area().getText());
  }

  @Test
  void closingCanKeepTheTextForTheNextStart() throws Exception {
    typeMilk();
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    robot.clickOn("#ask-keep");
    assertFalse(stage.isShowing());
    killAndStartAgain();
    assertEquals(TEA + "// milk", area().getText());
  }

  @Test
  void whatIsThrownAwayStaysAway() throws Exception {
    typeMilk();
    robot.interact(() -> window.open(Scenario.of("other.js", "1;")));
    robot.clickOn("#ask-discard");
    robot.interact(() -> window.open(file));
    assertEquals(TEA, area().getText());
    window.home().flush();
    assertEquals(List.of(), drafts());
  }
}
