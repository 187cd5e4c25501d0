package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.trace.Ending;
import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The virtual clock: jumps, busy waits, long stretches. */
class VirtualTimeTest {

  @Test
  void stepsTakeNoTimeAndTheClockJumpsToTheNextDueMoment() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            const t = Date.now(), p = performance.now();
            setTimeout(() => console.log(Date.now() - t, performance.now() - p), 10_000);
            console.log(Date.now() - t, new Date().toISOString());
            """);
    assertEquals("0 2026-01-01T09:00:00.000Z\n10000 10000\n", ran.out());
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 2_000, 1_000_000_000})
  void busyWaitsOfAnyLengthComeToTheirEndInFewSteps(long ms) throws InterruptedException {
    Trace trace =
        Recorded.text(
            "const t = Date.now(); while (Date.now() - t < " + ms + "); console.log('end');");
    assertTrue(trace.size() <= 3_000, () -> trace.size() + " steps");
    Step last = trace.step(trace.size() - 1);
    long waited = last.after().clock() / 1_000_000;
    assertTrue(waited >= ms && waited <= ms + 1 + ms / 500, () -> "waited " + waited + " ms");
    assertEquals("end", last.after().console().get(0).text());
  }

  @Test
  void aBusyWaitThroughFunctionsEndsTooAndWhatFollowsIsToldStepByStep()
      throws InterruptedException {
    Trace trace =
        Recorded.text(
            """
            function now() { return Date.now(); }
            function wait(ms) { const end = now() + ms; while (now() < end); }
            function after() { let x = 1; x += 1; return x; }
            wait(5000);
            after();
            """);
    assertTrue(trace.size() <= 3_000, () -> trace.size() + " steps");
    assertTrue(
        Recorded.events(trace, Event.Pushed.class).stream()
            .anyMatch(pushed -> pushed.frame().call().equals("after()")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (Date.now() - t < 2000) { n++; if (n % 100 === 0) m++; }",
        "const f = () => { if (++n % 100 === 0) m++; return Date.now() - t < 2000; }; while (f());"
      })
  void aSeldomTakenBranchDoesNotMakeABusyWaitLong(String wait) throws InterruptedException {
    Trace trace = Recorded.text("const t = Date.now(); let n = 0, m = 0; " + wait);
    assertTrue(trace.size() <= 3_000, () -> trace.size() + " steps");
    assertTrue(trace.step(trace.size() - 1).after().clock() >= 2_000_000_000L);
  }

  @Test
  void timersNestedThroughAwaitsAreClampedToo() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            (async () => {
              const at = [];
              for (let i = 0; i < 10; i++) {
                await new Promise(r => setTimeout(r, 0));
                at.push(performance.now());
              }
              console.log(at.join());
            })();
            """);
    assertEquals("0,0,0,0,0,0,4,8,12,16\n", ran.out());
  }

  @Test
  void timersFallDueWhileTheStackIsBusy() throws InterruptedException {
    Trace trace =
        Recorded.text(
            """
            setTimeout(() => console.log('a'), 100);
            setTimeout(() => console.log('b'), 50);
            const t = Date.now(); while (Date.now() - t < 2000);
            """);
    List<Step> queued =
        Recorded.steps(trace).stream()
            .filter(step -> step.event() instanceof Event.Queued)
            .filter(step -> step.after().page().tasks().size() > 0)
            .filter(step -> !step.after().page().stack().isEmpty())
            .toList();
    assertEquals(2, queued.size());
    assertEquals(50_000_000, queued.get(0).after().clock());
    assertEquals(100_000_000, queued.get(1).after().clock());
    assertEquals(
        List.of("b", "a"),
        trace.step(trace.size() - 1).after().console().stream().map(l -> l.text()).toList());
  }

  @Test
  void aLongQuietLoopIsCountedAndTakesADocumentedTime() throws InterruptedException {
    Trace trace = Recorded.text("for (let i = 0; i < 1e7; i++); console.log(performance.now());");
    assertTrue(trace.size() < 5_000, () -> trace.size() + " steps");
    List<Event.Counted> counted = Recorded.events(trace, Event.Counted.class);
    assertFalse(counted.isEmpty());
    long statements = counted.stream().mapToLong(Event.Counted::statements).sum();
    double shown = Double.parseDouble(trace.step(trace.size() - 1).after().console().get(0).text());
    assertEquals(statements / 1e6, shown, 1e-9, "one nanosecond per counted statement");
  }

  @Test
  void aTimerFallsDueInTheMiddleOfALongLoop() throws InterruptedException {
    Trace trace =
        Recorded.text("setTimeout(() => {}, 3); for (let i = 0; i < 1e7; i++); console.log('x');");
    Step due =
        Recorded.steps(trace).stream()
            .filter(step -> step.event() instanceof Event.Due)
            .findFirst()
            .orElseThrow();
    assertEquals(3_000_000, due.after().clock());
    assertEquals(1, due.after().page().stack().size());
  }

  @Test
  void theOrderOfThePlatformsOwnKeysIsFixed() throws InterruptedException {
    assertEquals(
        "debug,error,info,log,warn,dir,dirxml\n",
        Ran.text("console.log(Object.keys(console).slice(0, 7).join())").out());
  }

  @Test
  void intervalsKeepTheirRhythmAndDropMissedRounds() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            const t0 = Date.now(); let n = 0;
            const id = setInterval(() => {
              console.log(Date.now() - t0);
              if (++n === 1) { const t = Date.now(); while (Date.now() - t < 25); }
              if (n === 4) clearInterval(id);
            }, 10);
            """);
    assertEquals("10\n40\n50\n60\n", ran.out());
    assertEquals(Ending.Kind.COMPLETE, ran.ending().kind());
  }
}
