package loopglass.picture;

import java.util.List;
import loopglass.engine.Recording;
import loopglass.playback.TraceScript;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;

/** Traces and a ruler for tests of pictures. */
public final class Sample {

  /** Every character of a face equally wide, words a little wider than they really are. */
  public static final Metrics RULER =
      (face, size, text) -> (face == Face.CODE ? 0.6 : 0.55) * size * text.length();

  private Sample() {}

  /** One trace for each thing that can be on the stage. */
  static List<Trace> all() {
    return List.of(
        TraceScript.startEndPromiseTimeout(),
        TraceScript.manyTimers(20, 4),
        TraceScript.recursion(24, true),
        TraceScript.microtasks(2, 12),
        awaits(),
        workers());
  }

  /** An async function that is suspended and resumed, a throw, and an interval. */
  public static Trace awaits() {
    return record(
        """
        async function load(id) {
          const value = await id;
          return value;
        }
        load(1).then(() => { throw new Error('no'); });
        let rounds = 0;
        const ticking = setInterval(() => { if (++rounds == 2) clearInterval(ticking); }, 100);
        setTimeout(() => console.log('a name that is so long that it cannot be shown'), 50);
        """);
  }

  /** More workers than find room: deep stacks, full queues, one that ends and one that is ended. */
  static Trace workers() {
    return record(
        """
        const start = (name, text) =>
          new Worker('data:text/javascript,' + encodeURIComponent(text), { name });
        const deep = start('deep',
          'const f = n => n > 0 ? f(n - 1) + 1 : 0; f(7); postMessage("the bottom was reached");');
        const full = start('full',
          'for (let i = 0; i < 14; i++) queueMicrotask(() => {}); onmessage = () => {};');
        const waits = start('a name that is much too long for a card on a small stage',
          'onmessage = () => {}; setInterval(() => {}, 30); setTimeout(() => {}, 5);');
        start('', 'close()');
        for (let i = 0; i < 12; i++) full.postMessage('message number ' + i);
        deep.onmessage = event => console.log(event.data);
        setTimeout(() => { waits.terminate(); full.terminate(); }, 15);
        """);
  }

  static Trace record(String program) {
    try (Recording recording = Recording.start(Scenario.of("sample.js", program))) {
      recording.await(Integer.MAX_VALUE);
      return recording.trace();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
