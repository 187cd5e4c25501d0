package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a program's listing: a line, or a part of one that is too long.
 *
 * @param number of the line, from 1
 * @param from offset of its first character
 * @param to offset behind its last
 * @param indent columns that are left free before it
 * @param begins whether the line begins with it
 */
record Row(int number, int from, int to, int indent, boolean begins) {

  /** Columns by which the rest of a line is set in. */
  private static final int INDENT = 2;

  /** What a row may end with, besides a space. */
  private static final String JOINTS = "(,;{[=>";

  /**
   * The rows of a program.
   *
   * @param begin the first line that matters: what a program says of itself does not
   * @param columns in a row
   */
  static List<Row> of(String text, int begin, int columns) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    int number = 1;
    for (String line : text.lines().toList()) {
      if (number >= begin) {
        part(rows, line, number, from, columns);
      }
      from += line.length();
      from += text.startsWith("\r\n", from) ? 2 : 1;
      number++;
    }
    return rows;
  }

  private static void part(List<Row> rows, String line, int number, int offset, int columns) {
    int indent = line.length() - line.stripLeading().length();
    int rest = Math.min(indent + INDENT, columns / 2);
    int from = 0;
    do {
      int free = from == 0 ? columns : columns - rest;
      int end = line.length() - from <= free ? line.length() : end(line, from, from + free);
      rows.add(new Row(number, offset + from, offset + end, from == 0 ? 0 : rest, from == 0));
      from = end;
      while (from < line.length() && line.charAt(from) == ' ') {
        from++;
      }
    } while (from < line.length());
  }

  /** Where a row best ends that is full at a place. */
  private static int end(String line, int from, int full) {
    for (int end = full; end > from + (full - from) / 2; end--) {
      if (line.charAt(end) == ' ' || JOINTS.indexOf(line.charAt(end - 1)) >= 0) {
        return end;
      }
    }
    return full;
  }
}
