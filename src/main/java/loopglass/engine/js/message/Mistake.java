package loopglass.engine.js.message;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.source.SourceSection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a text stops being a program.
 *
 * @param text the whole text
 * @param index where the engine gave up; at most the text's length
 */
record Mistake(String text, int index) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<name>[#]?[\\p{L}_$][\\p{L}\\p{N}_$]*)|(?<number>\\.?\\d[\\w.]*)|(?<string>['\"])"
              + "|(?<mark>>>>=|\\.\\.\\.|\\*\\*=|===|!==|<<=|>>=|>>>|&&=|\\|\\|=|\\?\\?=|=>|==|!=|<=|>="
              + "|&&|\\|\\||\\?\\?|\\?\\.|\\+\\+|--|\\+=|-=|\\*=|/=|%=|&=|\\|=|\\^=|<<|>>|\\*\\*|.)",
          Pattern.DOTALL);

  private static final Pattern BLANK =
      Pattern.compile("(?:\\s|//[^\\n]*|/\\*.*?\\*/)*", Pattern.DOTALL);

  private static final Pattern KEYWORD =
      Pattern.compile(
          "break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends"
              + "|finally|for|function|if|import|in|instanceof|new|return|super|switch|this"
              + "|throw|try|typeof|var|void|while|with|null|true|false");

  private static final Pattern RESERVED_WHEN_STRICT =
      Pattern.compile("implements|interface|let|package|private|protected|public|static|yield");

  /** The place of a syntax error, or null if it does not say it. */
  static @Nullable Mistake of(Object thrown) {
    InteropLibrary interop = InteropLibrary.getUncached();
    try {
      if (!interop.hasSourceLocation(thrown)) {
        return null;
      }
      SourceSection section = interop.getSourceLocation(thrown);
      if (!section.isAvailable() || !section.hasCharIndex()) {
        return null;
      }
      String text = section.getSource().getCharacters().toString();
      return new Mistake(text, Math.min(section.getCharIndex(), text.length()));
    } catch (UnsupportedMessageException e) {
      return null;
    }
  }

  private String token() {
    Matcher blank = BLANK.matcher(text).region(index, text.length());
    int from = blank.lookingAt() ? blank.end() : index;
    if (from == index && isBehindOpeningQuote()) {
      from--; // the engine counts a string from behind its quote
    }
    Matcher token = TOKEN.matcher(text).region(from, text.length());
    return token.lookingAt() ? token.group() : "";
  }

  private boolean isBehindOpeningQuote() {
    if (index == 0 || index == text.length() || "'\"".indexOf(text.charAt(index - 1)) < 0) {
      return false;
    }
    char quote = text.charAt(index - 1);
    return line(index - 1).chars().filter(c -> c == quote).count() % 2 == 0;
  }

  /** The text of a line up to a place in it. */
  private String line(int end) {
    return text.substring(text.lastIndexOf('\n', Math.max(end - 1, 0)) + 1, end);
  }

  /** V8's words for a token that cannot stand where it stands. */
  String unexpected() {
    String token = token();
    if (token.isEmpty()) {
      return text.stripTrailing().endsWith("@")
          ? "Invalid or unexpected token"
          : "Unexpected end of input";
    }
    return unexpected(token, isStrict());
  }

  /** V8's words for a token by the engine's name for it, where its place is not known. */
  static String unexpected(String token) {
    return switch (token) {
      case "eof" -> "Unexpected end of input";
      case "eol" -> "Illegal newline after throw";
      case "error" -> "Invalid or unexpected token";
      case "decimal" -> "Unexpected number";
      default -> unexpected(token, false);
    };
  }

  private static String unexpected(String token, boolean strict) {
    if (token.matches("['\"].*")) {
      return "Unexpected string";
    }
    if (token.matches("\\.?\\d.*")) {
      return "Unexpected number";
    }
    if (token.startsWith("#") && token.length() > 1) {
      return "Private field '" + token + "' must be declared in an enclosing class";
    }
    if (token.matches("[@#\\\\]")) {
      return "Invalid or unexpected token";
    }
    if (token.equals("`")) {
      return "Unexpected template string";
    }
    if (token.equals("enum")) {
      return "Unexpected reserved word";
    }
    if (!Character.isLetter(token.charAt(0)) && !token.matches("[_$].*")
        || KEYWORD.matcher(token).matches()) {
      return "Unexpected token '" + token + "'";
    }
    return strict && RESERVED_WHEN_STRICT.matcher(token).matches()
        ? "Unexpected strict mode reserved word"
        : "Unexpected identifier '" + token + "'";
  }

  private boolean isStrict() {
    return text.substring(0, index).matches("(?s).*(['\"])use strict\\1.*");
  }

  /** Whether it is among the arguments of a call that has not been closed. */
  boolean isInCall() {
    int open = 0;
    for (int i = index - 1; i >= 0; i--) {
      switch (text.charAt(i)) {
        case ')', ']', '}' -> open++;
        case '[', '{', '(' -> {
          if (open-- == 0) {
            return text.charAt(i) == '(' && isCallee(text.substring(0, i));
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isCallee(String before) {
    return before.matches("(?s).*[\\w$)\\]]\\s*")
        && !before.matches("(?s).*\\bfunction\\b\\s*\\*?\\s*[\\w$]*\\s*");
  }

  /** Whether a string without an end was begun by the quote that should have ended another. */
  boolean isApostrophe() {
    Matcher quotes =
        Pattern.compile(".*(['\"])[^'\"]*\\1\\w+[^'\"]*(\\1)[^'\"]*").matcher(line(index));
    return quotes.matches()
        && new Mistake(text, index - line(index).length() + quotes.start(2)).isInCall();
  }

  /** Whether a comment without an end begins there. */
  boolean isComment() {
    return text.startsWith("/*", index);
  }

  /** Whether a template has no end. */
  boolean isInTemplate() {
    return text.substring(0, index).chars().filter(c -> c == '`').count() % 2 == 1;
  }

  /** Whether the text before it, without the space after that, ends so. */
  boolean isAfter(String end) {
    return before(".*" + Pattern.quote(end));
  }

  /** Whether the text before it, without the space after that, is of a pattern. */
  boolean before(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text.substring(0, index).stripTrailing())
        .matches();
  }

  /** The regular expression literal that ends there, or "" if none does. */
  String regExp() {
    Matcher literal =
        Pattern.compile("/(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]|[^/\\\\\\[])+/\\w*$")
            .matcher(line(index));
    return literal.find() ? literal.group() : "";
  }
}
