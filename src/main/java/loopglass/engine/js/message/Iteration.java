package loopglass.engine.js.message;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cannot be iterated, named by the text it came from where there is one. */
final class Iteration {

  private static final Pattern OF = Pattern.compile("^for\\s*(?:await\\s*)?\\(.*?\\sof\\s");
  private static final String UNREADABLE =
      " is not iterable (cannot read property Symbol(Symbol.iterator))";

  private Iteration() {}

  /** Words for a value the engine displays as the match's first group. */
  static @Nullable String words(MatchResult m, Site site) {
    String display = m.group(1);
    String text = site.expression().strip();
    if (site.hasArguments()) {
      return Described.typed(site.argument(0)) + UNREADABLE;
    }
    var loop = OF.matcher(text);
    if (loop.find()) {
      int end = Brackets.after(text, text.indexOf('('));
      return quoted(text.substring(loop.end(), Math.max(loop.end(), end - 1)));
    }
    if (text.startsWith("...")) {
      return spread(text.substring(3), display, site);
    }
    if (text.startsWith("[")) {
      return pattern(text, display, site);
    }
    if (text.startsWith("yield")) {
      return Described.typedDisplay(display) + UNREADABLE;
    }
    return Described.typedDisplay(display) + UNREADABLE;
  }

  private static String quoted(String expression) {
    String text = expression.strip();
    if (text.startsWith("new ")) {
      return Spoken.INTERMEDIATE + " is not a function or its return value is not iterable";
    }
    if (Spoken.isCall(text)) {
      return Spoken.callee(text) + " is not a function or its return value is not iterable";
    }
    return Spoken.of(text) + " is not iterable";
  }

  private static String spread(String expression, String display, Site site) {
    int open = Brackets.opening(site.source(), site.index());
    boolean call = open >= 0 && site.source().charAt(open) == '(';
    if (!call) {
      return quoted(expression);
    }
    if (display.equals("undefined") || display.equals("null")) {
      return Spoken.of(expression) + " is not iterable (cannot read property undefined)";
    }
    int end = site.index() + site.expression().length();
    boolean last = site.source().startsWith(")", Brackets.skipSpace(site.source(), end));
    return last
        ? "Spread syntax requires ...iterable[Symbol.iterator] to be a function"
        : Described.typedDisplay(display) + UNREADABLE;
  }

  private static String pattern(String text, String display, Site site) {
    int after = Brackets.skipSpace(text, Brackets.after(text, 0));
    String before = site.source().substring(0, site.index()).stripTrailing();
    if (site.source().substring(site.index()).matches("(?s)\\[[^\\]]*\\]\\s+of\\s.*")) {
      return ".for is not iterable";
    }
    boolean declared = before.matches("(?s).*\\b(var|let|const|,)");
    if (!text.startsWith("=", after) || !declared) {
      return Described.typedDisplay(display) + UNREADABLE;
    }
    String from = text.substring(after + 1).strip();
    boolean member = from.matches("[\\w$.\\[\\]'\"]+[.\\[][\\w$.\\[\\]'\"]+");
    return member ? Described.typedDisplay(display) + UNREADABLE : quoted(from);
  }
}
