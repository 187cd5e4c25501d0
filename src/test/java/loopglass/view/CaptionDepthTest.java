package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopglass.language.Language;
import loopglass.lesson.Caption;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The caption that tells more, as its reader uses it. */
class CaptionDepthTest extends WindowCase {

  /** Of the window at 1280×720: the width inside the card, and the size of its type. */
  private static final double WIDTH = 1211;

  private static final double TYPE = 13.5;

  private void press(KeyCode key) {
    robot.press(key).release(key);
  }

  private boolean isOpen() {
    return robot.lookup("#depth").query().isVisible();
  }

  private String why() {
    return robot.lookup("#depth-why").queryAs(Label.class).getText();
  }

  @Test
  void aKeyOpensItTheStepsMoveItAndEscapeClosesIt() {
    assertFalse(isOpen());
    press(KeyCode.I);
    assertTrue(isOpen());
    String first = why();
    assertTrue(first.startsWith("Loopglass has not made this up"), first);
    press(KeyCode.RIGHT);
    robot.interact(() -> window.workbench().beat(HOURS));
    assertTrue(isOpen());
    assertFalse(why().equals(first), first);
    press(KeyCode.ESCAPE);
    assertFalse(isOpen());
  }

  @Test
  void itSaysTheRulesStepsAndTheSentenceStays() {
    press(KeyCode.I);
    assertEquals(
        "HTML Living Standard: event loop processing model",
        robot.lookup("#depth-rule").queryAs(Hyperlink.class).getText());
    assertEquals(5, robot.lookup(".depth-step").queryAll().size());
    String heard = robot.lookup("#caption").query().getAccessibleText();
    assertTrue(heard.startsWith("The program is ready"), heard);
    assertTrue(heard.contains("Perform a microtask checkpoint."), heard);
  }

  @Test
  void whoHearsTheStageHearsEachStep() {
    Node stage = robot.lookup("#stage").query();
    List<String> heard = new ArrayList<>();
    stage.accessibleTextProperty().subscribe(words -> heard.add(words));
    press(KeyCode.RIGHT);
    robot.interact(() -> window.workbench().beat(HOURS));
    assertTrue(stage.isFocused());
    assertEquals(robot.lookup("#caption").query().getAccessibleText(), heard.getLast());
    assertFalse(heard.getFirst().equals(heard.getLast()), heard.toString());
  }

  @Test
  void itsButtonSaysWhatItDoesAndDoesIt() {
    Button more = robot.lookup("#more").queryButton();
    assertTrue(more.isFocusTraversable());
    assertEquals("Why it is so, and what the standard says", more.getAccessibleText());
    assertTrue(more.getTooltip().getText().endsWith("I"), more.getTooltip().getText());
    robot.interact(more::fire);
    assertTrue(isOpen());
    assertEquals("Only the sentence", more.getAccessibleText());
    robot.interact(more::fire);
    assertFalse(isOpen());
  }

  @Test
  void theRuleOpensInTheBrowser() {
    List<URI> opened = new ArrayList<>();
    robot.interact(() -> window.browseWith(opened::add));
    press(KeyCode.I);
    robot.interact(() -> robot.lookup("#depth-rule").queryAs(Hyperlink.class).fire());
    assertEquals(
        List.of(
            URI.create(
                "https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model")),
        opened);
  }

  @Test
  void withoutABrowserItsAddressIsCopied() {
    press(KeyCode.I);
    robot.interact(() -> robot.lookup("#depth-rule").queryAs(Hyperlink.class).fire());
    robot.interact(
        () ->
            assertEquals(
                "https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model",
                Clipboard.getSystemClipboard().getString()));
    assertTrue(robot.lookup(".depth-copied").query().isVisible());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allThatItSaysIsSeenWithoutScrolling(Language language) {
    robot.interact(() -> language.during(() -> tooHigh(language)));
  }

  private static Set<String> tooHigh(Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("loopglass.assets.messages", language.locale());
    DepthPane depth = new DepthPane(_ -> false);
    StackPane root = new StackPane(depth);
    root.setStyle("-fx-font-size: " + TYPE + "px;");
    Skin.dress(new Scene(root, WIDTH, 400), Theme.LIGHT);
    Set<String> high = new TreeSet<>();
    for (String key : bundle.keySet()) {
      if (!key.startsWith("words.")) {
        depth.show(new Caption(key, "", "", bundle.getString(key).split(" \\| ")[2]).depth());
        root.applyCss();
        root.layout();
        if (isCut(depth)) {
          high.add(key);
        }
      }
    }
    assertEquals(Set.of(), high);
    return high;
  }

  private static boolean isCut(ScrollPane pane) {
    Region content = (Region) pane.getContent();
    return content.prefHeight(pane.getViewportBounds().getWidth()) > pane.getHeight();
  }
}
