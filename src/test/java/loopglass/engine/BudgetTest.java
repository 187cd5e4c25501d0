package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import loopglass.scenario.Scenario;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program hangs anything. */
class BudgetTest {

  private static final Limits SMALL = new Limits(20_000, 500, Duration.ofSeconds(10));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "setInterval(() => {}, 1);",
        "const spin = () => Promise.resolve().then(spin); spin();",
        "function f() { queueMicrotask(f); } f();"
      })
  void aProgramWithoutEndIsRecordedOnDemandAndStopsAtTheLimit(String program)
      throws InterruptedException {
    try (Recording recording = Recording.start(Scenario.of("test.js", program), SMALL)) {
      recording.await(100);
      assertTrue(recording.trace().size() <= 3_000, "the lead is bounded");
      assertTrue(!recording.trace().isEnded(), "it waits for demand");
      recording.await(3_000);
      recording.await(Integer.MAX_VALUE);
      assertEquals(Ending.Kind.STEP_LIMIT, endingOf(recording.trace()).kind());
      assertTrue(recording.trace().size() <= SMALL.steps() + 1);
    }
  }

  @Test
  void whatWasAskedForIsRecordedHoweverMuchItWeighs() throws InterruptedException {
    Limits shortLead = new Limits(2_000_000, 500, Duration.ofSeconds(10));
    try (Recording recording =
        Recording.start(Scenario.of("test.js", "while (true);"), shortLead)) {
      recording.await(2_012); // a few counted stretches in, each far heavier than the lead
      assertTrue(recording.trace().size() >= 2_012);
      assertTrue(!recording.trace().isEnded());
    }
  }

  @Test
  void aStretchWithoutAnyStepIsStoppedWithASentence() throws InterruptedException {
    Limits impatient = new Limits(20_000, 500, Duration.ofSeconds(1));
    Trace trace =
        Recorded.of(Scenario.of("test.js", "/(a*)*\\1b/.test('a'.repeat(99));"), impatient);
    assertEquals(Ending.Kind.STALLED, endingOf(trace).kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true);",
        "/(a*)*\\1b/.test('a'.repeat(99));",
        "for (;;) 'x'.repeat(1e8);",
        "for (;;) try { null.x } catch {} ",
        "const f = () => Promise.resolve().then(f); f();"
      })
  void cancelEndsAnyProgram(String program) throws InterruptedException {
    Recording recording = Recording.start(Scenario.of("test.js", program), SMALL);
    recording.await(1);
    recording.cancel();
    recording.await(Integer.MAX_VALUE);
    assertTrue(recording.trace().isEnded());
  }

  @Test
  void deepRecursionEndsInTheProgramsOwnRangeErrorAtTheSameDepthEveryTime()
      throws InterruptedException {
    String program =
        "let d = 0; function r() { d++; r(); }"
            + " try { r(); } catch (e) { console.log(e instanceof RangeError, e.message, d); }"
            + " const s = n => n === 0 ? 0 : 1 + s(n - 1); console.log(s(8000));";
    Ran first = Ran.text(program);
    assertEquals("true Maximum call stack size exceeded 9999\n8000\n", first.out());
    assertEquals(first.out(), Ran.text(program).out());
  }

  @Test
  void aTimeLimitStopsARunWithASentence() throws InterruptedException {
    Ending ending =
        Run.program(Scenario.of("test.js", "while (true);"), line -> {}, Duration.ofMillis(1500));
    assertEquals(Ending.Kind.TIME_LIMIT, ending.kind());
    assertTrue(ending.message().startsWith("test.js was stopped"), ending.message());
  }

  @Test
  void theProgramReachesNeitherJavaNorFilesNorProcesses() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            const names = ['Java', 'Polyglot', 'Graal', 'Packages', 'java', 'load', 'print', 'quit',
              'read', 'readFully', 'process', 'require', 'loadWithNewGlobal', 'exit'];
            console.log(names.filter(n => typeof globalThis[n] !== 'undefined').join());
            console.log(typeof (function () {}).constructor('return typeof Java')());
            import('file:///etc/passwd').catch(() => console.log('no files'));
            """);
    assertEquals("\nstring\nno files\n", ran.out());
  }

  @Test
  void aSyntaxErrorIsReportedWithItsPlaceBeforeAnythingRuns() throws InterruptedException {
    Trace trace = Recorded.text("console.log('runs');\nlet b = (1 + ;\n");
    Ending ending = endingOf(trace);
    assertEquals(Ending.Kind.SYNTAX_ERROR, ending.kind());
    assertTrue(ending.message().startsWith("test.js:2:14: SyntaxError"), ending.message());
    assertTrue(ending.message().contains("let b = (1 + ;"), ending.message());
    assertTrue(Recorded.events(trace, Event.Logged.class).isEmpty());
  }

  @Test
  void aMisspeltGlobalGetsAHint() throws InterruptedException {
    Ran ran = Ran.text("queMicrotask(() => {});");
    assertTrue(
        ran.err()
            .startsWith(
                "Uncaught ReferenceError: queMicrotask is not defined (did you mean"
                    + " queueMicrotask?)"),
        ran.err());
  }

  private static Ending endingOf(Trace trace) {
    Ending ending = trace.ending();
    assertNotNull(ending);
    return ending;
  }
}
