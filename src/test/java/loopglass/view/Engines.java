package loopglass.view;

import loopglass.engine.Recording;
import loopglass.trace.Trace;

/** The real engine, as the window sees it. */
final class Engines {

  private Engines() {}

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
          public void close() {
            recording.close();
          }
        };
      };

  /** A recorder whose programs are recorded before {@code record} returns, or far enough. */
  static final Recorder AT_ONCE =
      scenario -> {
        Recording recording = Recording.start(scenario);
        try {
          recording.await(10_000);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        return Fixed.of(recording.trace());
      };
}
