package loopglass.engine.js.message;

import static loopglass.engine.js.message.Rule.say;
import static loopglass.engine.js.message.Rule.when;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import java.util.regex.MatchResult;
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
          when(
              "Unterminated group name|Invalid character at start of group name",
              (_, site) -> regExp("Invalid capture group name", site)),
          when(
              "(Unterminated (?:group|character class)|Invalid group|Range out of order.*|Unmatched '\\)'|Invalid Unicode escape|Invalid capture group name|Lone quantifier brackets|Invalid named reference)",
              (m, site) -> regExp(m.group(1), site)),
          when("Missing close quote", (_, site) -> unterminated(site)),
          say(
              "Missing space after numeric literal|Missing digit after .*|Invalid or unexpected token",
              "Invalid or unexpected token"),
          say(
              "Variable \"(.*)\" has already been declared",
              "Identifier '$1' has already been declared"),
          say("Invalid return statement", "Illegal return statement"),
          say("Missing assignment to constant .*", "Missing initializer in const declaration"),
          say(
              "Missing assignment in destructuring declaration",
              "Missing initializer in destructuring declaration"),
          when("Invalid left hand side for assignment", (_, site) -> target(site)),
          say(
              "Invalid shorthand property name initializer in object literal",
              "Invalid shorthand property initializer"),
          say(
              "Illegal continue statement",
              "Illegal continue statement: no surrounding iteration statement"),
          say("Duplicate Label \"(.*)\"", "Label '$1' has already been declared"),
          say(
              "\"with\" statement cannot be used in strict mode",
              "Strict mode code may not include a with statement"),
          say(
              "cannot use octal value in strict mode",
              "Octal literals are not allowed in strict mode."),
          say(
              "cannot use octal escapes in strict mode",
              "Octal escape sequences are not allowed in strict mode."),
          say(
              "cannot delete identifier .* in strict mode",
              "Delete of an unqualified identifier in strict mode."),
          say(
              "\"(?:eval|arguments)\" cannot be used as .* in strict mode",
              "Unexpected eval or arguments in strict mode"),
          say(
              "strict mode function cannot have duplicate parameter name .*",
              "Duplicate parameter name not allowed in this context"),
          say(
              "Illegal use strict directive in function with non-simple parameter list",
              "Illegal 'use strict' directive in function with non-simple parameter list"),
          say(
              "new\\.target expression is only allowed in functions",
              "new.target expression is not allowed here"),
          say(
              "Expected an operand but found super|invalid use of keyword super",
              "'super' keyword unexpected here"),
          say(
              "Cannot use import\\.meta outside a module",
              "Cannot use 'import.meta' outside a module"),
          say("Class contains more than one constructor", "A class may only have one constructor"),
          when("Private field must be declared in an enclosing class", SyntaxRules::privateField),
          say(
              "property name __proto__ appears more than once in object literal",
              "Duplicate __proto__ fields are not allowed in object literals"),
          say(
              "for\\.\\.(of|in) loop declaration must not have an initializer",
              "for-$1 loop variable declaration may not have an initializer."),
          say(
              "Only one variable allowed in for\\.\\.(of|in) loop",
              "Invalid left-hand side in for-$1 loop: Must have a single binding."),
          say("Cannot use for await outside async functions", "Unexpected reserved word"),
          say(
              "Expected statement but found generator function declaration",
              "Generators can only be declared at the top level or inside a block."),
          say(
              "Expected statement but found let declaration",
              "Lexical declaration cannot appear in a single-statement context"),
          say("Expected statement but found (class|const) declaration", "Unexpected token '$1'"),
          say(
              "Expected statement but found function declaration",
              "In strict mode code, functions can only be declared at top level or inside a block."),
          say(
              "Expected } after expression in template literal",
              "Missing } in template expression"),
          say("nullish coalescing operator cannot .*", "Unexpected token '||'"),
          say(
              "Unexpected token: \\*\\*",
              "Unary operator used immediately before exponentiation expression. Parenthesis must be"
                  + " used to disambiguate operator precedence"),
          say("Unexpected token: await", "Unexpected reserved word"),
          when("Invalid hex digit", (_, site) -> escape(site)),
          say("Repeated regex flag", "Invalid regular expression flags"),
          say("Unexpected element after rest element", "Rest element must be last element"),
          say(
              "Expected an operand but found import",
              "Cannot use import statement outside a module"),
          say("Expected \\) but found =>", "Malformed arrow function parameter list"),
          say("Expected ident but found (\\()", "Function statements require a function name"),
          when(
              "Expected (.*) but found (.*)|expected BindingIdentifier or BindingPattern",
              (m, site) -> unexpected(String.valueOf(m.group(1)), m.group(2), site)));

  private SyntaxRules() {}

  private static @Nullable Mistake mistake(Site site) {
    return site.isOfProgram() && site.thrown() != null ? Mistake.of(site.thrown()) : null;
  }

  private static String unterminated(Site site) {
    Mistake mistake = mistake(site);
    if (mistake != null && mistake.isApostrophe()) {
      return "missing ) after argument list";
    }
    return mistake != null && mistake.isInTemplate()
        ? "Unexpected end of input"
        : "Invalid or unexpected token";
  }

  private static String target(Site site) {
    Mistake mistake = mistake(site);
    if (mistake != null && mistake.isAfter("++") || mistake != null && mistake.isAfter("--")) {
      return "Invalid left-hand side expression in prefix operation";
    }
    return "Invalid left-hand side in assignment";
  }

  private static String escape(Site site) {
    Mistake mistake = mistake(site);
    if (mistake != null && mistake.before(".*\\\\x[0-9a-fA-F]?.?")) {
      return "Invalid hexadecimal escape sequence";
    }
    return mistake != null && mistake.before(".*\\\\u\\{[0-9a-fA-F]+")
        ? "Undefined Unicode code-point"
        : "Invalid Unicode escape sequence";
  }

  private static String privateField(MatchResult m, Site site) {
    Mistake mistake = mistake(site);
    return mistake == null ? m.group() : mistake.unexpected();
  }

  /** What V8 says of a token; without its place only its text is known, and strings look alike. */
  private static String unexpected(String expected, @Nullable String found, Site site) {
    Mistake mistake = mistake(site);
    if (mistake == null) {
      return found == null ? "Unexpected end of input" : Mistake.unexpected(found);
    }
    if ("eol".equals(found) && mistake.isAfter("throw")) {
      return "Illegal newline after throw";
    }
    if (expected.equals(",") && mistake.isInCall()) {
      return "missing ) after argument list";
    }
    if (mistake.before(".*\\bget\\s+[\\w$]+\\s*\\(")) {
      return "Getter must not have any formal parameters.";
    }
    if (mistake.before(".*\\bset\\s+[\\w$]+\\s*\\(")) {
      return "Setter must have exactly one formal parameter.";
    }
    if (",".equals(found) && mistake.before(".*\\.\\.\\.[\\w$]+")) {
      return "Rest parameter must be last formal parameter";
    }
    if ("/".equals(found) && expected.equals("an operand")) {
      return mistake.isComment()
          ? "Invalid or unexpected token"
          : "Invalid regular expression: missing /";
    }
    return mistake.unexpected();
  }

  private static @Nullable String json(MatchResult m, Site site) {
    boolean syntax =
        site.thrown() != null && site.thrown().getErrorType() == JSErrorType.SyntaxError;
    return syntax && site.builtin().equals("JSON.parse")
        ? JsonComplaint.about(BuiltinRules.jsonText(site))
        : null;
  }

  private static String flags(MatchResult m, Site site) {
    return "Invalid flags supplied to RegExp constructor '"
        + Described.value(site.argument(1))
        + "'";
  }

  private static @Nullable String regExp(String complaint, Site site) {
    if (!site.hasArguments() || !site.builtin().contains("RegExp")) {
      Mistake mistake = mistake(site);
      String literal = mistake == null ? "" : mistake.regExp();
      return literal.isEmpty() ? null : "Invalid regular expression: " + literal + ": " + complaint;
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
