package loopglass.engine.loop;

import loopglass.trace.Span;

/**
 * A call expression of the program, made once per place in the text.
 *
 * @param text the whole call in one line, shortened: {@code load(1)}
 * @param callee the last name of what is called, {@code then} in {@code p.then(f)}; "" when it has
 *     none
 * @param span where it stands
 */
public record CallSite(String text, String callee, Span span) {

  /** The longest call or function text kept, in UTF-16 units. */
  public static final int MAX_TEXT = 120;

  /** The call site of some source text. */
  public static CallSite of(CharSequence source, Span span) {
    return new CallSite(oneLine(source), calleeOf(source), span);
  }

  /** Text with its white space folded, cut at {@link #MAX_TEXT}. */
  public static String oneLine(CharSequence source) {
    StringBuilder line = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = line.length() > 0;
        continue;
      }
      if (line.length() >= MAX_TEXT) {
        return line.append('…').toString();
      }
      if (gap) {
        line.append(' ');
        gap = false;
      }
      line.append(c);
    }
    return line.toString();
  }

  private static String calleeOf(CharSequence source) {
    int end = source.length();
    if (end > 0 && source.charAt(end - 1) == ')') {
      int depth = 0;
      do {
        end--;
        char c = source.charAt(end);
        depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      } while (end > 0 && depth > 0);
    }
    while (end > 0 && (Character.isWhitespace(source.charAt(end - 1)) || isChain(source, end))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isJavaIdentifierPart(source.charAt(start - 1))) {
      start--;
    }
    return source.subSequence(start, end).toString();
  }

  /** Whether an optional-chaining mark {@code ?.} ends there, as in {@code f?.(x)}. */
  private static boolean isChain(CharSequence source, int end) {
    char last = source.charAt(end - 1);
    return last == '?' || (last == '.' && end > 1 && source.charAt(end - 2) == '?');
  }
}
