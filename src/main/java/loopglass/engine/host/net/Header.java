package loopglass.engine.host.net;

import java.util.Locale;

/**
 * A header (Fetch §2.2.2).
 *
 * @param name as written
 * @param value without blanks at its ends
 */
record Header(String name, String value) {

  private static final String TOKEN = "!#$%&'*+-.^_`|~";

  boolean is(String other) {
    return name.equalsIgnoreCase(other);
  }

  String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a text is a token (RFC 9110 §5.6.2), as header names and methods are. */
  static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(
                c ->
                    c < 0x80
                        && (Character.isLetterOrDigit((char) c) || TOKEN.indexOf((char) c) >= 0));
  }

  /** Fetch §2.2.2 "header value". */
  static boolean isValue(String text) {
    return text.chars().noneMatch(c -> c == 0 || c == '\n' || c == '\r');
  }

  /** Fetch §2.2.2 "normalize": without blanks at its ends. */
  static String normalized(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isBlank(value.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(value.charAt(to - 1))) {
      to--;
    }
    return value.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
