package loopglass.view.start;

import loopglass.scenario.Scenario;

/**
 * A program that was found.
 *
 * @param scenario the program
 * @param line the line of it that was found, stripped, or "" where its title, topic or summary was
 */
record Find(Scenario scenario, String line) {}
