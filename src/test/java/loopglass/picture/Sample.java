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
        awaits());
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

  static Trace record(String program) {
    try (Recording recording = Recording.start(Scenario.of("sample.js", program))) {
      recording.await(Integer.MAX_VALUE);
      return recording.trace();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
