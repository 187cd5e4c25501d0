package loopglass;

import java.util.concurrent.CompletableFuture;
import loopglass.engine.Recording;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Session;

/** A running engine as the window knows it. */
record EngineSession(Recording recording) implements Session {

  static Session start(Scenario scenario) {
    return new EngineSession(Recording.start(scenario));
  }

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
}
