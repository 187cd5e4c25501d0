package loopglass.view.panel;

import loopglass.scenario.Scenario;

/** Runs programs and records them. The window knows the engine by this alone. */
public interface Recorder {

  /**
   * Starts to record a program.
   *
   * @return at once, while the recording goes on elsewhere
   */
  Session record(Scenario scenario);
}
