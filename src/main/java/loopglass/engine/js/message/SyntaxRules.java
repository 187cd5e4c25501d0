package loopglass.engine.js.message;

import static loopglass.engine.js.message.Rule.say;
import static loopglass.engine.js.message.Rule.when;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs, regular expressions and JSON that cannot be read. */
final class SyntaxRules {

  static final List<Rule> ALL =
      List.of(
          when(".*", SyntaxRules::json),
          when("Invalid regular expression flags|Repeated RegExp flag: .*", SyntaxRules::flags),
          when("Quantifier without target", (_, site) -> regExp("Nothing to repeat", site)),
          when(
              "Multiple named capture groups with the same name",
              (_, site) -> regExp("Duplicate capture group name", site)),
          when(
              "Ends with an unfinished escape sequence",
              (_, site) -> regExp("\\ at end of pattern", site)),
          when(
              "Numbers out of order in \\{\\} quantifier",
              (_, site) -> regExp("numbers out of order in {} quantifier", site)),
          when("Unterminated group name", (_, site) -> regExp("Invalid capture group name", site)),
          when(
              "(Unterminated (?:group|character class)|Invalid group|Range out of order.*|Unmatched '\\)'|Invalid Unicode escape|Invalid capture group name|Lone quantifier brackets|Invalid named reference)",
              (m, site) -> regExp(m.group(1), site)),
          say(
              "Missing space after numeric literal|Missing close quote|Invalid or unexpected token",
              "Invalid or unexpected token"),
          say(
              "Variable \"(.*)\" has already been declared",
              "Identifier '$1' has already been declared"),
          say("Invalid return statement", "Illegal return statement"),
          say("Missing assignment to constant .*", "Missing initializer in const declaration"),
          say("Invalid left hand side for assignment", "Invalid left-hand side in assignment"),
          say(
              "Illegal continue statement",
              "Illegal continue statement: no surrounding iteration statement"),
          say(
              "\"with\" statement cannot be used in strict mode",
              "Strict mode code may not include a with statement"),
          say(
              "new\\.target expression is only allowed in functions",
              "new.target expression is not allowed here"),
          say("Expected an operand but found super", "'super' keyword unexpected here"),
          say(
              "Cannot use import\\.meta outside a module",
              "Cannot use 'import.meta' outside a module"),
          say("Expected .* but found eof", "Unexpected end of input"),
          say("Expected ident but found (\\()", "Function statements require a function name"),
          when("Expected .* but found (.*)", (m, _) -> unexpected(m.group(1))));

  private SyntaxRules() {}

  private static String unexpected(String token) {
    if (token.matches("[A-Za-z_$][\\w$]*")) {
      boolean keyword =
          token.matches(
              "break|case|catch|class|const|continue|debugger|default|delete|do|else|export|extends"
                  + "|finally|for|function|if|import|in|instanceof|new|return|super|switch|this"
                  + "|throw|try|typeof|var|void|while|with|null|true|false|enum");
      return keyword ? "Unexpected token '" + token + "'" : "Unexpected identifier '" + token + "'";
    }
    if (token.matches("\\d.*")) {
      return "Unexpected number";
    }
    return token.matches("['\"].*") ? "Unexpected string" : "Unexpected token '" + token + "'";
  }

  private static @Nullable String json(java.util.regex.MatchResult m, Site site) {
    boolean syntax =
        site.thrown() != null && site.thrown().getErrorType() == JSErrorType.SyntaxError;
    return syntax && site.builtin().equals("JSON.parse")
        ? JsonComplaint.about(BuiltinRules.jsonText(site))
        : null;
  }

  private static String flags(java.util.regex.MatchResult m, Site site) {
    return "Invalid flags supplied to RegExp constructor '"
        + Described.value(site.argument(1))
        + "'";
  }

  private static @Nullable String regExp(String complaint, Site site) {
    if (!site.hasArguments() || !site.builtin().contains("RegExp")) {
      return null;
    }
    Object flags = site.argument(1);
    String given =
        flags == Undefined.instance ? "" : Strings.toJavaString(JSRuntime.safeToString(flags));
    return "Invalid regular expression: /"
        + Strings.toJavaString(JSRuntime.safeToString(site.argument(0)))
        + "/"
        + given
        + ": "
        + complaint;
  }
}
