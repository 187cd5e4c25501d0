package loopglass.engine.js.inspect;

import java.util.ArrayList;
import java.util.List;

/**
 * Which entries share a line: Node's rule, so that a program's output breaks where its author has
 * seen it break.
 */
final class Breaks {

  /** A comma and a space stand between two entries. */
  private static final int SEPARATOR = 2;

  /** A list with more entries than this is set in columns. */
  private static final int UNGROUPED = 6;

  /** A character is about 2.5 times as high as wide; columns aim at a square block. */
  private static final double CHARACTER_HEIGHT = 2.5;

  private static final int MOST_COLUMNS = 15;

  private Breaks() {}

  /**
   * One text of the entries between the braces.
   *
   * @param indentation columns the text's later lines are indented by
   * @param inner levels of objects nested inside this one
   * @param list whether the entries are a list's, which may be set in columns
   * @param numbers whether all of a list's elements are numbers, which align right
   */
  static String join(
      List<String> entries,
      String base,
      String open,
      String close,
      boolean list,
      boolean numbers,
      int indentation,
      int inner,
      Options options) {
    List<String> lines = entries;
    if (options.compact() >= 1) {
      if (list && entries.size() > UNGROUPED) {
        lines = columns(entries, numbers, indentation, options);
      }
      boolean ungrouped = lines.size() == entries.size();
      if (inner < options.compact() && ungrouped) {
        int start = entries.size() + indentation + open.length() + base.length() + 10;
        if (fits(entries, start, base, options)) {
          String joined = String.join(", ", entries);
          if (!joined.contains("\n")) {
            return lead(base) + open + " " + joined + " " + close;
          }
        }
      }
    }
    String margin = "\n" + " ".repeat(indentation);
    return lead(base)
        + open
        + margin
        + "  "
        + String.join("," + margin + "  ", lines)
        + margin
        + close;
  }

  private static String lead(String base) {
    return base.isEmpty() ? "" : base + " ";
  }

  private static boolean fits(List<String> entries, int start, String base, Options options) {
    int total = entries.size() + start;
    if (total + entries.size() > options.breakLength()) {
      return false;
    }
    for (String entry : entries) {
      total += entry.length();
      if (total > options.breakLength()) {
        return false;
      }
    }
    return !base.contains("\n");
  }

  /** The entries gathered into rows; the entries themselves where columns would not pay. */
  private static List<String> columns(
      List<String> entries, boolean numbers, int indentation, Options options) {
    boolean more = options.maxArrayLength() < entries.size();
    int count = more ? entries.size() - 1 : entries.size();
    int[] widths = new int[count];
    int total = 0;
    int widest = 0;
    for (int i = 0; i < count; i++) {
      widths[i] = Width.of(entries.get(i));
      total += widths[i] + SEPARATOR;
      widest = Math.max(widest, widths[i]);
    }
    int cell = widest + SEPARATOR;
    boolean threeFit = cell * 3 + indentation < options.breakLength();
    if (!threeFit || ((double) total / cell <= 5 && widest > 6)) {
      return entries;
    }
    int columns = columnCount(entries.size(), count, total, cell, indentation, options);
    if (columns <= 1) {
      return entries;
    }
    List<String> rows = rows(entries, widths, columns, numbers);
    if (more) {
      rows.add(entries.get(count));
    }
    return rows;
  }

  private static int columnCount(
      int size, int count, int total, int cell, int indentation, Options options) {
    double bias = Math.sqrt(cell - (double) total / size);
    double biased = Math.max(cell - 3 - bias, 1);
    double square = Math.round(Math.sqrt(CHARACTER_HEIGHT * biased * count) / biased);
    int fitting = (options.breakLength() - indentation) / cell;
    return (int)
        Math.min(Math.min(square, fitting), Math.min(options.compact() * 4L, MOST_COLUMNS));
  }

  private static List<String> rows(
      List<String> entries, int[] widths, int columns, boolean numbers) {
    int[] columnWidths = new int[columns];
    for (int i = 0; i < widths.length; i++) {
      columnWidths[i % columns] = Math.max(columnWidths[i % columns], widths[i] + SEPARATOR);
    }
    List<String> rows = new ArrayList<>();
    for (int first = 0; first < widths.length; first += columns) {
      int last = Math.min(first + columns, widths.length) - 1;
      StringBuilder row = new StringBuilder();
      for (int i = first; i < last; i++) {
        String gap = " ".repeat(Math.max(0, columnWidths[i - first] - SEPARATOR - widths[i]));
        String cell = entries.get(i) + ", ";
        row.append(numbers ? gap + cell : cell + gap);
      }
      if (numbers) {
        row.append(" ".repeat(Math.max(0, columnWidths[last - first] - SEPARATOR - widths[last])));
      }
      rows.add(row.append(entries.get(last)).toString());
    }
    return rows;
  }
}
