package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import loopglass.playback.Moment;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.trace.Line;
import loopglass.view.keeping.Draft;
import loopglass.view.panel.Command;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two programs beside each other, as somebody at the window does it. */
class CompareTest extends WindowCase {

  private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");

  @Override
  List<Scenario> library() {
    return List.of(
        Library.scenario("first-steps/timer-zero.js"),
        Library.scenario("first-steps/interval.js"),
        Library.scenario("rendering/animation.js"));
  }

  /** So wide that every line is one row: what is counted is in view. */
  @BeforeEach
  void widenTheConsoles() {
    robot.interact(() -> window.home().settings().place("compare.console", 0.63).set(0.25));
  }

  private void beat(double seconds) {
    robot.interact(
        () -> {
          window.beat(seconds);
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
  }

  private boolean compares() {
    Node page = robot.lookup("#compare").query();
    return page.isVisible() && page.getParent().isVisible();
  }

  private String title(String side) {
    return robot.lookup("#compare-" + side + "-choose").queryAs(MenuButton.class).getText();
  }

  /** The texts of the console lines of a side, as they stand there. */
  private List<String> console(String side, boolean written) {
    return cells(side).stream()
        .filter(cell -> !written || !cell.getPseudoClassStates().contains(COMING))
        .map(cell -> ((Line) cell.getItem()).text())
        .toList();
  }

  private List<ListCell<?>> cells(String side) {
    Set<ListCell<?>> cells =
        robot.from(robot.lookup("#compare-" + side)).lookup(".console-list .list-cell").queryAll();
    return cells.stream()
        .filter(cell -> !cell.isEmpty() && cell.isVisible())
        .sorted(Comparator.comparing(ListCell::getIndex))
        .toList();
  }

  /** What is said of each line that differs. */
  private List<String> differences(String side) {
    return cells(side).stream()
        .map(ListCell::getAccessibleText)
        .filter(words -> words.contains(". "))
        .map(words -> words.substring(words.indexOf(". ") + 2))
        .toList();
  }

  private String caption(String side) {
    return robot.lookup("#compare-" + side + "-caption").query().getAccessibleText();
  }

  private List<String> totals() {
    return robot.from(robot.lookup("#compare-totals")).lookup(".total").queryAll().stream()
        .map(label -> ((javafx.scene.control.Label) label).getText())
        .toList();
  }

  private CodeArea copy() {
    return robot.lookup("#compare-right .styled-text-area").queryAs(CodeArea.class);
  }

  @Test
  void twoProgramsReachTheirLinesAndTurnsTogether() {
    robot.interact(() -> window.workbench().player().seek(3));
    Moment before = now().moment();
    append("console.log('as it stands');\n");
    robot.push(KeyCode.F6);
    beat(0);
    assertTrue(compares());
    assertFalse(robot.lookup("#stage").query().getParent().getParent().isVisible() && !compares());
    assertEquals("first.js", title("left"));
    robot.write("zero", 0);
    robot.push(KeyCode.ENTER);
    beat(0);
    assertEquals("Zero milliseconds is not now", title("right"));
    assertEquals(
        List.of("Start", "End", "as it stands", "Promise", "Timeout"), console("left", false));
    assertEquals(List.of(), console("left", true));

    robot.push(KeyCode.C).push(KeyCode.C);
    beat(0);
    assertEquals(List.of("Start", "End"), console("left", true));
    assertEquals(List.of("open the door", "close the door"), console("right", true));
    assertTrue(caption("left").contains("End"), caption("left"));
    assertTrue(caption("right").contains("close the door"), caption("right"));
    Node needle = robot.lookup("#compare-axis > .playhead").query();
    Set<Node> numbers = robot.lookup("#compare-axis > .axis-number").queryAll();
    assertFalse(numbers.isEmpty());
    numbers.forEach(
        number ->
            assertFalse(
                number.getBoundsInParent().intersects(needle.getBoundsInParent()),
                number.getBoundsInParent() + " " + needle.getBoundsInParent()));

    robot.push(KeyCode.SHIFT, KeyCode.C);
    beat(0);
    assertEquals(List.of("Start"), console("left", true));
    assertEquals(List.of("open the door"), console("right", true));

    robot.clickOn("#by-turn");
    robot.push(KeyCode.HOME).push(KeyCode.T).push(KeyCode.T);
    beat(0);
    assertTrue(
        totals().containsAll(List.of("turn 2 / 2", "line 4 / 5", "line 3 / 4")),
        totals()::toString);
    robot.push(KeyCode.END);
    beat(0);
    assertEquals(5, console("left", true).size());
    assertEquals(4, console("right", true).size());
    robot.push(KeyCode.LEFT);
    robot.push(KeyCode.SPACE);
    beat(HOURS);
    beat(0);
    assertEquals(4, console("right", true).size(), "played to the end");

    robot.push(KeyCode.ESCAPE);
    assertFalse(compares());
    assertEquals(before, now().moment(), "the window stands as it stood");
    assertTrue(window.workbench().program().editor().text().endsWith("as it stands');\n"));
    robot.push(KeyCode.RIGHT);
    assertEquals(before.step() + 1, now().moment().step(), "the keys are the deck's again");
  }

  @Test
  void aSideThatIsThereFirstSaysThatItWaits() {
    robot.push(KeyCode.F6);
    robot.write("interval", 0);
    robot.push(KeyCode.ENTER);
    beat(0);
    robot.push(KeyCode.SPACE);
    String waiting = "";
    for (int i = 0; i < 40 && waiting.isEmpty(); i++) {
      beat(0.4);
      waiting =
          List.of(caption("left"), caption("right")).stream()
              .filter(words -> words.startsWith("Waits before"))
              .findFirst()
              .orElse("");
    }
    assertTrue(waiting.matches("Waits before its line \\d\\. [AB] is not there yet\\."), waiting);
  }

  @Test
  void aCopyIsChangedRunComparedAndNeverLost() {
    robot.push(KeyCode.F6);
    beat(0);
    robot.clickOn("#chooser-copy");
    beat(0);
    assertEquals(copy(), stage.getScene().getFocusOwner(), "to be typed in at once");
    assertEquals(PROGRAM, copy().getText());
    assertEquals("Both print the same.", text("#compare-summary"));

    robot.interact(() -> copy().replaceText(PROGRAM.replace("'End'", "'Fin'") + "log("));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    beat(0);
    assertTrue(caption("right").startsWith("Syntax error"), caption("right"));
    robot.interact(() -> copy().replaceText("/*---\ntitel: x\n---*/\n"));
    robot.interact(() -> window.comparison().commands().perform(Command.RUN));
    assertTrue(text("#notice-text").contains("titel"), text("#notice-text"));

    String changed =
        """
        setTimeout(() => { console.log('Timeout'); }, 0);
        console.log('Start');
        console.log('Fin');
        queueMicrotask(() => { console.log('Promise'); });
        """;
    robot.interact(() -> copy().replaceText(changed));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    beat(0);
    assertEquals(List.of("Start", "Fin", "Promise", "Timeout"), console("right", false));
    assertEquals(List.of("Only this program writes this line"), differences("left"));
    assertEquals(List.of("Only this program writes this line"), differences("right"));
    assertEquals("2 console lines differ", text("#compare-summary"));

    robot.interact(
        () ->
            copy()
                .replaceText(
                    changed.replace("setTimeout", "/* now */ (f => f())").replace("Fin", "End")));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    beat(0);
    assertEquals(
        List.of("The same line comes as line 4 in the other program"), differences("right"));
    assertEquals(
        List.of("The same line comes as line 1 in the other program"), differences("left"));

    String last = copy().getText();
    robot.push(KeyCode.ESCAPE);
    assertFalse(compares());
    assertEquals(
        PROGRAM, window.workbench().program().editor().text(), "only the copy was changed");
    List<Draft> drafts = window.home().drafts().left();
    assertEquals(List.of("first-copy.js"), drafts.stream().map(Draft::name).toList());
    assertEquals(last, drafts.getFirst().text());

    robot.interact(
        () -> {
          stage.hide();
          window.home().close();
          window = newWindow();
          window.begin();
        });
    assertEquals("", window.desk().document().name(), "a copy is not what one begins with");
    robot.interact(
        () -> {
          window.open(Scenario.of("first.js", PROGRAM));
          window.workbench().beat(0);
          window.comparison().open();
        });
    beat(0);
    robot.clickOn("#chooser-copy");
    beat(0);
    assertEquals(last, copy().getText(), "it is back");
    robot.clickOn("#compare-anew");
    assertEquals(PROGRAM, copy().getText());
    assertEquals(List.of(), window.home().drafts().left(), "nothing is kept that is no change");
  }

  @Test
  void pairsAndFilesAreChosenAndBadFilesAreSaid() throws IOException {
    Path good = Files.writeString(home.resolve("mine.js"), "console.log('mine');");
    Path bad = Files.writeString(home.resolve("bad.js"), "/*---\nlevel: high\n---*/");
    robot.push(KeyCode.F6);
    beat(0);
    dialogs.add(bad);
    robot.clickOn("#chooser-file");
    assertTrue(text("#notice-text").contains("level"), text("#notice-text"));
    dialogs.add(good);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    beat(0);
    assertEquals("mine.js", title("right"));
    assertEquals(List.of("mine"), console("right", false));
    assertFalse(robot.lookup("#notices").query().isVisible());
    assertFalse(copy().isEditable(), "only a copy is changed here");

    robot.clickOn("#compare-left-choose").clickOn("Choose from the library…");
    robot.clickOn("#pair-click");
    beat(0);
    assertEquals("Two boxes, one click: the user presses", title("left"));
    assertEquals("Two boxes, one click: the script presses", title("right"));
    assertNotNull(robot.lookup(".console-difference").query());
    robot.clickOn("#compare-left-choose").clickOn("The program that is open");
    beat(0);
    assertEquals("first.js", title("left"));
    robot.clickOn("#compare-close");
    assertFalse(compares());
  }
}
