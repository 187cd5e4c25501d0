package loopglass.view;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.F10;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.J;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.T;
import static loopglass.trace.Job.Queue.MICROTASK;
import static loopglass.trace.Job.Queue.TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import loopglass.language.Language;
import loopglass.playback.Moment;
import loopglass.trace.Event;
import loopglass.trace.Job;
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
    append(
        """
        queueMicrotask(greet);
        Promise.resolve().then(greet);
        setTimeout(greet, 9);
        const go = document.createElement('button');
        go.textContent = 'Go';
        go.onclick = () => console.log('clicked');
        document.body.append(go);
        """); // pasted
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    pass(HOURS);
    assertEquals(Collections.nCopies(5, "hi"), written());

    stepByEachUnit();
    stopAtABreakDotAndRewind();
    int half = scrub();

    robot.clickOn("#theme-dark");
    assertTrue(stage.getScene().getStylesheets().toString().contains("theme-dark.css"));

    robot.interact(() -> window.settings().language().set(Optional.of(Language.VIETNAMESE)));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(half, now().moment().step(), "another language is the same moment");
    assertFalse(robot.lookup("#play").<Button>query().getAccessibleText().contains("Play"));
    assertTrue(area().getText().contains("greet"));

    robot.push(KeyCode.END);
    robot.clickOn("#page .page-button");
    pass(0);
    pass(HOURS);
    assertEquals("clicked", written().getLast());

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

  /** Forward twice and back once is the first time again, and each is a place of its unit. */
  private void stepByEachUnit() {
    both("event", _ -> true, List.of(RIGHT), List.of(LEFT));
    both("line", e -> e instanceof Event.Statement, List.of(ALT, RIGHT), List.of(ALT, LEFT));
    both("into", e -> e instanceof Event.Statement, List.of(F11), List.of(CONTROL, F11));
    both("over", e -> e instanceof Event.Statement, List.of(F10), List.of(CONTROL, F10));
    both("microtask", e -> takes(e, MICROTASK), List.of(M), List.of(SHIFT, M));
    both("task", e -> takes(e, TASK), List.of(SHIFT, RIGHT), List.of(SHIFT, LEFT));
    both("log", e -> e instanceof Event.Logged, List.of(C), List.of(SHIFT, C));
    both("turn", e -> e instanceof Event.Checked, List.of(T), List.of(SHIFT, T));

    robot.push(HOME);
    while (now().step().span().line() != 2) {
      robot.push(F11);
    }
    int inside = now().moment().step();
    int depth = depth();
    robot.push(SHIFT, F11);
    assertTrue(now().moment().step() > inside);
    assertEquals(depth - 1, depth(), "out of greet, where its caller goes on");
    robot.push(HOME);
    while (now().step().span().line() != 2) {
      robot.push(F11);
    }
    robot.push(CONTROL, SHIFT, F11);
    assertTrue(now().moment().step() < inside);
    assertEquals(4, now().step().span().line(), "backwards out of greet, where it was called");
    assertEquals(depth - 1, depth());
  }

  private int depth() {
    return now().step().agentAfter().stack().size();
  }

  private void both(String unit, Predicate<Event> place, List<KeyCode> on, List<KeyCode> back) {
    robot.push(HOME);
    assertEquals(Moment.START, now().moment());
    push(on);
    int first = now().moment().step();
    push(on);
    int second = now().moment().step();
    assertTrue(0 < first && first < second, () -> unit + ": " + first + ", " + second);
    assertTrue(place.test(now().trace().step(first).event()), unit);
    assertTrue(place.test(now().trace().step(second).event()), unit);
    push(back);
    assertEquals(first, now().moment().step(), unit);
  }

  private void push(List<KeyCode> keys) {
    robot.push(keys.toArray(KeyCode[]::new));
  }

  private static boolean takes(Event event, Job.Queue queue) {
    return event instanceof Event.Taken(Job job) && job.queue() == queue;
  }

  private void stopAtABreakDotAndRewind() {
    toggleDot();
    robot.push(HOME).push(SPACE);
    pass(HOURS);
    assertEquals(2, now().step().span().line());
    assertFalse(now().transport().isPlaying());
    int first = now().moment().step();
    robot.push(SPACE);
    pass(HOURS);
    assertEquals(2, now().step().span().line());
    assertTrue(now().moment().step() > first, "the next time that the line runs");
    robot.push(J);
    pass(HOURS);
    assertEquals(first, now().moment().step(), "backwards, too");
    toggleDot();
    robot.push(END).push(J);
    pass(HOURS);
    assertEquals(Moment.START, now().moment(), "nothing is in the way of rewinding");
  }

  private void toggleDot() {
    robot.clickOn(
        robot
            .lookup("#program .line-number")
            .<Text>match(number -> number.getText().equals("2"))
            .<Text>query());
    robot.push(KeyCode.ESCAPE);
  }

  private int scrub() {
    robot.clickOn("#timeline");
    int half = now().moment().step();
    assertTrue(half > now().size() / 3 && half < 2 * now().size() / 3, "the middle of the bar");
    robot.clickOn(robot.point("#timeline").atOffset(-80, 0)); // the headless mouse cannot drag
    int before = now().moment().step();
    assertTrue(0 < before && before < half, () -> "before the middle, at " + before);
    robot.clickOn("#timeline");
    assertEquals(half, now().moment().step());
    return half;
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
