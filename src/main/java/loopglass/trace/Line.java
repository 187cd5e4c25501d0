package loopglass.trace;

/**
 * A line (or several) of console output.
 *
 * @param level which console function wrote it
 * @param text the text as a terminal shows it, without a line end; every line of it is indented by
 *     {@link #INDENT} columns for each group around it
 * @param span where in the program it was written
 * @param clock virtual nanoseconds when it was written
 * @param depth how many groups were open around it
 * @param form what it is besides text
 */
public record Line(Level level, String text, Span span, long clock, int depth, Form form) {

  /** So many columns a group indents what it holds. */
  public static final int INDENT = 2;

  /** A line outside all groups. */
  public Line(Level level, String text, Span span, long clock) {
    this(level, text, span, clock, 0, Form.TEXT);
  }

  /** The text without its groups' indentation, for those who show groups in a way of their own. */
  public String body() {
    int columns = INDENT * depth;
    return depth == 0 ? text : text.substring(columns).replace("\n" + " ".repeat(columns), "\n");
  }

  /** Console severity (Console Standard §2.3). {@link #UNCAUGHT} is the platform's own report. */
  public enum Level {
    LOG,
    INFO,
    WARN,
    ERROR,
    DEBUG,
    UNCAUGHT
  }

  /** What a line is besides text. */
  public enum Form {
    /** A message. */
    TEXT,
    /** Rows and columns drawn with box characters: to be shown unbroken, in one type width. */
    TABLE,
    /** The title of a group that lines after it belong to, as long as they are deeper. */
    GROUP,
    /** The same of a group that wants to be shown closed at first. */
    COLLAPSED_GROUP,
    /** The console was emptied here: what came before is no longer seen. Has no text. */
    CLEAR
  }
}
