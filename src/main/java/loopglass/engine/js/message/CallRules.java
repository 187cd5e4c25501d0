package loopglass.engine.js.message;

import static loopglass.engine.js.message.Rule.say;
import static loopglass.engine.js.message.Rule.when;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls, constructors, iteration and operators. */
final class CallRules {

  static final List<Rule> ALL =
      List.of(
          when("(.*) is not iterable", Iteration::words),
          when("(.*) is not a function", CallRules::notAFunction),
          when("(.*) is not a constructor", CallRules::notAConstructor),
          say("cannot construct a Symbol", "Symbol is not a constructor"),
          when(
              "(cannot construct a generator)",
              (_, site) -> {
                String callee = Spoken.callee(site.expression());
                return (callee == null ? Spoken.INTERMEDIATE : callee) + " is not a constructor";
              }),
          when("not a constructor", CallRules::badParent),
          say(
              "Constructor Promise requires 'new'",
              "Promise constructor cannot be invoked without 'new'"),
          when(
              "cannot create promise: executor not callable",
              (_, site) ->
                  "Promise resolver " + Described.value(site.argument(0)) + " is not a function"),
          say("Right-hand-side of instanceof (.*)", "Right-hand side of 'instanceof' $1"),
          say(
              "\"prototype\" of .* is not an Object, it is (.*)",
              "Function has non-object prototype '$1' in instanceof check"),
          when("(.*) is not an Object", CallRules::notAnObject),
          when(
              "Cannot convert a BigInt value to a number\\.?",
              (_, site) ->
                  site.hasArguments() || site.expression().startsWith("+")
                      ? "Cannot convert a BigInt value to a number"
                      : "Cannot mix BigInt and other types, use explicit conversions"),
          say("(Cannot mix BigInt and other types, use explicit conversions)\\.", "$1"),
          say(
              "\\[Symbol.toPrimitive\\] method returned a non-primitive object",
              "Cannot convert object to primitive value"),
          say("generator is already executing", "Generator is already running"));

  private static final Pattern EXTENDS = Pattern.compile("class\\s*[\\w$]*\\s+extends\\s");
  private static final Pattern IN =
      Pattern.compile("('[^']*'|\"[^\"]*\"|`[^`]*`|#?[\\w$.]+)\\s+in\\s");

  private CallRules() {}

  private static @Nullable String notAFunction(MatchResult m, Site site) {
    String said = m.group(1);
    String text = site.expression().strip();
    if (site.isPlatforms()) {
      return null;
    }
    if (site.thrown() != null && site.hasArguments()) {
      return Described.display(said) + " is not a function";
    }
    if (text.startsWith("...") || text.startsWith("for")) {
      return Iteration.words(m, site);
    }
    String callee = text.startsWith("new ") ? null : Spoken.callee(text);
    if (callee != null && (!callee.contains(Spoken.INTERMEDIATE) || said.contains(callee))) {
      return callee + " is not a function";
    }
    if (callee != null && said.contains(Spoken.INTERMEDIATE)) {
      return callee.length() > said.length() ? callee + " is not a function" : null;
    }
    return Described.display(said) + " is not a function";
  }

  private static String notAConstructor(MatchResult m, Site site) {
    String text = site.expression().strip();
    String callee = text.startsWith("new") ? Spoken.callee(text) : null;
    if (m.group(1).equals("function () { [native code] }") && callee != null) {
      return "Super constructor null of " + callee + " is not a constructor";
    }
    return (callee != null ? callee : Described.display(m.group(1))) + " is not a constructor";
  }

  private static @Nullable String badParent(MatchResult m, Site site) {
    Matcher extended = EXTENDS.matcher(site.expression());
    if (!extended.lookingAt()) {
      return null;
    }
    String text = site.expression();
    int from = Brackets.skipSpace(text, extended.end());
    boolean wrapped = text.startsWith("(", from);
    int to = wrapped ? Brackets.after(text, from) - 1 : text.indexOf('{', from);
    return to < from
        ? null
        : "Class extends value "
            + text.substring(wrapped ? from + 1 : from, to).strip()
            + " is not a constructor or null";
  }

  private static @Nullable String notAnObject(MatchResult m, Site site) {
    String builtin = site.builtin();
    if (builtin.endsWith(".apply")) {
      return "CreateListFromArrayLike called on non-object";
    }
    if (builtin.equals("Iterator.from")) {
      return builtin + " called on non-object";
    }
    String text = site.expression();
    Matcher in = IN.matcher(text);
    if (in.find() && !text.startsWith("for")) {
      String key = in.group(1);
      String bare = key.matches("(['\"`]).*\\1") ? key.substring(1, key.length() - 1) : key;
      return "Cannot use 'in' operator to search for '" + bare + "' in " + m.group(1);
    }
    return text.startsWith("...") || text.startsWith("for") || text.startsWith("[")
        ? "Iterator result " + m.group(1) + " is not an object"
        : null;
  }
}
