package loopglass.engine.host.dom.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loopglass.engine.host.dom.selector.Chain.Link;
import org.jspecify.annotations.Nullable;

/** Reads selectors (Selectors §18 "Grammar", CSS Syntax §4 for its tokens). */
final class Reader {

  private static final String SPACES = " \t\n\r\f";

  private static final Set<String> STATES =
      Set.of(
          "root",
          "scope",
          "empty",
          "checked",
          "disabled",
          "enabled",
          "required",
          "optional",
          "read-only",
          "read-write",
          "placeholder-shown",
          "indeterminate",
          "default",
          "focus",
          "focus-within",
          "focus-visible",
          "hover",
          "active",
          "target",
          "link",
          "any-link",
          "visited",
          "defined",
          "valid",
          "invalid",
          "in-range",
          "out-of-range",
          "open",
          "modal",
          "fullscreen",
          "host",
          "autofill",
          "user-valid",
          "user-invalid");

  private static final Set<String> PSEUDO_ELEMENTS =
      Set.of("before", "after", "first-line", "first-letter");

  private static final Pattern NTH =
      Pattern.compile("([+-]?\\d*)n(?:\\s*([+-])\\s*(\\d+))?|([+-]?\\d+)");

  private final String text;
  private int at;

  Reader(String text) {
    this.text = text.contains("/*") ? withoutComments(text) : text;
  }

  private static String withoutComments(String text) {
    StringBuilder rest = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i + 2);
        i = end < 0 ? text.length() : end + 1;
        continue;
      }
      boolean quotes = c == '"' || c == '\'';
      quote = quote == c ? 0 : quote == 0 && quotes ? c : quote;
      rest.append(c);
    }
    return rest.toString();
  }

  List<Chain> list() throws SelectorMistake {
    List<Chain> chains = chains(false);
    if (at < text.length()) {
      throw mistake();
    }
    return chains;
  }

  private List<Chain> chains(boolean relative) throws SelectorMistake {
    List<Chain> chains = new ArrayList<>();
    do {
      skipSpaces();
      chains.add(chain(relative));
    } while (takes(','));
    return chains;
  }

  private Chain chain(boolean relative) throws SelectorMistake {
    List<Link> links = new ArrayList<>();
    char combinator = ' ';
    if (relative && at < text.length() && ">+~".indexOf(text.charAt(at)) >= 0) {
      combinator = text.charAt(at++);
      skipSpaces();
    }
    while (true) {
      links.add(new Link(combinator, compound()));
      boolean spaced = skipSpaces();
      char c = peek();
      if (c == 0 || c == ',' || c == ')') {
        return new Chain(links);
      }
      if (">+~".indexOf(c) >= 0) {
        combinator = c;
        at++;
        skipSpaces();
      } else if (spaced) {
        combinator = ' ';
      } else {
        throw mistake();
      }
    }
  }

  private List<Condition> compound() throws SelectorMistake {
    List<Condition> conditions = new ArrayList<>();
    if (takes('*')) {
      conditions.add(new Condition.Tag("*"));
      takeNamespaceBar(conditions);
    } else if (isName()) {
      conditions.add(new Condition.Tag(name()));
      takeNamespaceBar(conditions);
    }
    while (true) {
      switch (peek()) {
        case '#' -> {
          at++;
          conditions.add(new Condition.Id(nameOrDigits()));
        }
        case '.' -> {
          at++;
          conditions.add(new Condition.ClassName(name()));
        }
        case '[' -> {
          at++;
          conditions.add(attribute());
        }
        case ':' -> {
          at++;
          conditions.add(pseudo());
        }
        default -> {
          if (conditions.isEmpty()) {
            throw mistake();
          }
          return conditions;
        }
      }
    }
  }

  /** {@code *|name}: any namespace; a prefix would have to be declared, which nothing can do. */
  private void takeNamespaceBar(List<Condition> conditions) throws SelectorMistake {
    if (peek() == '|' && !text.startsWith("|=", at)) {
      if (!conditions.equals(List.of(new Condition.Tag("*")))) {
        throw mistake();
      }
      at++;
      conditions.clear();
      conditions.add(new Condition.Tag(takes('*') ? "*" : name()));
    }
  }

  private Condition attribute() throws SelectorMistake {
    skipSpaces();
    String name = name();
    skipSpaces();
    if (takes(']')) {
      return new Condition.Attribute(name, "", "", false);
    }
    String operator = "=";
    if ("~|^$*".indexOf(peek()) >= 0) {
      operator = String.valueOf(text.charAt(at++));
    }
    if (!takes('=')) {
      throw mistake();
    }
    skipSpaces();
    char quote = peek();
    String value = quote == '"' || quote == '\'' ? quoted() : name();
    skipSpaces();
    boolean ignoringCase = false;
    if (peek() != ']' && peek() != 0) {
      String flag = name().toLowerCase(Locale.ROOT);
      if (!flag.equals("i") && !flag.equals("s")) {
        throw mistake();
      }
      ignoringCase = flag.equals("i");
      skipSpaces();
    }
    if (at < text.length() && !takes(']')) { // at the end, a bracket closes itself
      throw mistake();
    }
    return new Condition.Attribute(name, operator, value, ignoringCase);
  }

  private Condition pseudo() throws SelectorMistake {
    if (takes(':')) {
      String element = name().toLowerCase(Locale.ROOT);
      return pseudoElement(element);
    }
    String name = name().toLowerCase(Locale.ROOT);
    if (takes('(')) {
      Condition condition = function(name);
      skipSpaces();
      if (at < text.length() && !takes(')')) {
        throw mistake();
      }
      return condition;
    }
    return switch (name) {
      case "first-child" -> new Condition.Nth(0, 1, false, false, null);
      case "last-child" -> new Condition.Nth(0, 1, true, false, null);
      case "first-of-type" -> new Condition.Nth(0, 1, false, true, null);
      case "last-of-type" -> new Condition.Nth(0, 1, true, true, null);
      case "only-child" -> only(false);
      case "only-of-type" -> only(true);
      default -> {
        if (STATES.contains(name)) {
          yield new Condition.State(name);
        }
        if (PSEUDO_ELEMENTS.contains(name)) {
          yield pseudoElement(name);
        }
        throw mistake();
      }
    };
  }

  /** A pseudo-element is well-formed and finds nothing. */
  private Condition pseudoElement(String name) throws SelectorMistake {
    if (!PSEUDO_ELEMENTS.contains(name)
        && !Set.of("placeholder", "marker", "selection", "backdrop").contains(name)) {
      throw mistake();
    }
    return new Condition.Any(List.of(), false);
  }

  private static Condition only(boolean type) {
    List<Condition> both =
        List.of(
            new Condition.Nth(0, 1, false, type, null), new Condition.Nth(0, 1, true, type, null));
    return new Condition.Any(List.of(new Chain(List.of(new Link(' ', both)))), false);
  }

  private Condition function(String name) throws SelectorMistake {
    return switch (name) {
      case "is", "where", "-webkit-any", "matches" -> {
        if (name.equals("matches")) {
          throw mistake();
        }
        yield new Condition.Any(forgiving(), false);
      }
      case "not" -> new Condition.Any(chains(false), true);
      case "has" -> new Condition.Has(chains(true));
      case "nth-child" -> nth(false, false);
      case "nth-last-child" -> nth(true, false);
      case "nth-of-type" -> nth(false, true);
      case "nth-last-of-type" -> nth(true, true);
      case "lang" -> new Condition.Attribute("lang", "|", name(), true);
      case "host" -> {
        chains(false);
        yield new Condition.Any(List.of(), false);
      }
      default -> throw mistake();
    };
  }

  /** Selectors §18.1 "forgiving selector list": what is wrong in it matches nothing. */
  private List<Chain> forgiving() {
    List<Chain> chains = new ArrayList<>();
    do {
      skipSpaces();
      int begin = at;
      try {
        Chain chain = chain(false);
        if (peek() == ',' || peek() == ')' || peek() == 0) {
          chains.add(chain);
          continue;
        }
      } catch (SelectorMistake wrong) {
        // skipped below
      }
      at = begin;
      skipArgument();
    } while (takes(','));
    return chains;
  }

  private void skipArgument() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']')) {
        depth--;
      } else if (depth == 0 && (c == ',' || c == ')')) {
        return;
      }
      at++;
    }
  }

  private Condition nth(boolean last, boolean type) throws SelectorMistake {
    skipSpaces();
    int end = at;
    while (end < text.length() && text.charAt(end) != ')' && !text.startsWith("of ", end)) {
      end++;
    }
    String formula = text.substring(at, end).strip().toLowerCase(Locale.ROOT);
    at = end;
    @Nullable List<Chain> of = null;
    if (text.startsWith("of ", at)) {
      if (type) {
        throw mistake();
      }
      at += 3;
      of = chains(false);
    }
    if (formula.equals("odd")) {
      return new Condition.Nth(2, 1, last, type, of);
    }
    if (formula.equals("even")) {
      return new Condition.Nth(2, 0, last, type, of);
    }
    Matcher parts = NTH.matcher(formula);
    if (!parts.matches()) {
      throw mistake();
    }
    if (parts.group(4) != null) {
      return new Condition.Nth(0, number(parts.group(4)), last, type, of);
    }
    String step = parts.group(1);
    int each = step.isEmpty() || step.equals("+") ? 1 : step.equals("-") ? -1 : number(step);
    int offset = parts.group(3) == null ? 0 : number(parts.group(2) + parts.group(3));
    return new Condition.Nth(each, offset, last, type, of);
  }

  private int number(String digits) throws SelectorMistake {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException tooLarge) {
      throw mistake();
    }
  }

  // Tokens --------------------------------------------------------------------------------------

  private String quoted() throws SelectorMistake {
    char quote = text.charAt(at++);
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n') {
        throw mistake();
      }
      if (c == '\\') {
        escape(value);
      } else {
        value.append(c);
        at++;
      }
    }
    at = Math.min(text.length(), at + 1);
    return value.toString();
  }

  private boolean isName() {
    char c = peek();
    if (c == '-') {
      char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
      return second == '-' || second == '\\' || startsName(second);
    }
    return c == '\\' || startsName(c);
  }

  private static boolean startsName(char c) {
    return c == '_' || Character.isLetter(c) || c >= 0x80;
  }

  private String name() throws SelectorMistake {
    if (!isName()) {
      throw mistake();
    }
    return nameOrDigits();
  }

  private String nameOrDigits() throws SelectorMistake {
    if (peek() != '-' && !isName()) { // an id may not begin with a digit either
      throw mistake();
    }
    StringBuilder name = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\') {
        escape(name);
      } else if (startsName(c) || c == '-' || Character.isDigit(c)) {
        name.append(c);
        at++;
      } else {
        break;
      }
    }
    return name.toString();
  }

  private void escape(StringBuilder into) throws SelectorMistake {
    at++;
    if (at >= text.length() || text.charAt(at) == '\n') {
      throw mistake();
    }
    int end = at;
    while (end < text.length() && end < at + 6 && Character.digit(text.charAt(end), 16) >= 0) {
      end++;
    }
    if (end == at) {
      into.append(text.charAt(at++));
      return;
    }
    int code = Integer.parseInt(text.substring(at, end), 16);
    into.appendCodePoint(code == 0 || !Character.isValidCodePoint(code) ? 0xFFFD : code);
    at = end;
    if (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean takes(char c) {
    if (peek() == c && at < text.length()) {
      at++;
      return true;
    }
    return false;
  }

  private boolean skipSpaces() {
    int begin = at;
    while (at < text.length() && SPACES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > begin;
  }

  private SelectorMistake mistake() {
    return new SelectorMistake(text);
  }
}
