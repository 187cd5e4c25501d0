package loopglass.view.editor;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is done to whole lines at once. */
final class Block {

  /** One level of indentation. */
  static final String INDENT = "  ";

  private static final String COMMENT = "//";

  private Block() {}

  static String indented(String lines) {
    return each(lines, line -> line.isBlank() ? line : INDENT + line);
  }

  static String outdented(String lines) {
    return each(lines, line -> line.substring(Math.min(INDENT.length(), indentation(line))));
  }

  /** Makes comments of lines; if all of them are, makes code of them. */
  static String toggled(String lines) {
    List<String> written = lines.lines().filter(line -> !line.isBlank()).toList();
    if (!written.isEmpty() && written.stream().allMatch(l -> l.strip().startsWith(COMMENT))) {
      return each(lines, Block::uncommented);
    }
    int column = written.stream().mapToInt(Block::indentation).min().orElse(0);
    return each(
        lines,
        line ->
            line.isBlank()
                ? line
                : line.substring(0, column) + COMMENT + " " + line.substring(column));
  }

  private static String uncommented(String line) {
    int at = line.indexOf(COMMENT);
    if (at < 0) {
      return line;
    }
    int end = at + COMMENT.length();
    return line.substring(0, at) + line.substring(line.startsWith(" ", end) ? end + 1 : end);
  }

  /** How many characters of white space a line begins with. */
  static int indentation(String line) {
    int count = 0;
    while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
      count++;
    }
    return count;
  }

  private static String each(String lines, UnaryOperator<String> change) {
    return lines.lines().map(change).collect(Collectors.joining("\n"));
  }
}
