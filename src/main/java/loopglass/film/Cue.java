package loopglass.film;

/**
 * A caption while it is to be read.
 *
 * @param from the film's second at which it comes
 * @param to the second at which it goes
 * @param step of the program that it tells of
 * @param text the whole sentence
 */
record Cue(double from, double to, int step, String text) {}
