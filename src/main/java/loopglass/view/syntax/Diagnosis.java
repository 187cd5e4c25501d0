package loopglass.view.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;

/**
 * Says what is wrong at a node that could not be parsed. The parser only knows that its rules ended
 * there; what people look for is the bracket that they forgot.
 */
final class Diagnosis {

  private static final Map<String, String> CLOSERS =
      Map.of("(", ")", "[", "]", "{", "}", "${", "}", "`", "`", "'", "'", "\"", "\"");

  /** How much of what cannot stand somewhere is quoted. */
  private static final int LONGEST = 24;

  private final String text;

  Diagnosis(String text) {
    this.text = text;
  }

  Mistake of(TSNode node) {
    if (node.isMissing()) {
      return missing(node);
    }
    int from = node.getStartByte() / 2;
    if (text.startsWith("/*", from)) {
      return new Mistake(from, endOfLine(from), Mistake.Kind.UNCLOSED, "/*");
    }
    Mistake bracket = bracket(node);
    return bracket != null ? bracket : misplaced(from, node.getEndByte() / 2);
  }

  /**
   * Marks the bracket that waits for what is missing if that stands on an earlier line, else the
   * last character before the gap, since a gap cannot be seen.
   */
  private Mistake missing(TSNode node) {
    int at = node.getStartByte() / 2;
    while (at > 1 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    String sign = node.getType();
    TSNode opener = opener(node);
    if (opener != null && text.lastIndexOf('\n', at - 1) >= opener.getStartByte() / 2) {
      return unclosed(opener);
    }
    String shown = sign.contains("identifier") ? "" : sign;
    return at == 0
        ? new Mistake(0, 1, Mistake.Kind.MISSING, shown)
        : new Mistake(at - 1, at, Mistake.Kind.MISSING, shown);
  }

  /** What the missing node would close, or null. */
  private static @Nullable TSNode opener(TSNode missing) {
    TSNode parent = missing.getParent();
    TSNode first = parent == null || parent.isNull() ? missing : parent.getChild(0);
    return missing.getType().equals(CLOSERS.get(first.getType())) ? first : null;
  }

  private Mistake unclosed(TSNode opener) {
    int from = opener.getStartByte() / 2;
    boolean quote = "'\"`".contains(opener.getType());
    int to = quote ? endOfLine(from) : opener.getEndByte() / 2;
    return new Mistake(from, to, Mistake.Kind.UNCLOSED, opener.getType());
  }

  /** The innermost bracket that stays open, else the first that closes nothing. */
  private @Nullable Mistake bracket(TSNode error) {
    Deque<TSNode> open = new ArrayDeque<>();
    TSNode unopened = null;
    for (int i = 0; i < error.getChildCount(); i++) {
      TSNode child = error.getChild(i);
      String sign = sign(child);
      if (!open.isEmpty() && sign.equals(CLOSERS.get(open.getFirst().getType()))) {
        open.removeFirst();
      } else if (CLOSERS.containsKey(sign)) {
        open.addFirst(child);
      } else if (unopened == null && CLOSERS.containsValue(sign)) {
        unopened = child;
      }
    }
    if (!open.isEmpty()) {
      return unclosed(open.getFirst());
    }
    return unopened == null
        ? null
        : new Mistake(
            unopened.getStartByte() / 2,
            unopened.getEndByte() / 2,
            Mistake.Kind.UNOPENED,
            unopened.getType());
  }

  /** A sign, or the one sign that could not be parsed either. */
  private static String sign(TSNode node) {
    boolean wrapped = node.isError() && node.getChildCount() == 1;
    return wrapped ? node.getChild(0).getType() : node.getType();
  }

  private Mistake misplaced(int from, int to) {
    int start = Math.min(from, Math.max(0, text.length() - 1));
    int end = Math.max(start + 1, Math.min(to, endOfLine(start)));
    String words = text.substring(start, Math.min(end, text.length())).strip();
    String sign = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    return new Mistake(start, end, Mistake.Kind.MISPLACED, sign);
  }

  private int endOfLine(int offset) {
    int end = text.indexOf('\n', offset);
    return Math.max(offset + 1, end < 0 ? text.length() : end);
  }
}
