package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import loopglass.view.panel.Theme;
import loopglass.view.timeline.Range;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Keys do what belongs to the control that has the focus, and only that. */
class KeysOfControlsTest extends WindowCase {

  private static final int MORE_THAN_ALL = 200;

  @Override
  List<Scenario> library() {
    return List.of(
        Library.scenario("first-steps/timer-zero.js"), Library.scenario("first-steps/interval.js"));
  }

  @Test
  void theArrowsChooseOnSwitches() {
    tabTo("theme-light");
    int step = now().moment().step();
    robot.push(KeyCode.RIGHT);
    assertEquals(Optional.of(Theme.DARK), window.settings().theme().get());
    assertSeen("theme-dark");
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
    assertEquals(Optional.of(Theme.CONTRAST), window.settings().theme().get(), "round the ends");
    assertSeen("theme-contrast");
    robot.push(KeyCode.SPACE);
    assertEquals(Optional.of(Theme.CONTRAST), window.settings().theme().get());
    assertTrue(toggle("theme-contrast").isSelected(), "one is always chosen");
    assertEquals(step, now().moment().step(), "they were not for the deck");

    perform(Command.SETTINGS);
    tabTo("settings-theme-contrast");
    robot.push(KeyCode.LEFT);
    assertEquals(Optional.of(Theme.DARK), window.settings().theme().get());
    tabTo("settings-motion-system");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertEquals(Optional.of(true), window.settings().motion().get());
    assertTrue(toggle("settings-motion-reduced").isSelected());
    robot.push(KeyCode.ESCAPE);

    perform(Command.START);
    tabTo("level-any");
    robot.push(KeyCode.RIGHT);
    assertTrue(toggle("level-beginner").isSelected());
    robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
    assertEquals("0 found", text("#library-count"), "no program here is for the advanced");
  }

  @Test
  void theArrowsChooseWhatIsPredictedAndHowIsCompared() {
    robot.push(KeyCode.P);
    tabTo("predict-order");
    robot.push(KeyCode.RIGHT);
    pass(HOURS);
    assertTrue(robot.lookup("#question-card").query().isVisible());
    robot.push(KeyCode.ESCAPE);
    compare();
    tabTo("by-line");
    robot.push(KeyCode.RIGHT);
    ToggleButton other = (ToggleButton) focus();
    assertNotEquals("by-line", other.getId());
    assertTrue(other.isSelected());
  }

  @Test
  void textsThatAreOnlyReadCannotBeTypedInto() {
    compare();
    CodeArea left = robot.lookup("#compare-left .styled-text-area").queryAs(CodeArea.class);
    String text = left.getText();
    robot.interact(left::requestFocus);
    typeAllKinds();
    assertEquals(text, left.getText());
    robot.push(KeyCode.TAB);
    assertNotEquals(left, focus(), "Tab goes on");
    robot.clickOn(robot.lookup("#compare-left .gutter").<Node>query());
    assertTrue(robot.lookup("#compare-left .break-dot:set").queryAll().isEmpty());
    robot.interact(() -> window.comparison().leave());

    perform(Command.START);
    CodeArea preview = robot.lookup("#preview .styled-text-area").queryAs(CodeArea.class);
    String shown = preview.getText();
    robot.clickOn(preview);
    typeAllKinds();
    assertEquals(shown, preview.getText());
  }

  @Test
  void dotsAreSetOnlyWherePlaybackStops() {
    compare();
    robot.clickOn(robot.lookup("#compare-left .gutter").<Node>query());
    assertTrue(robot.lookup("#compare-left .break-dot:set").queryAll().isEmpty());
    robot.push(KeyCode.F6);
    robot.clickOn(robot.lookup("#program .gutter").<Node>query());
    assertEquals(1, robot.lookup("#program .break-dot:set").queryAll().size());
  }

  @Test
  void spaceTurnsGroupsOfTheConsoleAndPlaysElsewhere() {
    robot.interact(
        () -> {
          window.open(
              Scenario.of(
                  "group.js", "console.log('before'); console.group('g'); console.log('in');"));
          window.workbench().beat(0);
          window.workbench().perform(Command.TO_END);
        });
    tabTo("console-lines");
    ListView<?> lines = robot.lookup("#console-lines").queryAs(ListView.class);
    robot.push(KeyCode.HOME).push(KeyCode.DOWN);
    assertEquals(1, lines.getSelectionModel().getSelectedIndex());
    robot.push(KeyCode.SPACE);
    assertEquals(2, lines.getItems().size(), "closed");
    robot.push(KeyCode.SPACE);
    assertEquals(3, lines.getItems().size(), "open again");
    assertFalse(now().transport().isPlaying());
    robot.push(KeyCode.UP).push(KeyCode.SPACE);
    assertTrue(now().transport().isPlaying(), "a line is nothing to turn");
  }

  @Test
  void aRangeBeginsAndEndsByKeysOfTheTimelineOnly() {
    robot.push(KeyCode.I);
    assertTrue(isDeep());
    robot.push(KeyCode.I);
    tabTo("timeline");
    robot.push(KeyCode.RIGHT).push(KeyCode.I).push(KeyCode.RIGHT).push(KeyCode.O);
    assertFalse(isDeep(), "the caption stays as it was");
    assertEquals(1, range().orElseThrow().from());
    assertEquals(2, range().orElseThrow().to());
    robot.push(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), range());
  }

  @Test
  void whatIsTypedIntoAFieldAnswersNoQuestion() throws ScenarioException {
    Scenario page =
        Scenario.parse("page.js", "/*---\npage: '<input id=\"field\">'\n---*/\n" + PROGRAM);
    robot.interact(
        () -> {
          window.open(page);
          window.workbench().beat(0);
          window.workbench().perform(Command.PREDICT);
          toggle("predict-next").fire();
        });
    pass(HOURS);
    Node question = robot.lookup("#question-card").query();
    assertTrue(question.isVisible());
    TextField field = robot.lookup(".page-field").queryAs(TextField.class);
    robot.interact(field::requestFocus);
    robot.push(KeyCode.DIGIT1);
    assertEquals("1", field.getText());
    assertTrue(question.isVisible(), "it is still open");
    robot.push(KeyCode.ESCAPE);
    assertEquals("", field.getText());
    robot.push(KeyCode.ESCAPE);
    assertTrue(question.isVisible(), "Escape was for the field");
    typeAtEnd("2");
    robot.push(KeyCode.DIGIT1);
    assertTrue(question.isVisible(), "nor does typing in the program");
  }

  @Test
  void tabStaysInASheet() {
    perform(Command.SETTINGS);
    Node sheet = robot.lookup("#settings").query();
    Node first = focus();
    robot.push(KeyCode.TAB);
    for (int tab = 0; tab < MORE_THAN_ALL && focus() != first; tab++) {
      assertTrue(sheet.isFocusWithin(), () -> "left for " + focus());
      robot.push(KeyCode.TAB);
    }
    assertSame(first, focus());
    robot.push(KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
    assertSame(first, focus(), "backwards round the end");
    assertTrue(first.isFocusVisible());
    tabTo("settings-language-system");
    robot.push(KeyCode.RIGHT);
    assertEquals("settings-language-en", focus().getId(), "also when the window was made anew");
    robot.push(KeyCode.ESCAPE);
    assertFalse(focus().getId() != null && focus().getId().startsWith("settings-"), "it is gone");
  }

  private void typeAllKinds() {
    robot.push(KeyCode.X).push(KeyCode.ENTER).push(KeyCode.BACK_SPACE).push(KeyCode.CLOSE_BRACKET);
    robot.push(KeyCode.CONTROL, KeyCode.SLASH);
  }

  private void compare() {
    robot.interact(
        () -> {
          window.comparison().open();
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
    robot.push(KeyCode.ENTER); // the first program of the library
    pass(0);
  }

  private void perform(Command command) {
    robot.interact(() -> window.workbench().perform(command));
  }

  /** Tab leads there, from what is before it. */
  private void tabTo(String id) {
    Node node = robot.lookup("#" + id).query();
    robot.interact(
        () -> {
          node.requestFocus();
          node.requestFocusTraversal(TraversalDirection.PREVIOUS);
        });
    robot.push(KeyCode.TAB);
    assertSeen(id);
  }

  private void assertSeen(String id) {
    assertEquals(id, focus().getId());
    assertTrue(focus().isFocusVisible());
  }

  private Node focus() {
    return Objects.requireNonNull(stage.getScene().getFocusOwner());
  }

  private ToggleButton toggle(String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class);
  }

  private boolean isDeep() {
    return robot.lookup(".depth").tryQuery().filter(Node::isVisible).isPresent();
  }

  private Optional<Range> range() {
    return window.workbench().selected();
  }
}
