package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import loopglass.playback.Moment;
import loopglass.scenario.Act;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.trace.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody uses the page while its program is watched. */
class PageRoomTest extends WindowCase {

  private static final String TEXT =
      """
      /*---
      # a remark
      page: '<button id="btn">Press me</button><p id="out">0</p><input id="field">'
      ---*/
      let n = 0;
      document.querySelector('#btn').addEventListener('click', () => {
        console.log('clicked', ++n);
        document.querySelector('#out').textContent = `${n} times`;
      });
      document.querySelector('#field').addEventListener('input', (event) => {
        console.log('typed', event.target.value);
      });
      setTimeout(() => console.log('late'), 1000);
      console.log('ready');
      """;

  @BeforeEach
  void openPage() {
    robot.interact(
        () -> {
          try {
            window.open(Scenario.parse("page.js", TEXT));
          } catch (ScenarioException e) {
            throw new AssertionError(e);
          }
          window.workbench().beat(0);
        });
  }

  /** Stands half-way between the script and the timer. */
  private int waitForTheTimer() {
    int step = 0;
    while (!(now().trace().step(step).event() instanceof Event.ClockMoved(long _, long to, var _))
        || to != 1_000_000_000L) {
      step++;
    }
    Moment moment = new Moment(step - 1, 0.5);
    robot.interact(
        () -> window.workbench().player().move((deck, timeline) -> deck.seek(moment, timeline)));
    return step;
  }

  private Button button() {
    return robot.lookup("#page .page-button").queryAs(Button.class);
  }

  private List<String> shownOutput() {
    pass(HOURS);
    return written();
  }

  @Test
  void pressingTheButtonMidPlaybackRunsTheProgramWithThatClick() {
    int step = waitForTheTimer();
    robot.interact(() -> button().fire());
    pass(0);
    assertEquals(step, now().moment().step(), "the deck stays where it was");
    assertTrue(now().transport().isPlaying(), "and goes on from there");
    assertEquals(List.of("ready"), written());
    assertEquals(List.of("ready", "clicked 1", "late"), shownOutput());
    assertTrue(robot.lookup("1 times").tryQuery().isPresent(), "the page shows what it did");
  }

  @Test
  void anInputCanBeTakenBack() {
    waitForTheTimer();
    robot.interact(() -> button().fire());
    assertEquals(List.of("ready", "clicked 1", "late"), shownOutput());
    robot.interact(() -> robot.lookup(".input-remove").queryAs(Button.class).fire());
    pass(0);
    assertEquals(List.of("ready"), written(), "the deck stands where it had come");
    robot.push(KeyCode.END);
    assertEquals(List.of("ready", "late"), written());
    assertFalse(robot.lookup(".input-chip").tryQuery().isPresent());
  }

  @Test
  void anInputIsSavedIntoTheProgramAndTheRestOfItStays() throws ScenarioException {
    waitForTheTimer();
    robot.interact(() -> button().fire());
    pass(HOURS);
    long at = now().added().getFirst().at().toMillis();
    robot.interact(() -> robot.lookup("#inputs-save").queryAs(Button.class).fire());
    pass(0);
    String line = "inputs:\n  - { at: " + at + "ms, click: \"#btn\" }\n";
    assertEquals(TEXT.replace("---*/", line + "---*/"), area().getText());
    assertEquals(Scenario.parse("page.js", area().getText()), now().scenario());
    assertTrue(now().added().isEmpty());
    assertEquals(List.of("ready", "clicked 1", "late"), shownOutput());
    robot.interact(() -> area().undo());
    assertEquals(TEXT, area().getText(), "it can be undone");
  }

  @Test
  void aRestingPageSaysThatItWaitsAndTakesAPressLater() {
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals("press an element at any moment", hint(), "while the program runs");
    robot.push(KeyCode.END);
    assertEquals("waits for you: press something", hint());
    robot.interact(() -> button().fire());
    pass(HOURS);
    robot.interact(() -> button().fire());
    assertEquals(List.of("ready", "late", "clicked 1", "clicked 2"), shownOutput());
    assertEquals(Duration.ofMillis(1100), now().added().getFirst().at());
  }

  @Test
  void whatIsTypedReachesThePageAtOnce() {
    waitForTheTimer();
    robot.clickOn("#page .page-field");
    robot.write("abc", 0);
    assertEquals(List.of("ready"), written());
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("ready", "typed abc", "late"), shownOutput());
  }

  @Test
  void aPressWhileCodeRunsIsQueuedThere() {
    robot.push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.RIGHT).push(KeyCode.ALT, KeyCode.RIGHT);
    int step = now().moment().step();
    assertFalse(now().step().agentAfter().stack().isEmpty());
    robot.interact(() -> button().fire());
    pass(0);
    assertEquals(step, now().moment().step());
    assertTrue(now().trace().step(step + 1).event() instanceof Event.Queued);
  }

  private String hint() {
    return text("#page-hint");
  }

  @Test
  void aPressAtTheVeryStartComesAsSoonAsTheProgramListens() {
    robot.push(KeyCode.END);
    robot.push(KeyCode.HOME);
    robot.interact(() -> window.workbench().player().press(new Act.Click("#btn")));
    assertEquals(List.of("ready", "clicked 1", "late"), shownOutput());
  }

  @Test
  void pressesOfOneMomentAllCount() {
    waitForTheTimer();
    robot.interact(
        () -> {
          Button button = button();
          button.fire();
          button.fire();
        });
    assertEquals(List.of("ready", "clicked 1", "clicked 2", "late"), shownOutput());
    robot.interact(() -> robot.lookup(".input-remove").nth(1).queryAs(Button.class).fire());
    pass(0);
    robot.push(KeyCode.END);
    assertEquals(List.of("ready", "clicked 1", "late"), written());
  }
}
