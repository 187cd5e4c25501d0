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
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The page a new user sees, and what they find on it. */
class StartTest extends WindowCase {

  @TempDir Path folder;

  @Override
  List<Scenario> library() {
    return Library.names().stream().map(Library::scenario).toList();
  }

  /** A new start: nothing was ever open. */
  void beginAnew() {
    robot.interact(
        () -> {
          stage.hide();
          window = newWindow();
          window.begin();
        });
  }

  @Test
  void aNewUserFindsAProgramByTypingAndOpensItWithEnter() {
    beginAnew();
    assertTrue(robot.lookup("#start").query().isVisible());
    assertEquals("Loopglass", stage.getTitle());
    assertEquals("What runs first?", text("#preview-title"));
    robot.write("starve timer", 0);
    assertEquals("1 found", text("#library-count"));
    assertEquals("Microtasks that starve a timer", text("#preview-title"));
    robot.push(KeyCode.ENTER);
    assertEquals("starvation.js", now().scenario().name());
    assertFalse(robot.lookup("#start").query().isVisible());
    robot.push(KeyCode.RIGHT);
    assertEquals(1, now().moment().step(), "the keys belong to the deck then");
  }

  @Test
  void arrowsWalkWhileTheSearchKeepsTheKeys() {
    beginAnew();
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertEquals(library().get(2).title(), text("#preview-title"));
    robot.push(KeyCode.PAGE_UP);
    assertEquals(library().getFirst().title(), text("#preview-title"));
    robot.write("nowhere to be found", 0);
    assertEquals("0 found", text("#library-count"));
    robot.push(KeyCode.ENTER);
    assertTrue(robot.lookup("#start").query().isVisible(), "there is nothing to open");
    robot.push(KeyCode.ESCAPE);
    assertEquals(library().size() + " found", text("#library-count"));
  }

  @Test
  void levelAndTopicNarrowWhatIsFound() {
    beginAnew();
    robot.clickOn("#level-advanced");
    long advanced =
        library().stream()
            .filter(one -> one.frontMatter().level().orElseThrow().name().equals("ADVANCED"))
            .count();
    assertEquals(advanced + " found", text("#library-count"));
    robot.clickOn("#level-any");
    robot.clickOn("#topic").clickOn("workers");
    long workers = library().stream().filter(one -> one.topic().equals("workers")).count();
    assertEquals(workers + " found", text("#library-count"));
    robot.clickOn("#finds");
    robot.write("shared", 0);
    assertEquals(
        "1 found", text("#library-count"), "letters are for the search wherever the focus is");
  }

  @Test
  void theStartPageIsAKeyAwayAndEscapeLeadsBack() {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertTrue(robot.lookup("#start").query().isVisible());
    robot.push(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#start").query().isVisible());
    assertEquals(PROGRAM, area().getText());
  }

  @Test
  void recentFilesAreListedAndMissingOnesCanBeRemoved() throws IOException, TimeoutException {
    Path here = Files.writeString(folder.resolve("here.js"), "console.log('here');\n");
    Path gone = Files.writeString(folder.resolve("gone.js"), "console.log('gone');\n");
    robot.interact(() -> window.open(gone));
    robot.interact(() -> window.open(here));
    Files.delete(gone);
    robot.interact(() -> window.workbench().perform(Command.START));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot.lookup("not there any more").tryQuery().isPresent());
    Node remove =
        robot.lookup(".file-remove").queryAll().stream()
            .filter(node -> node.getAccessibleText().contains("gone.js"))
            .findFirst()
            .orElseThrow();
    robot.clickOn(remove);
    assertTrue(robot.lookup("gone.js").tryQuery().isEmpty());
    assertEquals(List.of(here), window.home().recent().files());
    robot.interact(() -> window.open(Scenario.of("other.js", "1;")));
    robot.interact(() -> window.workbench().perform(Command.START));
    robot.clickOn("here.js");
    assertEquals("here.js", now().scenario().name());
  }

  @Test
  void aWrongFileIsSaidOnTheStartPageToo() throws IOException {
    beginAnew();
    dialogs.add(Files.write(folder.resolve("photo.js"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0}));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertTrue(text("#notice-text").contains("not UTF-8"), text("#notice-text"));
    assertTrue(robot.lookup("#notice").query().isVisible());
    assertTrue(robot.lookup("#start").query().isVisible());
  }

  @Test
  void aNewProgramIsEmptyAndReadyToBeTyped() {
    beginAnew();
    robot.clickOn("#start-new");
    assertEquals("", area().getText());
    robot.write("console.log(1);", 0);
    assertEquals("untitled.js (edited) — Loopglass", stage.getTitle());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    pass(HOURS);
    assertEquals(List.of("1"), written());
  }
}
