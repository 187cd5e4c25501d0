package loopglass.lesson.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.trace.Line;
import loopglass.trace.Span;

/**
 * Console calls in a program's text that it never came to. Only calls with one plain string count,
 * since of these alone it is known what they would write. The text is read roughly; but whatever is
 * taken for a call, a line is named only if nothing like it was ever written, so none is wrong.
 */
final class Unreached {

  private static final Pattern PARTS =
      Pattern.compile(
          "//[^\\n]*+|/\\*[\\s\\S]*?\\*/"
              + "|\\bconsole\\.(?<level>log|info|debug|warn|error)\\(\\s*+"
              + "(?:'(?<single>[^'\\\\\\n%]++)'|\"(?<double>[^\"\\\\\\n%]++)\""
              + "|`(?<template>[^`\\\\$%\\n]++)`)\\s*+\\)"
              + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'"
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
              + "|`[^`\\\\]*+(?:\\\\[\\s\\S][^`\\\\]*+)*+`");

  private Unreached() {}

  /**
   * The calls that were not reached, in the order of the text.
   *
   * @param printed all that was written in a recording of the whole program
   * @param id of the first one
   * @param most so many of them at most
   */
  static List<Item> calls(String text, String source, List<Item> printed, int id, int most) {
    List<Item> calls = new ArrayList<>();
    Matcher parts = PARTS.matcher(text);
    while (calls.size() < most && parts.find()) {
      String level = parts.group("level");
      if (level != null) {
        String words = words(parts);
        boolean known =
            printed.stream().anyMatch(item -> item.text().contains(words))
                || calls.stream().anyMatch(item -> item.text().equals(words));
        if (!known && !words.isBlank()) {
          Span span = span(text, source, parts.start(), parts.end());
          Line.Level of = Line.Level.valueOf(level.toUpperCase(Locale.ROOT));
          calls.add(new Item(id + calls.size(), words, of, Item.NEVER, span));
        }
      }
    }
    return calls;
  }

  private static String words(Matcher parts) {
    String single = parts.group("single");
    String twice = parts.group("double");
    return single != null ? single : twice != null ? twice : parts.group("template");
  }

  private static Span span(String text, String source, int start, int end) {
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int column = start - text.lastIndexOf('\n', start - 1);
    return new Span(source, line, column, line, column + end - start - 1, start, end - start);
  }
}
