package loopglass.view.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loopglass.scenario.Act;
import loopglass.trace.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class PageViewTest {

  private final List<Act> acts = new ArrayList<>();
  private final FxRobot robot = new FxRobot();

  @SuppressWarnings("NullAway.Init") // set before each test
  private PageView view;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Stage stage;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          view =
              new PageView(
                  new PageUser() {
                    @Override
                    public void does(Act act) {
                      acts.add(act);
                    }

                    @Override
                    public void begins() {}
                  });
          stage = new Stage();
          stage.setX(0);
          stage.setY(0);
          stage.setScene(new Scene(view, 500, 400));
          stage.show();
        });
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.hide());
  }

  private void show(Page.Node... in) {
    Page page = new Page(element(1, "body", Map.of(), in), 0);
    robot.interact(() -> view.show(page, List.of()));
  }

  private static Page.Element element(
      int id, String tag, Map<String, String> attributes, Page.Node... in) {
    return new Page.Element(
        id,
        tag,
        attributes.containsKey("id") ? "#" + attributes.get("id") : tag + id,
        attributes,
        attributes.getOrDefault("value", ""),
        attributes.containsKey("checked"),
        List.of(in));
  }

  private static Page.Element button(String text) {
    return element(2, "button", Map.of("id", "btn"), new Page.Text(text));
  }

  private <N extends Node> N find(String query, Class<N> kind) {
    return robot.lookup(query).queryAs(kind);
  }

  @Test
  void aButtonStaysTheSameWhileItsTextChanges() {
    show(button("one"));
    Button before = find(".page-button", Button.class);
    robot.interact(before::requestFocus);
    show(new Page.Text("more "), button("two"));
    assertSame(before, find(".page-button", Button.class));
    assertEquals("two", before.getText());
    robot.clickOn(before);
    assertEquals(List.of(new Act.Click("#btn")), acts);
  }

  @Test
  void theInnermostElementIsPressed() {
    show(
        element(
            3,
            "div",
            Map.of("class", "outer"),
            element(4, "div", Map.of("class", "inner"), new Page.Text("here"))));
    robot.clickOn("here");
    assertEquals(List.of(new Act.Click("div4")), acts);
  }

  @Test
  void aPartOfALineIsPressedToo() {
    show(
        element(
            3,
            "p",
            Map.of(),
            new Page.Text("read "),
            element(4, "em", Map.of(), new Page.Text("this"))));
    robot.clickOn("this");
    assertEquals(List.of(new Act.Click("em4")), acts);
  }

  @Test
  void aBoxIsPressedByKeyWhenItHasTheFocus() {
    show(element(3, "div", Map.of("id", "box"), new Page.Text("here")));
    robot.interact(() -> find(".outlined", Region.class).requestFocus());
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(new Act.Click("#box")), acts);
  }

  @Test
  void aTickIsThePagesToSet() {
    show(element(3, "input", Map.of("id", "ok", "type", "checkbox")));
    CheckBox box = find(".check-box", CheckBox.class);
    robot.clickOn(box);
    assertEquals(List.of(new Act.Click("#ok")), acts);
    assertFalse(box.isSelected(), "as the page has it");
    show(element(3, "input", Map.of("id", "ok", "type", "checkbox", "checked", "")));
    assertTrue(box.isSelected());
  }

  @Test
  void typingIsToldOnceItIsDone() {
    show(element(3, "input", Map.of("id", "f", "value", "a")));
    robot.clickOn(find(".page-field", TextField.class)).push(KeyCode.END).write("bc", 0);
    assertEquals(List.of(), acts);
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(new Act.Enter("#f", "abc"), new Act.Key("Enter", "#f")), acts);
  }

  @Test
  void anOptionIsChosenByItsValue() {
    show(
        element(
            3,
            "select",
            Map.of("id", "s", "value", "m"),
            element(4, "option", Map.of("value", "s"), new Page.Text("small")),
            element(5, "option", Map.of("value", "m"), new Page.Text("medium"))));
    ComboBox<?> box = find(".combo-box", ComboBox.class);
    robot.interact(() -> box.getSelectionModel().select(0));
    assertEquals(List.of(new Act.Enter("#s", "s")), acts);
  }

  @Test
  void stylesThatProgramsSetAreSeen() {
    show(
        element(3, "div", Map.of("id", "gone", "style", "display: none"), new Page.Text("gone")),
        element(
            4, "div", Map.of("id", "moved", "style", "transform: translateX(30px); height: 9px")));
    assertTrue(robot.lookup("gone").tryQuery().isEmpty());
    Region moved = find(".outlined", Region.class);
    assertEquals(30, moved.getTranslateX());
    assertEquals(9, moved.getHeight());
  }

  @Test
  void whatLeavesThePageLeavesTheView() {
    show(element(3, "p", Map.of(), new Page.Text("first")), button("x"));
    assertNotNull(find(".page-text-p", Text.class));
    show(button("x"));
    assertTrue(robot.lookup("first").tryQuery().isEmpty());
  }
}
