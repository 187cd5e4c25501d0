package loopglass.engine.js.inspect;

/** String literals: the quotes that need the fewest escapes, and the escapes. */
final class Quoted {

  private Quoted() {}

  /** The literal of a string, in single quotes unless others save an escape. */
  static String of(String text) {
    char quote = quote(text);
    return quote + escaped(text, quote) + quote;
  }

  private static char quote(String text) {
    if (text.indexOf('\'') < 0) {
      return '\'';
    }
    if (text.indexOf('"') < 0) {
      return '"';
    }
    return text.indexOf('`') < 0 && !text.contains("${") ? '`' : '\'';
  }

  /** The text with control characters, lone surrogates, backslashes and the quote escaped. */
  static String escaped(String text, char quote) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append("\\u").append(Integer.toHexString(c));
      } else {
        append(out, c, quote);
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c, char quote) {
    switch (c) {
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c == quote && quote == '\'') {
          out.append("\\'");
        } else if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
          out.append(String.format("\\x%02X", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
