package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import loopglass.trace.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Playback stops at every break, once, in whichever direction and however fast it goes. */
class BreaksProperties {

  @Property(tries = 200)
  void noBreakIsSkippedAndNoneHoldsTwice(
      @ForAll @IntRange(min = 0, max = 100_000) int seed,
      @ForAll @IntRange(min = 1, max = 5) int line,
      @ForAll @DoubleRange(min = 0.25, max = 16) double speed,
      @ForAll @DoubleRange(min = 0.01, max = 30) double beat) {
    Trace trace = CallTree.of(seed);
    Timeline timeline = new Timeline(trace);
    Breaks breaks = new Breaks("program.js", Set.of(line, line + 1));
    List<Integer> wanted =
        IntStream.range(0, trace.size()).filter(step -> breaks.rests(trace, step)).boxed().toList();
    Transport start = Transport.atStart().withSpeed(speed);
    assertEquals(wanted, stops(start, false, beat, timeline, breaks));
    Transport end = start.toEnd(timeline);
    List<Integer> back = stops(end, true, beat, timeline, breaks);
    Collections.reverse(back);
    assertEquals(wanted, back);
  }

  private static List<Integer> stops(
      Transport from, boolean backwards, double beat, Timeline timeline, Breaks breaks) {
    List<Integer> stops = new ArrayList<>();
    Moment last = backwards ? Moment.START : timeline.end();
    Transport deck = from;
    while (true) {
      deck = backwards ? deck.playBack() : new Transport.Playing(deck.at(), Math.abs(deck.speed()));
      while (deck.isPlaying()) {
        deck = deck.advance(beat, timeline, breaks);
      }
      if (deck.at().equals(last)) {
        return stops;
      }
      assertTrue(deck.at().isWhole());
      stops.add(deck.at().step());
    }
  }

  @Test
  void statementsOfOneLineThatFollowDirectlyAreOneStop() {
    TraceScript script = new TraceScript();
    script.run(script.begin(), "main script", 1);
    int before = script.trace().size();
    script.line(2).emit(loopglass.trace.Event.Statement.INSTANCE);
    script.emit(loopglass.trace.Event.Statement.INSTANCE);
    Breaks breaks = Breaks.at("program.js", 2);
    assertTrue(breaks.rests(script.trace(), before));
    assertFalse(breaks.rests(script.trace(), before + 1));
  }

  @Test
  void linesOfAnotherSourceDoNotStopIt() {
    Trace trace = TraceScript.startEndPromiseTimeout();
    Timeline timeline = new Timeline(trace);
    Breaks other = new Breaks("worker.js", Set.of(1, 2, 3, 4));
    Transport over = Transport.atStart().play(timeline).advance(1_000, timeline, other);
    assertEquals(timeline.end(), over.at());
  }
}
