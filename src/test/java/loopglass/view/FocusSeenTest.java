package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import loopglass.scenario.Library;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.view.panel.Command;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Whatever has the focus looks other than without it. */
class FocusSeenTest extends WindowCase {

  private static final int MORE_THAN_ALL = 200;

  /** A ring may stand so far outside of what it is around. */
  private static final double MARGIN = 4;

  /** Fewer pixels than these nobody sees. */
  private static final int SEEN = 24;

  private static final String EVERYTHING =
      """
      /*---
      page: '<a href="#a">More</a> <button id="btn">Press me</button><input id="field">'
      inputs: [{at: 5ms, click: '#btn'}]
      stops: [{ log: 1, question: "What is it?", answer: "A line." }]
      ---*/
      console.group('inside');
      console.log('ready');
      """;

  private final Set<String> alike = new LinkedHashSet<>();

  @Override
  List<Scenario> library() {
    return Library.names().stream().limit(6).map(Library::scenario).toList();
  }

  @Test
  void theFocusIsSeenOnEveryControlOfTheWindow() throws ScenarioException {
    Scenario everything = Scenario.parse("everything.js", EVERYTHING);
    robot.interact(
        () -> {
          stage.setWidth(1200);
          stage.setHeight(900); // nothing of it is squeezed out of sight
          window.open(everything);
          window.workbench().beat(0);
          window.workbench().perform(Command.NEXT_STOP);
          window.workbench().notice().say("A notice that says something.");
        });
    append("\n"); // now it can be run anew
    perform(Command.REPLACE);
    perform(Command.DEPTH);
    robot.interact(() -> window.workbench().focusStage());
    walk(".workbench");
    perform(Command.SETTINGS);
    walk("#settings");
    robot.push(KeyCode.ESCAPE);
    perform(Command.START);
    walk("#start");
    assertEquals(Set.of(), alike, "look the same with the focus and without it");
  }

  @Test
  void theFocusIsSeenOnPredictionsAndWhereProgramsAreChosen() {
    robot.push(KeyCode.P);
    walk("#order-pane");
    robot.interact(() -> robot.lookup("#predict-next").queryAs(ToggleButton.class).fire());
    pass(HOURS);
    walk("#question-card");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> window.comparison().open());
    walk("#compare-right");
    assertEquals(Set.of(), alike, "look the same with the focus and without it");
  }

  private void perform(Command command) {
    robot.interact(() -> window.workbench().perform(command));
  }

  /** Looks at everything that Tab leads to within something. */
  private void walk(String within) {
    Node all = robot.lookup(within).query();
    Set<Node> seen = new HashSet<>();
    int looks = 0;
    Node focus = focus();
    for (int tab = 0; tab < MORE_THAN_ALL && seen.add(focus); tab++) {
      robot.push(KeyCode.TAB);
      focus = focus();
      Node looked = focus;
      if (isIn(all, looked) && !(looked instanceof CodeArea)) { // there the caret tells, and blinks
        robot.interact(() -> look(within, looked));
        looks++;
      }
    }
    assertTrue(looks > 1, within);
  }

  private static boolean isIn(Node all, Node node) {
    return node == all || (node.getParent() != null && isIn(all, node.getParent()));
  }

  private Node focus() {
    return Objects.requireNonNull(stage.getScene().getFocusOwner());
  }

  private void look(String where, Node node) {
    Parent root = stage.getScene().getRoot();
    root.applyCss();
    root.layout();
    Bounds place = node.localToScene(node.getLayoutBounds());
    WritableImage with = picture(root, place);
    root.requestFocus();
    WritableImage without = picture(root, place);
    node.requestFocus();
    if (difference(with, without) < SEEN) {
      alike.add(where + ": " + name(node));
    }
  }

  private static String name(Node node) {
    return node.getId() == null ? node.getStyleClass().toString() : node.getId();
  }

  private static WritableImage picture(Parent root, Bounds place) {
    root.applyCss();
    root.layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(
        new Rectangle2D(
            place.getMinX() - MARGIN,
            place.getMinY() - MARGIN,
            place.getWidth() + 2 * MARGIN,
            place.getHeight() + 2 * MARGIN));
    return root.snapshot(parameters, null);
  }

  private static int difference(WritableImage one, WritableImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          count++;
        }
      }
    }
    return count;
  }
}
