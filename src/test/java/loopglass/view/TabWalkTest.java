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
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import org.junit.jupiter.api.Test;

/** The Tab key alone leads to everything that can be used, and each of it says what it is. */
class TabWalkTest extends WindowCase {

  private static final int MORE_THAN_ALL = 200;

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

  private void walk() {
    Node first = Objects.requireNonNull(stage.getScene().getFocusOwner());
    Set<Node> seen = new HashSet<>();
    Node focus = first;
    for (int tab = 0; tab < MORE_THAN_ALL && seen.add(focus); tab++) {
      robot.push(KeyCode.TAB);
      focus = Objects.requireNonNull(stage.getScene().getFocusOwner());
    }
    assertEquals(first, focus, "it comes round");
    List<Node> left = usable(stage.getScene().getRoot(), new ArrayList<>());
    left.removeIf(seen::contains);
    // Of buttons of which one is chosen, Tab leads to that one and the arrows to the others.
    left.removeIf(
        node ->
            node instanceof ToggleButton choice
                && choice.getToggleGroup() != null
                && choice.getToggleGroup().getToggles().stream().anyMatch(seen::contains));
    assertEquals(List.of(), left, "not reached by Tab");
    for (Node node : seen) {
      assertNotNull(node.getAccessibleRole(), () -> "a role: " + node);
      assertTrue(hasName(node), () -> "a name for screen readers: " + node);
    }
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
