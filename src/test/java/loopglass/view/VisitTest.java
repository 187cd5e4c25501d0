package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import loopglass.language.Language;
import loopglass.playback.Moment;
import loopglass.trace.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One visit from beginning to end: somebody types a program and does with it what one does. */
class VisitTest extends WindowCase {

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.choose();
  }

  @Test
  void aProgramIsTypedRunSteppedScrubbedClickedAndKept() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.N);
    robot.interact(() -> area().clear());
    typeAtEnd("function greet() {\nconsole.log('hi');\n}\n");
    typeAtEnd("greet();\nsetTimeout(greet, 5);\n");
    typeAtEnd("addEventListener('storage', () => console.log('stored'));");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    pass(HOURS);
    assertEquals(List.of("hi", "hi"), written());

    robot.push(KeyCode.HOME);
    assertEquals(Moment.START, now().moment());
    for (KeyCode unit : List.of(KeyCode.RIGHT, KeyCode.M, KeyCode.C, KeyCode.T, KeyCode.F11)) {
      robot.push(unit);
    }
    assertTrue(now().moment().step() > 5);
    robot.push(KeyCode.SHIFT, KeyCode.C);
    assertTrue(now().step().event() instanceof Event.Logged);

    robot.clickOn("#timeline");
    int half = now().moment().step();
    assertTrue(half > now().size() / 3 && half < 2 * now().size() / 3, "the middle of the bar");

    robot.clickOn("#theme-dark");
    assertTrue(stage.getScene().getStylesheets().toString().contains("theme-dark.css"));

    robot.interact(() -> window.settings().language().set(Optional.of(Language.VIETNAMESE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(half, now().moment().step(), "another language is the same moment");
    assertFalse(robot.lookup("#play").<Button>query().getAccessibleText().contains("Play"));
    assertTrue(area().getText().contains("greet"));

    typeAtEnd("\n// not saved");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, this::isKept);
    robot.interact(
        () -> {
          stage.hide();
          window = newWindow();
          window.begin();
        });
    assertTrue(area().getText().endsWith("// not saved"), "the draft is there again");
    assertEquals(Language.VIETNAMESE, Language.current());
    assertTrue(stage.getScene().getStylesheets().toString().contains("theme-dark.css"));
  }

  private boolean isKept() throws IOException {
    try (var files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains("not saved")) {
          return true;
        }
      }
    }
    return false;
  }
}
