package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import loopglass.playback.Moment;
import loopglass.playback.Transport;
import loopglass.scenario.Scenario;
import loopglass.trace.Line;
import loopglass.trace.Story;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerTest {

  private final List<Playback> told = new ArrayList<>();

  @Test
  void anEndlessProgramCanBeWatchedAsFarAsOneLikes() {
    Player player = new Player(Engines.IN_STEP, told::add);
    player.open(Scenario.of("endless.js", "setInterval(() => console.log('tick'), 10);"));
    player.move(Transport::toEnd);
    for (int pass = 0; pass < 8; pass++) {
      player.move(Transport::toEnd);
    }
    Playback now = Objects.requireNonNull(player.shown());
    assertTrue(now.moment().step() > 30_000, () -> "got as far as " + now.moment());
    assertFalse(now.trace().isEnded());
    player.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-start-end-promise-timeout",
        "2-microtask-spawns-microtask",
        "3-misspelt-queueMicrotask",
        "4-one-task-per-turn",
        "5-microtasks-hog-the-stack",
        "6-await-pops-the-frame"
      })
  void theFirstProgramsPlayToTheirEndRewindAndStep(String name) throws IOException {
    Player player = new Player(Engines.IN_STEP, told::add);
    player.open(Scenario.of(name + ".js", resource(name + ".js")));
    player.move(Transport::play);
    for (int beat = 0; beat < 20_000 && !isAtEnd(told.getLast()); beat++) {
      player.beat(0.25);
    }
    Playback end = told.getLast();
    assertTrue(isAtEnd(end), () -> "stands at " + end.moment());
    List<String> printed =
        end.trace().step(end.moment().step()).after().console().stream()
            .filter(line -> line.level() == Line.Level.LOG)
            .map(Line::text)
            .toList();
    assertEquals(resource(name + ".out").lines().toList(), printed);
    player.move((deck, timeline) -> deck.toStart());
    assertEquals(Moment.START, told.getLast().moment());
    for (int step = 1; step < end.size(); step++) {
      player.seek(step);
      assertEquals(step, told.getLast().moment().step());
    }
    player.close();
  }

  private static boolean isAtEnd(Playback now) {
    return now.trace().isEnded() && now.moment().step() == now.trace().size() - 1;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PlayerTest.class.getResourceAsStream("/conformance/seeds/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void openingAnotherProgramEndsTheOneBefore() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    Player player = new Player(scenario -> new Told(closed), told::add);
    player.open(Scenario.of("one.js", Story.FIRST_LESSON));
    assertEquals(1, closed.getCount());
    player.open(Scenario.of("two.js", Story.FIRST_LESSON));
    closed.await();
    assertEquals("two.js", Objects.requireNonNull(player.shown()).scenario().name());
  }

  @Test
  void nobodyIsToldWhenNothingChanged() {
    Player player = lesson();
    player.beat(1);
    assertEquals(1, told.size());
    player.move(Transport::play);
    player.beat(0.1);
    player.beat(0.1);
    assertEquals(4, told.size());
  }

  @Test
  void seekingStaysWithinTheTrace() {
    Player player = lesson();
    player.seek(-5);
    assertEquals(Moment.START, told.getLast().moment());
    player.seek(1_000_000);
    assertEquals(told.getLast().size() - 1, told.getLast().moment().step());
  }

  @Test
  void theChosenSpeedOutlivesAProgram() {
    Player player = lesson();
    player.move((deck, timeline) -> deck.withSpeed(4));
    player.open(Scenario.of("next.js", ""));
    assertEquals(4, told.getLast().transport().speed());
  }

  private Player lesson() {
    Player player = new Player(scenario -> new Told(new CountDownLatch(1)), told::add);
    player.open(Scenario.of("first.js", Story.FIRST_LESSON));
    return player;
  }

  /** A session that was recorded before it began. */
  private record Told(Trace trace, CountDownLatch closed) implements Session {
    @Override
    public CompletableFuture<Inspection> inspect(int step) {
      return new CompletableFuture<>();
    }

    Told(CountDownLatch closed) {
      this(Story.firstLesson(), closed);
    }

    @Override
    public void demand(int steps) {}

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
