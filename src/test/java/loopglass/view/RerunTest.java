package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import loopglass.engine.Recording;
import loopglass.playback.Moment;
import loopglass.playback.Stride;
import loopglass.playback.Transport;
import loopglass.scenario.Act;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done with the deck while a new recording is on its way. */
class RerunTest {

  private static final Scenario LONG =
      Scenario.of(
          "long.js",
          """
          let count = 0;
          function more() {
            for (let i = 0; i < 50; i++) console.log(i);
            count++;
            if (count < 120) setTimeout(more, 10);
          }
          more();
          """);

  /** Records what was demanded only when it is told to. */
  private static final class Slow {
    private final Recording recording;
    private final Session session;
    private int demanded;

    Slow(Scenario scenario) {
      recording = Recording.start(scenario);
      session = Engines.session(recording, steps -> demanded = steps);
    }

    void work() {
      Engines.await(recording, demanded);
    }
  }

  private Slow latest = new Slow(LONG);

  private final Player player =
      new Player(
          scenario -> {
            latest.session.close();
            latest = new Slow(scenario);
            return latest.session;
          });

  @AfterEach
  void close() {
    player.close();
  }

  /** It stands at step 1,000 of a long recording that is complete, and is clicked there. */
  private Playback clicked() {
    player.open(LONG);
    player.record(Integer.MAX_VALUE / 2);
    latest.work();
    player.beat(0);
    player.seek(1_000);
    Playback before = now();
    assertTrue(before.trace().isEnded());
    assertTrue(before.size() > 30_000, () -> "only " + before.size() + " steps");
    player.press(new Act.Click("body"));
    assertEquals(before.trace(), now().trace());
    return before;
  }

  private Playback now() {
    return Objects.requireNonNull(player.shown());
  }

  private void come() {
    latest.work();
    player.beat(0);
  }

  @Test
  void goingFarAheadMeanwhileIsDoneOnceTheNewRecordingHasComeAsFar() {
    Playback before = clicked();
    player.move(Transport::toEnd);
    int end = now().moment().step();
    come();
    assertNotEquals(before.trace(), now().trace());
    assertTrue(now().moment().step() >= end, () -> "stands at " + now().moment());
    player.seek(0);
    player.move(Transport::play);
    player.beat(1);
    assertNotEquals(Moment.START, now().moment());
  }

  @Test
  void aStepPressedMeanwhileIsTakenInTheNewRecording() {
    Playback before = clicked();
    player.stride(Stride.EVENT, true);
    come();
    assertNotEquals(before.trace(), now().trace());
    assertEquals(Moment.at(1_001), now().moment());
    assertFalse(now().transport().isPlaying());
  }

  @Test
  void aSearchGoesOnWhenOnlyTheFrontMatterChanges() {
    Scenario endless = Scenario.of("endless.js", "setInterval(() => console.log('tick'), 10);");
    player.open(endless);
    latest.work();
    player.beat(0);
    player.runTo(7, true); // such a line never runs
    assertInstanceOf(Transport.Searching.class, now().transport());
    player.reopen(Scenario.of("endless.js", endless.text()));
    come();
    assertInstanceOf(Transport.Searching.class, now().transport());
  }
}
