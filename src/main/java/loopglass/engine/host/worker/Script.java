package loopglass.engine.host.worker;

/**
 * A worker's program.
 *
 * @param url where it comes from, absolute
 * @param name what stack traces call it
 * @param text the program
 */
record Script(String url, String name, String text) {}
