package loopglass.view.editor;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Colours JavaScript by its lexical grammar (ECMA-262 §12): one pass, no parsing, and any text is
 * fine. Answers style spans whose classes are {@code keyword}, {@code string}, {@code number},
 * {@code comment} and {@code call}.
 */
final class Syntax {

  private static final Set<String> KEYWORDS =
      Set.of(
          "async",
          "await",
          "break",
          "case",
          "catch",
          "class",
          "const",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "export",
          "extends",
          "false",
          "finally",
          "for",
          "function",
          "get",
          "if",
          "import",
          "in",
          "instanceof",
          "let",
          "new",
          "null",
          "of",
          "return",
          "set",
          "static",
          "super",
          "switch",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "undefined",
          "var",
          "void",
          "while",
          "with",
          "yield");

  private final StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
  private final String text;
  private int at;
  private int plainFrom;
  private boolean valueBefore;

  private Syntax(String text) {
    this.text = text;
  }

  static StyleSpans<Collection<String>> spans(String text) {
    return new Syntax(text).scanned();
  }

  private StyleSpans<Collection<String>> scanned() {
    while (at < text.length()) {
      scanToken(text.charAt(at));
    }
    spans.add(List.of(), text.length() - plainFrom);
    return spans.create();
  }

  private void scanToken(char first) {
    if (text.startsWith("//", at)) {
      colour("comment", endOf("\n"));
    } else if (text.startsWith("/*", at)) {
      colour("comment", after(text.indexOf("*/", at + 2), 2));
    } else if (first == '\'' || first == '"') {
      colour("string", endOfQuoted(first, true));
      valueBefore = true;
    } else if (first == '`') {
      colour("string", endOfQuoted(first, false));
      valueBefore = true;
    } else if (first == '/' && !valueBefore) {
      colour("string", endOfRegularExpression());
      valueBefore = true;
    } else if (Character.isDigit(first)) {
      colour("number", endOfWord());
      valueBefore = true;
    } else if (Character.isJavaIdentifierStart(first)) {
      scanWord();
    } else {
      if (!Character.isWhitespace(first)) {
        valueBefore = first == ')' || first == ']' || first == '}';
      }
      at++;
    }
  }

  private void scanWord() {
    int end = endOfWord();
    String word = text.substring(at, end);
    boolean property = at > 0 && text.charAt(at - 1) == '.';
    if (KEYWORDS.contains(word) && !property) {
      colour("keyword", end);
      valueBefore = word.equals("this") || word.equals("super");
    } else {
      if (end < text.length() && text.charAt(end) == '(') {
        colour("call", end);
      }
      at = end;
      valueBefore = true;
    }
  }

  private void colour(String style, int end) {
    spans.add(List.of(), at - plainFrom);
    spans.add(List.of(style), end - at);
    at = end;
    plainFrom = end;
  }

  private int endOfWord() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(end))
            || text.charAt(end) == '.' && Character.isDigit(text.charAt(at)))) {
      end++;
    }
    return end;
  }

  private int endOf(String mark) {
    int end = text.indexOf(mark, at);
    return end < 0 ? text.length() : end;
  }

  private int after(int found, int length) {
    return found < 0 ? text.length() : found + length;
  }

  private int endOfQuoted(char quote, boolean oneLine) {
    for (int end = at + 1; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '\\') {
        end++;
      } else if (c == quote) {
        return end + 1;
      } else if (oneLine && c == '\n') {
        return end;
      }
    }
    return text.length();
  }

  private int endOfRegularExpression() {
    boolean inClass = false;
    for (int end = at + 1; end < text.length(); end++) {
      switch (text.charAt(end)) {
        case '\\' -> end++;
        case '[' -> inClass = true;
        case ']' -> inClass = false;
        case '\n' -> {
          return at + 1;
        }
        case '/' -> {
          if (!inClass) {
            return end + 1;
          }
        }
        default -> {}
      }
    }
    return at + 1;
  }
}
