package loopglass.film;

/**
 * A part of a film that has a name.
 *
 * @param from the film's second at which it begins
 * @param title one line
 */
record Chapter(double from, String title) {}
