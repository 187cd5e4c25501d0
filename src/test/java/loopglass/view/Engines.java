package loopglass.view;

import java.util.concurrent.CompletableFuture;
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
        return new Session() {
          @Override
          public Trace trace() {
            return recording.trace();
          }

          @Override
          public void demand(int steps) {
            recording.demand(steps);
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
      };

  /** The real engine, that has recorded what is demanded when {@code demand} returns. */
  static final Recorder IN_STEP =
      scenario -> {
        Recording recording = Recording.start(scenario);
        return new Session() {
          @Override
          public Trace trace() {
            return recording.trace();
          }

          @Override
          public void demand(int steps) {
            try {
              recording.await(steps);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
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
      };
}
