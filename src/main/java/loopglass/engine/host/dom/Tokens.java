package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Space-separated tokens (Infra §4.7 "split on ASCII whitespace"). */
final class Tokens {

  private Tokens() {}

  static List<String> of(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    LinkedHashSet<String> tokens = new LinkedHashSet<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (space && begin >= 0) {
        tokens.add(text.substring(begin, i));
        begin = -1;
      } else if (!space && begin < 0) {
        begin = i;
      }
    }
    return new ArrayList<>(tokens);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /** Infra §4.7 "strip and collapse ASCII whitespace". */
  static String collapsed(String text) {
    return text.strip().replaceAll("[ \t\n\f\r]+", " ");
  }
}
