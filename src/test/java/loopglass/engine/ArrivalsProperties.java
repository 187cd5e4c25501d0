package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.scenario.Scenario;
import loopglass.trace.Event;
import loopglass.trace.Step;
import loopglass.trace.Trace;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of every input that is added to a run. */
class ArrivalsProperties {

  private static final String HEARS =
      "addEventListener('offline', () => { console.log('offline'); });\n";

  @Provide
  Arbitrary<String> programs() {
    return Programs.any().map(program -> HEARS + program);
  }

  @Property(tries = 12)
  void whatStoodBeforeAnInputStaysAsItWas(
      @ForAll("programs") String program, @ForAll @DoubleRange(min = 0, max = 1) double part)
      throws Exception {
    Scenario alone = Scenario.of("test.js", program);
    Trace before = Recorded.of(alone, Limits.DEFAULT);
    int step = 1 + (int) (part * (before.size() - 5));
    Assume.that(!(before.step(step + 1).event() instanceof Event.ClockMoved));
    Duration at = Duration.ofNanos(before.step(step).after().clock());
    Scenario more = alone.plus(List.of(new Input(at, step, new Act.Connection(false))));
    Trace after = Recorded.of(more, Limits.DEFAULT);
    List<Step> common = Recorded.steps(before).subList(0, step + 1);
    assertEquals(common.toString(), Recorded.steps(after).subList(0, step + 1).toString());
    assertTrue(
        after.step(step + 1).event() instanceof Event.Queued, after.step(step + 1)::toString);
    assertEquals(
        Recorded.steps(after).toString(),
        Recorded.steps(Recorded.of(more, Limits.DEFAULT)).toString());
    assertEquals(
        Ran.program(more).lines().toString(),
        after.step(after.size() - 1).after().console().toString());
  }

  @Example
  void anInputBehindABusyWaitShowsTheClockNoSooner() throws Exception {
    whatStoodBeforeAnInputStaysAsItWas(
        HEARS
            + "{ const s = Date.now(); while (Date.now() - s < 5); }\n"
            + "for (let i = 0; i < 4000; i++);",
        0.68);
  }

  @Property(tries = 8)
  void anInputBetweenTwoMomentsStopsTheClockThere(@ForAll("programs") String program)
      throws Exception {
    String waits = program + "\nsetTimeout(() => { console.log('late'); }, 1000);";
    Scenario alone = Scenario.of("test.js", waits);
    Duration at = Duration.ofMillis(500);
    Trace after =
        Recorded.of(alone.plus(List.of(new Input(at, new Act.Connection(false)))), Limits.DEFAULT);
    Trace before = Recorded.of(alone, Limits.DEFAULT);
    int step = 0;
    while (after.step(step).after().clock() < at.toNanos()) {
      assertEquals(before.step(step).toString(), after.step(step).toString());
      step++;
    }
    assertEquals(at.toNanos(), after.step(step).after().clock());
    assertTrue(after.step(step + 1).event() instanceof Event.Queued);
  }
}
