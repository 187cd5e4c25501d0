package loopglass.engine.js.message;

/** Finding the matching bracket in source text, past strings, templates and comments. */
final class Brackets {

  private Brackets() {}

  /** The index just after the bracket that closes the one at {@code open}; the length if none. */
  static int after(String text, int open) {
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
