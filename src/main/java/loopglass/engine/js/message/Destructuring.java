package loopglass.engine.js.message;

import org.jspecify.annotations.Nullable;

/** Patterns that meet undefined or null: V8 names the value by the text it came from. */
final class Destructuring {

  private Destructuring() {}

  /** The words if the property was read by an object pattern; null if by a member access. */
  static @Nullable String words(String key, String value, Site site) {
    String expression = site.expression().strip();
    int end = site.index() + site.expression().length();
    boolean member = !site.source().isEmpty() && isMember(expression, key);
    int open = member ? -1 : Brackets.opening(site.source(), site.index());
    if (open < 0 || site.source().charAt(open) != '{' || end > site.source().length()) {
      return null;
    }
    String origin = origin(site.source(), open, value);
    if (origin == null) {
      return null;
    }
    boolean computed = site.source().substring(open + 1).stripLeading().startsWith("[");
    int next = Brackets.skipSpace(site.source(), end);
    boolean defaulted = expression.contains("=") || site.source().startsWith("=", next);
    if (defaulted) {
      return null;
    }
    return computed
        ? "Cannot destructure '" + origin + "' as it is " + value + "."
        : "Cannot destructure property '" + key + "' of '" + origin + "' as it is " + value + ".";
  }

  /** The words for a pattern that reads no property by name. */
  static @Nullable String ofWhole(String value, Site site) {
    String origin = origin(site.source(), site.index(), value);
    return origin == null ? null : "Cannot destructure '" + origin + "' as it is " + value + ".";
  }

  private static boolean isMember(String expression, String key) {
    return expression.endsWith("." + key)
        || expression.endsWith("]")
        || expression.contains("." + key)
        || expression.contains("(");
  }

  /** What the pattern at {@code open} takes apart, quoted; null inside another pattern. */
  static @Nullable String origin(String source, int open, String value) {
    int after = Brackets.skipSpace(source, Brackets.after(source, open));
    String before = source.substring(0, open).stripTrailing();
    char previous = before.isEmpty() ? ';' : before.charAt(before.length() - 1);
    if (previous == ':' || previous == '[') {
      return null;
    }
    if (source.startsWith("=", after) && !source.startsWith("=>", after)) {
      int from = after + 1;
      return Spoken.of(source.substring(from, Brackets.endOfExpression(source, from)));
    }
    if (source.startsWith("of ", after)) {
      return ".for";
    }
    return value.equals("null") ? "object null" : "undefined";
  }
}
