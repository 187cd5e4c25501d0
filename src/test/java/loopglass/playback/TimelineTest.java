package loopglass.playback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import loopglass.trace.Frame;
import loopglass.trace.Job;
import loopglass.trace.Trace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private final Timeline first = new Timeline(TraceScript.startEndPromiseTimeout());

  @Property
  void aSecondLeadsToAMomentAndBack(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    double seconds = share * first.length();
    assertEquals(seconds, first.seconds(first.moment(seconds)), 1e-9);
  }

  @Property
  void laterIsNeverEarlier(
      @ForAll @DoubleRange(min = -1, max = 40) double one,
      @ForAll @DoubleRange(min = -1, max = 40) double other) {
    Moment early = first.moment(Math.min(one, other));
    Moment late = first.moment(Math.max(one, other));
    assertTrue(early.compareTo(late) <= 0);
    assertTrue(first.seconds(early) <= first.seconds(late));
  }

  @Property(tries = 50)
  void growthMovesNothingThatWasKnown(@ForAll @IntRange(min = 1, max = 54) int known) {
    Trace whole = first.trace();
    Trace growing = new Trace();
    for (int i = 0; i < known; i++) {
      growing.append(whole.step(i));
    }
    Timeline timeline = new Timeline(growing);
    double before = timeline.seconds(Moment.at(known - 1));
    for (int i = known; i < whole.size(); i++) {
      growing.append(whole.step(i));
    }
    assertEquals(before, timeline.seconds(Moment.at(known - 1)));
    assertEquals(first.length(), timeline.length());
  }

  @Test
  void itReachesAsFarAsTheBeatsHaveSummedUp() {
    Timeline timeline = new Timeline(first.trace());
    assertFalse(timeline.reaches(timeline.end()));
    timeline.extend();
    assertTrue(timeline.reaches(timeline.end()));
    assertTrue(timeline.reaches(Moment.START));
  }

  @Test
  void beyondEitherEndIsTheEnd() {
    assertEquals(Moment.START, first.moment(-5));
    assertEquals(first.end(), first.moment(1e6));
    assertEquals(first.length(), first.seconds(Moment.at(1_000_000)));
  }

  @Test
  void anEmptyTraceHasOneMoment() {
    Timeline empty = new Timeline(new Trace());
    assertEquals(Moment.START, empty.moment(3));
    assertEquals(0, empty.length());
    assertFalse(empty.isComplete());
  }

  @Test
  void aFirstLessonIsWatchedAtFullLength() {
    for (int step = 0; step < first.end().step(); step++) {
      assertEquals(1, first.haste(step), 1e-9);
    }
  }

  @Test
  void aHandOverTakesLongerThanAStatement() {
    // Step 7 is a statement, step 13 registers the timer.
    assertTrue(duration(12) > 2 * duration(6));
  }

  @Test
  void anyLengthOfTheSameIsOverWithinAMinute() {
    Timeline deep = new Timeline(TraceScript.recursion(20_000, true));
    assertTrue(deep.length() < 60, () -> deep.length() + " s");
    assertTrue(deep.haste(20_000) > 20);
    Timeline hogs = new Timeline(TraceScript.microtasks(2_000, 1));
    assertTrue(hogs.length() < 60, () -> hogs.length() + " s");
  }

  @Test
  void afterALongLoopWhatIsNewIsSeenAtFullLength() {
    TraceScript script = new TraceScript();
    Job main = script.begin();
    Frame frame = script.run(main, "main script", 1);
    for (int turn = 0; turn < 500; turn++) {
      script.log(2, "console.log(i)", "turn");
    }
    int loop = script.trace().size() - 1;
    script.log(3, "console.log('done')", "done").line(0).pop(frame).finish(main);
    Timeline timeline = new Timeline(script.end());
    assertTrue(timeline.haste(loop - 1) > 100);
    assertEquals(1, timeline.haste(loop), 1e-9);
    assertEquals(1, timeline.haste(loop + 2), 1e-9);
  }

  private double duration(int step) {
    return first.seconds(Moment.at(step + 1)) - first.seconds(Moment.at(step));
  }
}
