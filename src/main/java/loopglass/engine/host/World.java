package loopglass.engine.host;

import loopglass.scenario.Scenario;

/**
 * What all agents of one run share: the page and its workers.
 *
 * @param scenario the program and what its front matter puts around it
 */
public record World(Scenario scenario) {

  /** The world of a run that begins. */
  public static World of(Scenario scenario) {
    return new World(scenario);
  }
}
