package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;

/** The Tab key alone leads to everything that can be used, and each of it says what it is. */
class TabWalkTest extends WindowCase {

  private static final int MORE_THAN_ALL = 200;

  /** Switches whose other side is another window, or another question. */
  private static final List<String> LEADS_AWAY = List.of("settings-language-", "predict-");

  @Test
  void tabLeadsToEveryControlAndBackToTheStage() throws ScenarioException {
    Scenario page =
        Scenario.parse(
            "page.js",
            """
            /*---
            page: '<button id="btn">Press me</button><input id="field">'
            inputs: [{at: 5ms, click: '#btn'}]
            ---*/
            console.log('ready');
            """);
    robot.interact(
        () -> {
          window.open(page);
          window.workbench().beat(0);
          window.workbench().perform(Command.TO_END);
        });
    walk();
  }

  @Test
  void tabLeadsToEveryControlOfFilmMode() {
    robot.interact(
        () -> {
          window.workbench().perform(Command.FILM);
          robot.lookup("#film-pace-length").queryAs(ToggleButton.class).fire();
        });
    walk();
  }

  @Test
  void tabLeadsToEveryControlOfThePageThatCompares() {
    robot.interact(
        () -> {
          window.comparison().open();
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          robot.lookup("#pair-return").queryAs(Button.class).fire();
        });
    walk();
  }

  @Test
  void tabLeadsToEveryControlOfTheStartPage() {
    robot.interact(() -> window.workbench().perform(Command.START));
    walk();
  }

  @Test
  void tabLeadsToEveryControlOfTheSettings() {
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    walk(robot.lookup("#settings").query());
  }

  @Test
  void tabLeadsToEveryControlOfALessonAndOfPredictions() throws ScenarioException {
    Scenario lesson =
        Scenario.parse(
            "lesson.js",
            "/*---\nstops: [{ log: 1, question: 'What?', answer: 'That.' }]\n---*/\n" + PROGRAM);
    robot.interact(
        () -> {
          window.open(lesson);
          window.workbench().beat(0);
          window.workbench().perform(Command.NEXT_STOP);
        });
    assertTrue(robot.lookup(".show-answer").query().isVisible());
    walk();
    robot.push(KeyCode.P);
    walk();
    robot.interact(() -> robot.lookup("#predict-next").queryAs(ToggleButton.class).fire());
    pass(HOURS);
    assertTrue(robot.lookup("#question-card").query().isVisible());
    walk();
  }

  private void walk() {
    walk(stage.getScene().getRoot());
  }

  private void walk(Node within) {
    Node first = focus();
    Set<Node> seen = new HashSet<>();
    Node focus = first;
    for (int tab = 0; tab < MORE_THAN_ALL && seen.add(focus); tab++) {
      if (focus instanceof ToggleButton choice && choice.getToggleGroup() != null) {
        goRound(choice, seen);
      }
      robot.push(KeyCode.TAB);
      focus = focus();
    }
    assertEquals(first, focus, "it comes round");
    List<Node> left = usable(within, new ArrayList<>());
    left.removeIf(seen::contains);
    assertEquals(List.of(), left, "not reached by Tab");
    for (Node node : seen) {
      assertNotNull(node.getAccessibleRole(), () -> "a role: " + node);
      assertTrue(hasName(node), () -> "a name for screen readers: " + node);
    }
  }

  /** Of buttons of which one is chosen, Tab leads to that one and the arrows to the others. */
  private void goRound(ToggleButton chosen, Set<Node> seen) {
    List<Toggle> all = List.copyOf(chosen.getToggleGroup().getToggles());
    if (LEADS_AWAY.stream().anyMatch(chosen.getId()::startsWith)) {
      all.forEach(toggle -> seen.add((Node) toggle));
      return;
    }
    long open = all.stream().filter(toggle -> !((Node) toggle).isDisabled()).count();
    for (int arrow = 0; arrow < open; arrow++) {
      robot.push(KeyCode.RIGHT);
      ToggleButton next = (ToggleButton) focus();
      assertTrue(next.isSelected() && next.isFocusVisible(), () -> "chosen and seen: " + next);
      seen.add(next);
    }
    assertEquals(chosen, focus(), "the arrows come round");
  }

  private Node focus() {
    return Objects.requireNonNull(stage.getScene().getFocusOwner());
  }

  private static boolean hasName(Node node) {
    String words = node.getAccessibleText();
    return (words != null && !words.isBlank())
        || (node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank());
  }

  /** What can have the focus, is seen and is enabled. */
  private static List<Node> usable(Node node, List<Node> into) {
    if (node.isVisible() && !node.isDisabled()) {
      if (node.isFocusTraversable() && node.getLayoutBounds().getWidth() > 0) {
        into.add(node);
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> usable(child, into));
      }
    }
    return into;
  }
}
