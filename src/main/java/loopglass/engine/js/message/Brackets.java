package loopglass.engine.js.message;

/** Finding the matching bracket in source text, past strings, templates and comments. */
public final class Brackets {

  private Brackets() {}

  /** The index just after the bracket that closes the one at {@code open}; the length if none. */
  public static int after(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"' || c == '`') {
        i = afterQuote(text, i);
        continue;
      }
      if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      }
      i++;
      if (depth <= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** Whether the text ends inside a string or template that such a quote began. */
  public static boolean isOpen(String text, char quote) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"' || c == '`') {
        int after = afterQuote(text, i);
        if (after == text.length() && !closes(text, i)) {
          return c == quote;
        }
        i = after;
      } else if (text.startsWith("//", i)) {
        int line = text.indexOf('\n', i);
        i = line < 0 ? text.length() : line;
      } else {
        i++;
      }
    }
    return false;
  }

  private static boolean closes(String text, int open) {
    int escapes = 0;
    for (int i = text.length() - 2; i > open && text.charAt(i) == '\\'; i--) {
      escapes++;
    }
    return text.length() - 1 > open
        && text.charAt(text.length() - 1) == text.charAt(open)
        && escapes % 2 == 0;
  }

  /** The index just after the quote that closes the one at {@code open}; the length if none. */
  static int afterQuote(String text, int open) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** The index of the bracket around {@code from} that opens before it; -1 if there is none. */
  static int opening(String text, int from) {
    int depth = 0;
    for (int i = from - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ']' || c == '}') {
        depth++;
      } else if (c == '(' || c == '[' || c == '{') {
        if (depth-- == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The end of the expression that begins at {@code from}: a comma, semicolon or line's end. */
  static int endOfExpression(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"' || c == '`') {
        i = afterQuote(text, i);
      } else if (c == '(' || c == '[' || c == '{') {
        i = after(text, i);
      } else if (c == ',' || c == ';' || c == '\n' || c == ')' || c == ']' || c == '}') {
        return i;
      } else {
        i++;
      }
    }
    return text.length();
  }

  /** The index of the first character from {@code from} on that is not white space. */
  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
