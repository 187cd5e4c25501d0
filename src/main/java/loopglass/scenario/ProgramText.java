package loopglass.scenario;

import java.util.List;

/** The text of a program's file, and where in it the program begins: after its front matter. */
final class ProgramText {

  private final List<String> lines;
  private final int firstLine;

  /**
   * A file's text.
   *
   * @param begin offset at which the front matter ends
   */
  ProgramText(String text, int begin) {
    lines = text.lines().toList();
    firstLine = (int) text.substring(0, begin).lines().count();
  }

  /** The line in which the front matter ends, from 1. */
  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lines.size();
  }

  /** The first line after the front matter that holds this code, or −1; comment lines have none. */
  int lineOf(String code) {
    for (int line = firstLine; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      String own = line == firstLine ? text.substring(text.indexOf("---*/") + 5) : text;
      if (own.contains(code) && !own.strip().startsWith("//")) {
        return line;
      }
    }
    return -1;
  }
}
