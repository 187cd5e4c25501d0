package loopglass.lesson.predict;

import loopglass.lesson.Names;
import loopglass.trace.Line;
import loopglass.trace.Span;

/**
 * A line to be put in order.
 *
 * @param id its number among the lines that are asked about, from 0
 * @param text all of it, without the indentation of groups
 * @param level which console function writes it
 * @param step the step that wrote it, or {@link #NEVER}
 * @param span the call in the program, {@link Span#NONE} where the platform wrote it
 */
public record Item(int id, String text, Line.Level level, int step, Span span) {

  /** {@link #step} of a line that is never written. */
  public static final int NEVER = -1;

  /** Whether the program writes it. */
  public boolean isPrinted() {
    return step != NEVER;
  }

  /** Whether nobody can tell it from another one. */
  public boolean reads(Item other) {
    return text.equals(other.text) && level == other.level;
  }

  /** What fits on one line; "" for a line without text. */
  public String brief() {
    return Names.output(text);
  }

  /** Whether {@link #brief} leaves something out. */
  public boolean isShortened() {
    return !brief().equals(text.strip());
  }
}
