package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.trace.Event;
import loopglass.trace.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TransportTest {

  private final Trace trace = TraceScript.startEndPromiseTimeout();
  private final Timeline timeline = new Timeline(trace);

  @Test
  void playsToTheEndAndStops() {
    Transport playing = Transport.atStart().play(timeline);
    Transport later = playing.advance(timeline.length() / 2, timeline);
    assertTrue(later.isPlaying());
    Transport over = later.advance(timeline.length(), timeline);
    assertFalse(over.isPlaying());
    assertEquals(timeline.end(), over.at());
  }

  @Test
  void playAtTheEndStartsAgain() {
    Transport again = Transport.atStart().toEnd(timeline).play(timeline);
    assertEquals(Moment.START, again.at());
    assertTrue(again.isPlaying());
  }

  @Test
  void waitsWhereTheTraceStillGrows() {
    Trace growing = new Trace();
    for (int i = 0; i < 10; i++) {
      growing.append(trace.step(i));
    }
    Timeline soFar = new Timeline(growing);
    Transport waiting = Transport.atStart().play(soFar).advance(1000, soFar);
    assertTrue(waiting.isPlaying());
    assertEquals(Moment.at(9), waiting.at());
    for (int i = 10; i < trace.size(); i++) {
      growing.append(trace.step(i));
    }
    assertTrue(waiting.advance(0.1, soFar).at().compareTo(Moment.at(9)) > 0);
  }

  @Test
  void playsBackwardsToTheStart() {
    Transport back = Transport.atStart().toEnd(timeline).playBack();
    Transport half = back.advance(timeline.length() / 2, timeline);
    assertTrue(half.at().compareTo(timeline.end()) < 0);
    Transport start = half.advance(timeline.length(), timeline);
    assertEquals(new Transport.Paused(Moment.START, 1), start);
  }

  @Property
  void thereAndBackIsWhereItWas(
      @ForAll @DoubleRange(min = 2, max = 10) double from,
      @ForAll @DoubleRange(min = 0, max = 2) double seconds) {
    Transport.Playing playing = new Transport.Playing(timeline.moment(from), 1);
    Transport there = playing.advance(seconds, timeline);
    Transport back = there.withSpeed(-1).advance(seconds, timeline);
    assertEquals(from, timeline.seconds(back.at()), 1e-9);
  }

  @Test
  void speedStaysWithinItsLimits() {
    assertEquals(16, Transport.atStart().withSpeed(100).speed());
    assertEquals(0.25, Transport.atStart().withSpeed(0).speed());
    assertEquals(-16, Transport.atStart().withSpeed(-90).speed());
  }

  @Property
  void stepsLandOnWholeSteps(
      @ForAll @IntRange(min = 0, max = 52) int step,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double phase) {
    Transport between = Transport.atStart().seek(new Moment(step, phase), timeline);
    assertEquals(Moment.at(step + 1), between.forward(Stride.EVENT, timeline).at());
    assertEquals(Moment.at(step), between.back(Stride.EVENT, timeline).at());
    Transport whole = between.back(Stride.EVENT, timeline);
    assertEquals(Moment.at(Math.max(0, step - 1)), whole.back(Stride.EVENT, timeline).at());
  }

  @Test
  void goesFromJobToJob() {
    Transport at = Transport.atStart();
    for (int jobs = 0; jobs < 3; jobs++) {
      at = at.forward(Stride.JOB, timeline);
      assertTrue(trace.step(at.at().step()).event() instanceof Event.Taken);
    }
    assertEquals(timeline.end(), at.forward(Stride.JOB, timeline).at());
    Transport before = at.back(Stride.JOB, timeline);
    assertTrue(before.at().compareTo(at.at()) < 0);
    assertTrue(trace.step(before.at().step()).event() instanceof Event.Taken);
  }

  @Test
  void goesFromLineToLine() {
    Transport at = Transport.atStart();
    for (int line = 1; line <= 4; line++) {
      at = at.forward(Stride.LINE, timeline);
      assertEquals(line, trace.step(at.at().step()).span().line());
    }
  }

  @Test
  void lAgainIsFasterAndTheOtherWayBeginsAtTheUsualSpeed() {
    Transport on = Transport.atStart().shuttle(1, timeline);
    assertEquals(1, on.speed());
    assertEquals(4, on.shuttle(1, timeline).shuttle(1, timeline).speed());
    Transport back = on.shuttle(1, timeline).advance(1, timeline).shuttle(-1, timeline);
    assertEquals(-1, back.speed());
    assertEquals(-2, back.shuttle(-1, timeline).speed());
    assertFalse(back.pause().isPlaying());
  }

  @Test
  void aSeekPastTheEndStopsAtTheEnd() {
    assertEquals(timeline.end(), Transport.atStart().seek(Moment.at(9999), timeline).at());
  }
}
