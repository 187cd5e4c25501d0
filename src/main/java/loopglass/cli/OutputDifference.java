package loopglass.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first difference between the lines a program should print and those it prints. */
final class OutputDifference {

  private final List<String> expected;
  private final List<String> found;

  private OutputDifference(String expected, String found) {
    this.expected = expected.lines().toList();
    this.found = found.lines().toList();
  }

  /** What is wrong with an output, or nothing if it is as expected. */
  static Optional<Finding> between(String place, String expected, String found) {
    OutputDifference both = new OutputDifference(expected, found);
    return both.expected.equals(both.found)
        ? Optional.empty()
        : Optional.of(new Finding(place + ": " + both.sentence(), both.details()));
  }

  private int first() {
    int line = 0;
    while (line < Math.min(expected.size(), found.size())
        && expected.get(line).equals(found.get(line))) {
      line++;
    }
    return line;
  }

  private String sentence() {
    int line = first();
    if (line == found.size()) {
      return "its output has %s, but the program prints only %d."
          .formatted(lines(expected.size()), found.size());
    }
    if (line == expected.size()) {
      return "its output has only %s, but the program prints %d."
          .formatted(lines(expected.size()), found.size());
    }
    return "line %d of its output is another than the program prints.".formatted(line + 1);
  }

  private static String lines(int count) {
    return count == 1 ? "1 line" : count + " lines";
  }

  /** The line before the difference, and what is expected and found in its place. */
  private List<String> details() {
    int line = first();
    List<String> details = new ArrayList<>();
    if (line > 0) {
      details.add("    " + expected.get(line - 1));
    }
    if (line < expected.size()) {
      details.add("  - " + expected.get(line));
    }
    if (line < found.size()) {
      details.add("  + " + found.get(line));
    }
    return details;
  }
}
