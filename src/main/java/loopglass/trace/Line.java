package loopglass.trace;

/**
 * A line (or several) of console output.
 *
 * @param level which console function wrote it
 * @param text the text as a console shows it, without a line end
 * @param span where in the program it was written
 * @param clock virtual nanoseconds when it was written
 */
public record Line(Level level, String text, Span span, long clock) {

  /** Console severity (Console Standard §2.3). {@link #UNCAUGHT} is the platform's own report. */
  public enum Level {
    LOG,
    INFO,
    WARN,
    ERROR,
    DEBUG,
    UNCAUGHT
  }
}
