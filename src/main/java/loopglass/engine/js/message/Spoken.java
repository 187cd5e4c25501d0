package loopglass.engine.js.message;

import org.jspecify.annotations.Nullable;

/**
 * An expression as V8's messages quote it: {@code o.f}, {@code f(...)}, {@code (intermediate
 * value)}. Reads a primary expression and what is chained to it; anything else is an intermediate
 * value.
 */
final class Spoken {

  static final String INTERMEDIATE = "(intermediate value)";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean endsInCall;

  private Spoken(String text) {
    this.text = text.strip();
  }

  /** How the expression is quoted. */
  static String of(String expression) {
    Spoken spoken = new Spoken(expression);
    return spoken.chain() && spoken.at == spoken.text.length()
        ? spoken.out.toString()
        : INTERMEDIATE;
  }

  /** How the function called (or constructed) by a call expression is quoted; null if none is. */
  static @Nullable String callee(String call) {
    String text = call.strip();
    boolean construct = text.startsWith("new ") || text.startsWith("new(");
    Spoken spoken = new Spoken(construct ? text.substring(3) : text);
    if (!spoken.primary()) {
      return construct ? INTERMEDIATE : null;
    }
    int before = -1;
    while (spoken.at < spoken.text.length()) {
      int length = spoken.out.length();
      if (!spoken.link()) {
        return construct ? INTERMEDIATE : null;
      }
      if (spoken.endsInCall) {
        before = length;
        if (construct) {
          break;
        }
      }
    }
    if (construct) {
      return before < 0 ? spoken.out.toString() : spoken.out.substring(0, before);
    }
    return before < 0 || !spoken.endsInCall ? null : spoken.out.substring(0, before);
  }

  /** Whether the expression is a call. */
  static boolean isCall(String expression) {
    Spoken spoken = new Spoken(expression);
    return expression.strip().startsWith("new ") || (spoken.chain() && spoken.endsInCall);
  }

  private boolean chain() {
    if (!primary()) {
      return false;
    }
    while (at < text.length()) {
      if (!link()) {
        return false;
      }
    }
    return true;
  }

  private boolean primary() {
    at = Brackets.skipSpace(text, at);
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (Character.isJavaIdentifierStart(c) || c == '#') {
      return word();
    }
    int start = at;
    switch (c) {
      case '(' -> {
        at = Brackets.after(text, at);
        String inside = text.substring(start + 1, at - 1);
        String spoken = of(inside);
        out.append(spoken);
      }
      case '[' -> {
        at = Brackets.after(text, at);
        out.append(text.substring(start, at).replace(", ", ","));
      }
      case '{' -> {
        at = Brackets.after(text, at);
        boolean empty = text.substring(start + 1, at - 1).isBlank();
        out.append(empty ? "{}" : "{" + INTERMEDIATE + "}");
      }
      case '\'', '"' -> {
        at = Brackets.afterQuote(text, at);
        out.append('"').append(text, start + 1, at - 1).append('"');
      }
      default -> {
        if (!Character.isDigit(c)) {
          return false;
        }
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
          at++;
        }
        if (text.charAt(at - 1) == 'n') {
          return false;
        }
        out.append(text, start, at);
      }
    }
    return true;
  }

  private boolean word() {
    String word = identifier();
    switch (word) {
      case "function", "class", "async", "new", "await", "typeof", "void", "delete", "yield" -> {
        return false;
      }
      default -> out.append(word);
    }
    return true;
  }

  private String identifier() {
    int start = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '#')) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Reads one member access or call. */
  private boolean link() {
    at = Brackets.skipSpace(text, at);
    endsInCall = false;
    if (text.startsWith("?.", at)) {
      at += 2;
      if (at < text.length() && Character.isJavaIdentifierStart(text.charAt(at))) {
        out.append("?.").append(identifier());
        return true;
      }
    }
    if (at >= text.length()) {
      return false;
    }
    switch (text.charAt(at)) {
      case '.' -> {
        at = Brackets.skipSpace(text, at + 1);
        out.append('.').append(identifier());
      }
      case '[' -> {
        int start = at;
        at = Brackets.after(text, at);
        out.append(key(text.substring(start + 1, at - 1).strip()));
      }
      case '(' -> {
        at = Brackets.after(text, at);
        out.append("(...)");
        endsInCall = true;
      }
      case '`' -> {
        at = Brackets.afterQuote(text, at);
        out.append("(...)");
        endsInCall = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String key(String key) {
    boolean quoted =
        key.length() > 1
            && "'\"`".indexOf(key.charAt(0)) >= 0
            && Brackets.afterQuote(key, 0) == key.length()
            && !key.contains("${");
    return quoted ? "." + key.substring(1, key.length() - 1) : "[" + of(key) + "]";
  }
}
