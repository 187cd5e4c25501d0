package loopglass.lesson;

import loopglass.scenario.Stop;

/**
 * A stop that a recording has come to.
 *
 * @param stop what is said or asked there
 * @param step the step after which it is, from 0
 */
public record Reached(Stop stop, int step) {}
