package loopglass.engine.js.message;

import org.jspecify.annotations.Nullable;

/** What V8 says of a text that is not JSON: a reader of RFC 8259 that stops at the first fault. */
final class JsonComplaint {

  private static final int CONTEXT = 10;

  /** Texts up to this length are quoted whole. */
  private static final int SHORT = 20;

  private static final class Fault extends RuntimeException {
    Fault(String message) {
      super(message, null, false, false);
    }
  }

  private final String text;
  private int at;

  private JsonComplaint(String text) {
    this.text = text;
  }

  /** The complaint, or null if the text is JSON. */
  static @Nullable String about(String text) {
    JsonComplaint reader = new JsonComplaint(text);
    try {
      reader.value();
      reader.space();
      if (reader.at < text.length()) {
        return "Unexpected non-whitespace character after JSON at position " + reader.at;
      }
      return null;
    } catch (Fault fault) {
      return fault.getMessage();
    }
  }

  private String position(int index) {
    return " in JSON at position " + index;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void value() {
    space();
    switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> {
        if (peek() == '-' || digit()) {
          number();
        } else {
          throw unexpected();
        }
      }
    }
  }

  private void object() {
    at++;
    space();
    if (peek() == '}') {
      at++;
      return;
    }
    if (peek() != '"') {
      throw new Fault("Expected property name or '}'" + position(at));
    }
    while (true) {
      string();
      space();
      if (peek() != ':') {
        throw new Fault("Expected ':' after property name" + position(at));
      }
      at++;
      value();
      space();
      if (peek() == '}') {
        at++;
        return;
      }
      if (peek() != ',') {
        throw new Fault("Expected ',' or '}' after property value" + position(at));
      }
      at++;
      space();
      if (peek() != '"') {
        throw new Fault("Expected double-quoted property name" + position(at));
      }
    }
  }

  private void array() {
    at++;
    space();
    if (peek() == ']') {
      at++;
      return;
    }
    while (true) {
      value();
      space();
      if (peek() == ']') {
        at++;
        return;
      }
      if (peek() != ',') {
        throw new Fault("Expected ',' or ']' after array element" + position(at));
      }
      at++;
    }
  }

  private void word(String word) {
    for (int i = 0; i < word.length(); i++, at++) {
      if (peek() != word.charAt(i)) {
        throw unexpected();
      }
    }
  }

  private void string() {
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c < 0x20) {
        throw new Fault("Bad control character in string literal" + position(at));
      }
      at++;
      if (c == '\\') {
        escape();
      }
    }
    if (at >= text.length()) {
      throw new Fault("Unterminated string" + position(at));
    }
    at++;
  }

  private void escape() {
    if (at >= text.length()) {
      throw new Fault("Unterminated string" + position(at));
    }
    char c = text.charAt(at++);
    if (c == 'u') {
      for (int i = 0; i < 4; i++, at++) {
        if (Character.digit(peek(), 16) < 0) {
          throw new Fault("Bad Unicode escape" + position(at));
        }
      }
    } else if ("\"\\/bfnrt".indexOf(c) < 0) {
      throw new Fault("Bad escaped character" + position(at - 1));
    }
  }

  private boolean digit() {
    return peek() >= '0' && peek() <= '9';
  }

  private void digits() {
    while (digit()) {
      at++;
    }
  }

  private void number() {
    if (peek() == '-') {
      at++;
      if (!digit()) {
        throw new Fault("No number after minus sign" + position(at));
      }
    }
    boolean zero = peek() == '0';
    at++;
    if (zero && digit()) {
      throw new Fault("Unexpected number" + position(at));
    }
    digits();
    if (peek() == '.') {
      at++;
      if (!digit()) {
        throw new Fault("Unterminated fractional number" + position(at));
      }
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      if (!digit()) {
        throw new Fault("Exponent part is missing a number" + position(at));
      }
      digits();
    }
  }

  private Fault unexpected() {
    if (at >= text.length()) {
      return new Fault("Unexpected end of JSON input");
    }
    if (text.equals("undefined") || text.equals("[object Object]")) {
      return new Fault("\"" + text + "\" is not valid JSON");
    }
    return new Fault("Unexpected token '" + peek() + "', " + context() + " is not valid JSON");
  }

  private String context() {
    if (text.length() <= SHORT) {
      return "\"" + text + "\"";
    }
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(text.length(), at + CONTEXT);
    return (from > 0 ? "..." : "")
        + "\""
        + text.substring(from, to)
        + "\""
        + (to < text.length() ? "..." : "");
  }
}
