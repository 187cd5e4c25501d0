package loopglass.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import loopglass.playback.Moment;
import loopglass.playback.TraceScript;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

class TweenTest {

  private static final double SOON = 0.001;

  private final Trace trace = TraceScript.startEndPromiseTimeout();
  private final Director director = new Director(new Layout(Sample.RULER, 1304, 774));

  @Test
  void aTimersCallbackIsOneChipFromTheWebApisToTheStack() {
    int queued =
        step(event -> event instanceof Event.Queued(Job job) && job.cause() != 0 && isTimer(job));
    Event.Queued event = (Event.Queued) trace.step(queued).event();
    Key job = Key.of(Key.Kind.JOB, event.job().id());
    Key callback = Key.of(Key.Kind.CALLBACK, event.job().cause());

    Sprite waits = seen(Moment.at(queued - 1), callback);
    Picture under = director.at(trace, new Moment(queued - 1, SOON));
    assertNull(under.find(callback), "the chip must not be there twice");
    near(waits.box(), Objects.requireNonNull(under.find(job)).box());

    int taken = step(e -> e instanceof Event.Taken(Job t) && t.id() == event.job().id());
    near(seen(Moment.at(taken - 1), job).box(), seen(new Moment(taken - 1, SOON), job).box());
    int pushed = step(e -> e instanceof Event.Pushed(var f) && f.cause() == event.job().id());
    near(seen(Moment.at(pushed - 1), job).box(), seen(new Moment(pushed - 1, SOON), job).box());
    assertEquals(Look.FRAME, seen(Moment.at(pushed), job).look());
  }

  private static boolean isTimer(Job job) {
    return job.kind() == Job.Kind.TIMER;
  }

  @Test
  void aTimerComesOutOfTheCallThatSetIt() {
    int step = step(event -> event instanceof Event.Registered);
    Event.Registered event = (Event.Registered) trace.step(step).event();
    Key frame = Key.of(Key.Kind.FRAME, event.pending().cause());
    Key chip = Key.of(Key.Kind.CALLBACK, event.pending().id());
    within(seen(Moment.at(step - 1), frame).box(), seen(new Moment(step - 1, SOON), chip).box());
  }

  @Test
  void aMicrotaskComesOutOfTheCallThatQueuedIt() {
    int step = step(e -> e instanceof Event.Queued(Job job) && job.queue() == Job.Queue.MICROTASK);
    Event.Queued event = (Event.Queued) trace.step(step).event();
    Key frame = Key.of(Key.Kind.FRAME, event.job().cause());
    Key job = Key.of(Key.Kind.JOB, event.job().id());
    within(seen(Moment.at(step - 1), frame).box(), seen(new Moment(step - 1, SOON), job).box());
  }

  @Test
  void aPopLiftsAndFades() {
    int step = step(event -> event instanceof Event.Popped);
    Event.Popped event = (Event.Popped) trace.step(step).event();
    Key frame = Key.of(Key.Kind.FRAME, event.frame().id());
    Sprite stood = seen(Moment.at(step - 1), frame);
    Sprite leaves = seen(new Moment(step - 1, 0.4), frame);
    assertTrue(leaves.box().y() < stood.box().y());
    assertTrue(leaves.opacity() < 1 && leaves.opacity() > 0);
    assertNull(director.at(trace, Moment.at(step)).find(frame));
  }

  @Test
  void theHandOnlyTurnsClockwise() {
    Key hand = Key.of(Key.Kind.HAND, 0);
    for (int step = 0; step < trace.size() - 1; step++) {
      double before = seen(Moment.at(step), hand).value();
      double turned = 0;
      for (double phase = 0.1; phase < 0.9; phase += 0.1) {
        double now = seen(new Moment(step, phase), hand).value();
        double on = (now - before + 360) % 360;
        assertTrue(on >= turned - 1e-9);
        turned = on;
      }
    }
  }

  @Test
  void theClockCountsWhileItMoves() {
    Trace waits = Sample.awaits();
    Key clock = Key.of(Key.Kind.CLOCK, 0);
    for (int step = 0; step < waits.size() - 1; step++) {
      if (waits.step(step + 1).event() instanceof Event.ClockMoved(long from, long to, var _)) {
        Sprite half = director.at(waits, new Moment(step, 0.43)).find(clock);
        assertNotNull(half);
        assertTrue(half.value() > from && half.value() < to);
      }
    }
  }

  private Sprite seen(Moment moment, Key key) {
    Picture picture = director.at(trace, moment);
    Sprite now = picture.find(key);
    Sprite sprite = now == null ? picture.find(key.echoed(Key.FORMER)) : now; // in its old face
    return Objects.requireNonNull(sprite, () -> key + " at " + moment);
  }

  private int step(java.util.function.Predicate<Event> which) {
    for (int step = 0; step < trace.size(); step++) {
      if (which.test(trace.step(step).event())) {
        return step;
      }
    }
    throw new AssertionError("no such step");
  }

  /** It is there, as far as its own size lets it. */
  private static void within(Box place, Box chip) {
    assertTrue(chip.overlaps(place), () -> chip + " at " + place);
    assertEquals(place.center().y(), chip.center().y(), 2);
  }

  private static void near(Box expected, Box actual) {
    assertEquals(expected.x(), actual.x(), 1);
    assertEquals(expected.y(), actual.y(), 1);
    assertEquals(expected.width(), actual.width(), 1);
  }
}
