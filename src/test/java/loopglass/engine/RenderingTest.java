package loopglass.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import loopglass.trace.Event;
import loopglass.trace.Job;
import loopglass.trace.Pending;
import loopglass.trace.Phase;
import loopglass.trace.Trace;
import org.junit.jupiter.api.Test;

/** Frames, their callbacks, and idle moments. */
class RenderingTest {

  private static final String BUSY =
      "function busy(ms) { const end = performance.now() + ms; while (performance.now() < end); }\n";

  @Test
  void framesStandOnAGridOfSixtyASecond() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            let n = 0;
            requestAnimationFrame(function frame(now) {
              console.log(Math.round(now * 100) / 100, now === performance.now());
              if (++n < 4) requestAnimationFrame(frame);
            });
            """);
    assertEquals("16.67 true\n33.33 true\n50 true\n66.67 true\n", ran.out());
  }

  @Test
  void aLateFrameGoesBeforeWhatWasQueuedMeanwhileAndCountsAsItsMoment()
      throws InterruptedException {
    Ran ran =
        Ran.text(
            BUSY
                + """
                setTimeout(() => console.log('timer 0'), 0);
                setTimeout(() => console.log('timer 10'), 10);
                requestAnimationFrame(now => console.log('frame of', Math.round(now)));
                busy(80);
                """);
    assertEquals("frame of 17\ntimer 0\ntimer 10\n", ran.out());
  }

  @Test
  void framesMissedInALongFrameAreNotMadeUpFor() throws InterruptedException {
    Ran ran =
        Ran.text(
            BUSY
                + """
                const times = [];
                requestAnimationFrame(function frame(now) {
                  times.push(Math.round(now));
                  if (times.length < 4) requestAnimationFrame(frame);
                  else console.log(times.join(' '));
                  if (times.length === 2) {
                    setTimeout(() => times.push('task'), 0);
                    busy(70);
                  }
                });
                """);
    assertEquals("17 33 task 100\n", ran.out());
  }

  @Test
  void cancellingWorksInsideTheFrameAndWhatIsAskedForThereWaitsForTheNext()
      throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            requestAnimationFrame(() => {
              cancelAnimationFrame(second);
              requestAnimationFrame(now => console.log('next frame', Math.round(now)));
            });
            const second = requestAnimationFrame(() => console.log('never'));
            requestAnimationFrame(() => { throw new Error('reported'); });
            requestAnimationFrame(now => console.log('third', Math.round(now)));
            """);
    assertEquals("third 17\nnext frame 33\n", ran.out());
    assertTrue(ran.err().contains("Uncaught Error: reported"), ran::err);
  }

  @Test
  void noFrameComesWhenNobodyNeedsOneAnyMore() throws InterruptedException {
    Trace trace =
        Recorded.text("cancelAnimationFrame(requestAnimationFrame(() => console.log('never')));");
    assertEquals(List.of(), renderTasks(trace));
    assertEquals(0, trace.step(trace.size() - 1).after().clock());
  }

  @Test
  void callbacksWaitInTheRoomAndAreCalledFromThereInTheRenderingPhase()
      throws InterruptedException {
    Trace trace =
        Recorded.text(
            """
            requestAnimationFrame(() => Promise.resolve().then(() => {}));
            requestAnimationFrame(() => {});
            """);
    List<Pending> waited =
        Recorded.events(trace, Event.Registered.class).stream()
            .map(Event.Registered::pending)
            .toList();
    assertEquals(List.of(16_666_666L, 16_666_666L), waited.stream().map(Pending::due).toList());
    assertEquals(1, renderTasks(trace).size());
    List<Integer> causes =
        Recorded.events(trace, Event.Pushed.class).stream()
            .filter(pushed -> pushed.frame().call().startsWith("() =>"))
            .map(pushed -> pushed.frame().cause())
            .toList();
    assertEquals(waited.get(0).id(), causes.get(0));
    assertEquals(waited.get(1).id(), causes.get(2));
    assertEquals(
        List.of(
            Phase.TASK,
            Phase.WAITING,
            Phase.RENDERING,
            Phase.MICROTASKS,
            Phase.RENDERING,
            Phase.WAITING,
            Phase.DONE),
        Recorded.events(trace, Event.Entered.class).stream().map(Event.Entered::phase).toList());
  }

  private static List<Job> renderTasks(Trace trace) {
    return Recorded.events(trace, Event.Queued.class).stream()
        .map(Event.Queued::job)
        .filter(job -> job.kind() == Job.Kind.RENDER)
        .toList();
  }

  @Test
  void anIdlePeriodLastsFiftyMillisecondsOrUntilTheNextTimerOrFrame() throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            const ask = (what) =>
              requestIdleCallback(d => console.log(what, Math.round(d.timeRemaining()), d.didTimeout));
            ask('nothing due');
            setTimeout(() => { setTimeout(() => {}, 20); ask('timer due'); }, 1000);
            setTimeout(() => { requestAnimationFrame(again); ask('after the frame'); }, 2000);
            function again(now) { if (now < 2060) requestAnimationFrame(again); }
            """);
    assertEquals("nothing due 50 false\ntimer due 20 false\nafter the frame 17 false\n", ran.out());
  }

  @Test
  void idleCallbacksAreTasksOfTheirOwnAndThoseAskedForMeanwhileWaitForTheNextPeriod()
      throws InterruptedException {
    Ran ran =
        Ran.text(
            """
            requestIdleCallback(() => {
              console.log('A');
              requestIdleCallback(() => console.log('C at', performance.now()));
              setTimeout(() => console.log('timer'), 0);
              Promise.resolve().then(() => console.log('microtask'));
            });
            requestIdleCallback(() => console.log('B at', performance.now()));
            """);
    assertEquals("A\nmicrotask\ntimer\nB at 0\nC at 50\n", ran.out());
  }

  @Test
  void aTimeoutCallsAnIdleCallbackThatFoundNoIdleMoment() throws InterruptedException {
    Ran ran =
        Ran.text(
            BUSY
                + """
                requestIdleCallback(d => console.log('idle', d.didTimeout));
                requestIdleCallback(d => console.log('timed out', d.didTimeout, d.timeRemaining()), {
                  timeout: 10,
                });
                busy(30);
                """);
    assertEquals("timed out true 0\nidle false\n", ran.out());
  }
}
