package loopglass.engine.js.inspect;

import java.util.ArrayList;
import java.util.List;

/** Columns of text between lines, each as wide as its widest cell. */
final class Grid {

  private final List<List<String>> columns = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private int height;

  /** Adds a column; where it has no cell, it stays blank. */
  void column(String head, List<String> cells) {
    List<String> column = new ArrayList<>();
    column.add(head);
    column.addAll(cells);
    columns.add(column);
    widths.add(column.stream().mapToInt(Width::of).max().orElse(0));
    height = Math.max(height, column.size());
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(rule("┌", "┬", "┐"));
    lines.add(row(0));
    lines.add(rule("├", "┼", "┤"));
    for (int i = 1; i < height; i++) {
      lines.add(row(i));
    }
    lines.add(rule("└", "┴", "┘"));
    return String.join("\n", lines);
  }

  private String rule(String left, String between, String right) {
    List<String> strokes = widths.stream().map(width -> "─".repeat(width + 2)).toList();
    return left + String.join(between, strokes) + right;
  }

  private String row(int index) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      List<String> column = columns.get(i);
      String cell = index < column.size() ? column.get(index) : "";
      row.append("│ ").append(cell).append(" ".repeat(widths.get(i) - Width.of(cell) + 1));
    }
    return row.append("│").toString();
  }
}
