package loopglass.view;

import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import loopglass.engine.Recording;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Recorder;
import loopglass.view.panel.Session;

/** The real engine, as the window sees it. */
final class Engines {

  private Engines() {}

  /** As the program runs it. */
  static final Recorder REAL =
      scenario -> {
        Recording recording = Recording.start(scenario);
        return session(recording, recording::demand);
      };

  /** The real engine, that has recorded what is demanded when {@code demand} returns. */
  static final Recorder IN_STEP =
      scenario -> {
        Recording recording = Recording.start(scenario);
        return session(recording, steps -> await(recording, steps));
      };

  /** Waits until so many steps are recorded, or all. */
  static void await(Recording recording, int steps) {
    try {
      recording.await(steps);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A recording as the window sees it.
   *
   * @param demand what is done when so many steps are demanded
   */
  static Session session(Recording recording, IntConsumer demand) {
    return new Session() {
      @Override
      public Trace trace() {
        return recording.trace();
      }

      @Override
      public void demand(int steps) {
        demand.accept(steps);
      }

      @Override
      public CompletableFuture<Inspection> inspect(int step) {
        return recording.inspect(step);
      }

      @Override
      public void close() {
        recording.close();
      }
    };
  }
}
