package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import loopglass.language.Language;
import loopglass.playback.Stride;
import loopglass.view.panel.Command;
import loopglass.view.panel.Settings;
import loopglass.view.panel.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is set in the window is seen at once, and the next time. */
class SettingsWindowTest extends WindowCase {

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.choose();
  }

  private void startAgain() {
    robot.interact(
        () -> {
          stage.hide();
          window.home().close();
          window = newWindow();
          window.begin();
        });
  }

  private String sheets() {
    return stage.getScene().getStylesheets().toString();
  }

  @Test
  void aThemeIsWornAtOnceAndAtTheNextStart() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn("#settings-theme-dark");
    assertTrue(sheets().contains("theme-dark.css"));
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.workbench().over().isDisplay());
    startAgain();
    assertTrue(sheets().contains("theme-dark.css"));
  }

  @Test
  void theThemeFollowsTheSystemUntilOneIsChosen() {
    assertTrue(sheets().contains("theme-light.css"));
    robot.interact(() -> systemTheme.set(Theme.CONTRAST));
    assertTrue(sheets().contains("theme-contrast.css"));
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    robot.clickOn("#settings-theme-light");
    robot.interact(() -> systemTheme.set(Theme.DARK));
    assertTrue(sheets().contains("theme-light.css"));
    robot.clickOn("#settings-theme-system");
    assertTrue(sheets().contains("theme-dark.css"));
  }

  @Test
  void motionFollowsTheSystemUntilItIsChosen() {
    var reduced = window.home().settings().reducedMotion();
    robot.interact(() -> systemMotion.set(true));
    assertTrue(reduced.get());
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    robot.clickOn("#settings-motion-full");
    assertFalse(reduced.get());
  }

  @Test
  void everythingGrowsAndShrinksByKeys() {
    double usual = size();
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertTrue(size() > usual);
    robot.clickOn("#forward");
    assertEquals(1, now().moment().step(), "what is seen is where it is pressed");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(usual, size());
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertTrue(size() < usual);
    startAgain();
    assertTrue(window.home().settings().zoom().get() < 1);
  }

  /** How high a word is on screen. */
  private double size() {
    Node word = robot.lookup(".app-name").query();
    return word.localToScene(word.getBoundsInLocal()).getHeight();
  }

  @Test
  void anotherLanguageIsSpokenAtOnceAndNothingElseChanges() {
    append("// mine");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> window.workbench().perform(Command.FORWARD));
    robot.interact(() -> window.workbench().perform(Command.SETTINGS));
    robot.clickOn("#settings-language-vi");
    assertEquals("Thiết lập", text("#settings .sheet-title"));
    robot.push(KeyCode.ESCAPE);
    assertEquals(PROGRAM + "// mine", area().getText());
    assertEquals(1, now().moment().step());
    append("!");
    assertEquals(PROGRAM + "// mine!", area().getText());
    robot.interact(() -> window.home().settings().language().set(Optional.of(Language.ENGLISH)));
    assertEquals("Program", text("#program .room-title"));
    assertEquals(PROGRAM + "// mine!", area().getText());
  }

  @Test
  void whatWasLeftNoLongerFollowsTheSettings() {
    Settings settings = window.home().settings();
    Workbench former = window.workbench();
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    Label zoom = robot.lookup("#settings-program-value").queryAs(Label.class);
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> window.workbench().perform(Command.KEYS));
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> settings.programZoom().set(1.5));
    assertEquals("100 %", zoom.getText(), "another sheet took the place of the settings");
    String style = former.program().editor().area().getStyle();
    MenuButton step = (MenuButton) former.lookup("#step-by");
    String unit = step.getText();
    robot.interact(() -> settings.language().set(Optional.of(Language.VIETNAMESE)));
    robot.interact(
        () -> {
          settings.programZoom().set(1);
          settings.stepBy().set(Stride.TURN);
        });
    assertEquals(style, former.program().editor().area().getStyle());
    assertEquals(unit, step.getText());
    assertNotEquals(style, area().getStyle(), "the one in the window follows them");
    robot.interact(() -> ((MenuButton) former.lookup("#step-by")).getItems().get(1).fire());
    assertEquals(Stride.TURN, settings.stepBy().get(), "nor does it change them");
  }

  @Test
  void consoleLinesThatAreStillToComeCanBeHidden() {
    assertTrue(robot.lookup("Start").tryQuery().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    robot.clickOn("#settings-future").push(KeyCode.ESCAPE);
    assertTrue(robot.lookup("Start").tryQuery().isEmpty());
    robot.push(KeyCode.END);
    assertTrue(robot.lookup("Start").tryQuery().isPresent());
  }

  @Test
  void keysDoNothingBehindASheet() {
    robot.clickOn("#top-settings");
    robot.push(KeyCode.RIGHT);
    assertEquals(0, now().moment().step());
    robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
    assertEquals(1, now().moment().step());
  }

  @Test
  void anotherLanguageShowsTheSameMoment() {
    robot.interact(() -> window.workbench().perform(Command.NEXT_LOG));
    robot.interact(() -> window.settings().language().set(Optional.of(Language.VIETNAMESE)));
    assertTrue(robot.lookup("Start").tryQuery().isPresent());
    assertTrue(robot.lookup(".gutter.now").tryQuery().isPresent());
  }

  @Test
  void theTabInFrontStaysThere() {
    robot.clickOn("#tab-variables");
    startAgain();
    assertTrue(robot.lookup("#tab-variables").queryAs(ToggleButton.class).isSelected());
  }

  @Test
  void aBrokenSettingsFileIsSaidAndKept() throws IOException {
    window.home().close();
    Files.writeString(home.resolve("settings.json"), "{ \"theme\": ");
    robot.interact(
        () -> {
          stage.hide();
          window = newWindow();
          window.begin();
        });
    assertTrue(text("#notice-settings-text").contains("settings.broken.json"));
    assertEquals("{ \"theme\": ", Files.readString(home.resolve("settings.broken.json")));
    robot.clickOn("#notice-settings-close");
    assertTrue(robot.lookup("#notice-settings-text").tryQuery().isEmpty());
  }

  @Test
  void theWindowComesBackAsLargeAsItWas() {
    robot.interact(
        () -> {
          stage.setWidth(930);
          stage.setHeight(600);
        });
    startAgain();
    assertEquals(930, stage.getWidth());
    assertEquals(600, stage.getHeight());
  }

  @Test
  void aboutNamesTheVersionAndTheLibraries() {
    robot.push(KeyCode.CONTROL, KeyCode.F1);
    assertTrue(text("#about-version").startsWith("Version"));
    assertTrue(robot.lookup("AtlantaFX").tryQuery().isPresent());
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.workbench().over().isDisplay());
  }

  @Test
  void theKeysCanBeSearched() {
    robot.push(KeyCode.F1);
    robot.write("larger", 0);
    assertTrue(robot.lookup("Everything larger").tryQuery().isPresent());
    assertTrue(robot.lookup("Everything smaller").tryQuery().isEmpty());
    robot.push(KeyCode.ESCAPE);
    assertFalse(window.workbench().over().isDisplay());
  }
}
