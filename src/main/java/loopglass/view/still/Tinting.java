package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tints lines of JavaScript, one after the other: comments, strings, numbers, keywords, calls. */
final class Tinting {

  /** A piece of a line and the style class of its tint. */
  record Piece(String text, String tint) {}

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<comment>//.*|/\\*.*?(?:\\*/|$))\
          |(?<string>'(?:[^'\\\\]|\\\\.)*'?|"(?:[^"\\\\]|\\\\.)*"?|`(?:[^`\\\\]|\\\\.)*`?)\
          |(?<number>\\b\\d[\\w.]*)\
          |(?<keyword>\\b(?:async|await|break|case|catch|class|const|continue|default|delete|do\
          |else|export|extends|finally|for|from|function|if|import|in|instanceof|let|new|of|return\
          |static|super|switch|this|throw|try|typeof|var|void|while|yield|null|undefined|true\
          |false)\\b)\
          |(?<call>[\\p{L}_$][\\w$]*(?=\\())""");

  private static final List<String> GROUPS =
      List.of("comment", "string", "number", "keyword", "call");

  private boolean inComment;

  /** The pieces of the next line. */
  List<Piece> line(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    if (inComment) {
      int end = text.indexOf("*/");
      if (end < 0) {
        return List.of(new Piece(text, "code-comment"));
      }
      inComment = false;
      at = end + 2;
      pieces.add(new Piece(text.substring(0, at), "code-comment"));
    }
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find(at)) {
      if (matcher.start() > at) {
        pieces.add(new Piece(text.substring(at, matcher.start()), "still-ink"));
      }
      String token = matcher.group();
      inComment = token.startsWith("/*") && !token.endsWith("*/");
      pieces.add(new Piece(token, tint(matcher)));
      at = matcher.end();
    }
    if (at < text.length()) {
      pieces.add(new Piece(text.substring(at), "still-ink"));
    }
    return pieces;
  }

  private static String tint(Matcher matcher) {
    for (String group : GROUPS) {
      if (matcher.group(group) != null) {
        return "code-" + group;
      }
    }
    return "still-ink";
  }
}
