package loopglass.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import loopglass.playback.Breaks;
import loopglass.playback.TraceScript;
import loopglass.scenario.Place;
import loopglass.scenario.Scenario;
import loopglass.scenario.ScenarioException;
import loopglass.scenario.Stop;
import loopglass.trace.Event;
import loopglass.trace.Trace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Stops are found where they lie, however the recording grows. */
class StopsProperties {

  /** A line below the longest front matter. */
  private static final int FIRST = 20;

  private static final int LINES = 8;

  /** A program below front matter that says this of stops. */
  private static Scenario program(List<String> stops) throws ScenarioException {
    String matter =
        stops.isEmpty()
            ? ""
            : "stops:\n - {" + String.join(", note: n}\n - {", stops) + ", note: n}\n";
    return Scenario.parse("program.js", "/*---\n" + matter + "---*/\n" + "run();\n".repeat(40));
  }

  @Provide
  Arbitrary<List<String>> places() {
    Arbitrary<Integer> small = Arbitraries.integers().between(1, 5);
    return Arbitraries.oneOf(
            Arbitraries.of("start: true", "end: true"),
            small.map(n -> "log: " + n),
            small.flatMap(
                line -> small.map(visit -> "line: " + (FIRST + line) + ", visit: " + visit)))
        .list()
        .ofMaxSize(6);
  }

  /** Statements and console lines on lines from {@link #FIRST} on. */
  @Provide
  Arbitrary<List<Integer>> deeds() {
    return Arbitraries.integers().between(-1, LINES).list().ofMaxSize(40);
  }

  private static void tell(TraceScript script, int deed) {
    if (deed < 0) {
      script.log(FIRST, "console.log(1)", "1");
    } else {
      script.line(FIRST + deed).emit(Event.Statement.INSTANCE);
    }
  }

  private static Trace trace(List<Integer> deeds) {
    TraceScript script = new TraceScript();
    script.run(script.begin(), "main script", FIRST);
    deeds.forEach(deed -> tell(script, deed));
    return script.end();
  }

  @Property(tries = 300)
  void itDoesNotMatterHowOftenOneLooks(
      @ForAll("places") List<String> places,
      @ForAll("deeds") List<Integer> deeds,
      @ForAll @IntRange(min = 1, max = 7) int every)
      throws ScenarioException {
    TraceScript script = new TraceScript();
    Scenario scenario = program(places);
    Stops growing = Stops.of(script.trace(), scenario);
    script.run(script.begin(), "main script", FIRST);
    for (int i = 0; i < deeds.size(); i++) {
      tell(script, deeds.get(i));
      if (i % every == 0) {
        int known = growing.reached().size();
        assertEquals(growing.readOn(), growing.reached().size() > known);
      }
    }
    assertEquals(growing.missing().isEmpty(), growing.isComplete());
    Trace trace = script.end();
    growing.readOn();
    Stops whole = Stops.of(trace, scenario);
    assertEquals(whole.reached(), growing.reached());
    assertEquals(whole.missing(), growing.missing());
    assertTrue(growing.isComplete());
    assertEquals(places.size(), growing.reached().size() + growing.missing().size());
  }

  @Property(tries = 300)
  void noneIsMissedWhereOneLooksAtALittleAtATime(
      @ForAll("places") List<String> places,
      @ForAll("deeds") List<Integer> deeds,
      @ForAll @IntRange(min = 1, max = 7) int portion)
      throws ScenarioException {
    Trace trace = trace(deeds);
    Stops little = Stops.unread(trace, program(places));
    assertEquals(List.of(), little.reached());
    for (int read = 0; read < trace.size(); read += portion) {
      assertEquals(!little.missing().isEmpty(), little.isBehind());
      little.readOn(portion);
    }
    assertFalse(little.isBehind());
    Stops whole = Stops.of(trace, program(places));
    assertEquals(whole.reached(), little.reached());
    assertEquals(whole.missing(), little.missing());
  }

  @Property(tries = 300)
  void eachLiesWhereItSays(
      @ForAll("places") List<String> places, @ForAll("deeds") List<Integer> deeds)
      throws ScenarioException {
    Trace trace = trace(deeds);
    Stops stops = Stops.of(trace, program(places));
    for (Reached reached : stops.reached()) {
      assertEquals(place(trace, reached.stop().place()), reached.step());
    }
    for (Stop stop : stops.missing()) {
      assertEquals(-1, place(trace, stop.place()));
    }
    List<Integer> steps = stops.reached().stream().map(Reached::step).toList();
    assertEquals(steps.stream().sorted().toList(), steps);
    for (int step : List.of(-1, 0, trace.size() / 2, trace.size())) {
      assertEquals(
          steps.stream().filter(s -> s > step).findFirst(), stops.after(step).map(Reached::step));
      assertEquals(
          steps.reversed().stream().filter(s -> s < step).findFirst(),
          stops.before(step).map(Reached::step));
    }
  }

  /** The same, searched for in the plainest way. */
  private static int place(Trace trace, Place place) {
    return switch (place) {
      case Place.Start() -> 0;
      case Place.End() -> trace.size() - 1;
      case Place.Log(int number) ->
          nth(trace, number, step -> trace.step(step).event() instanceof Event.Logged);
      case Place.Line(int line, int visit) ->
          nth(trace, visit, step -> Breaks.at("program.js", line).rests(trace, step));
    };
  }

  private static int nth(Trace trace, int number, IntPredicate wanted) {
    return IntStream.range(0, trace.size()).filter(wanted).skip(number - 1).findFirst().orElse(-1);
  }

  @Test
  void theEndIsUnknownUntilTheRecordingEnds() throws ScenarioException {
    TraceScript script = new TraceScript();
    Stops stops = Stops.of(script.trace(), program(List.of("start: true", "end: true", "log: 9")));
    assertEquals(List.of(0), steps(stops));
    assertFalse(stops.isComplete());
    script.run(script.begin(), "main script", 1);
    Trace trace = script.end();
    assertTrue(stops.readOn());
    assertEquals(List.of(0, trace.size() - 1), steps(stops));
    assertTrue(stops.isComplete());
    assertEquals(new Place.Log(9), stops.missing().getFirst().place());
  }

  private static List<Integer> steps(Stops stops) {
    return stops.reached().stream().map(Reached::step).toList();
  }
}
