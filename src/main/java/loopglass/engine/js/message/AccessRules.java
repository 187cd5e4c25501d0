package loopglass.engine.js.message;

import static loopglass.engine.js.message.Rule.say;
import static loopglass.engine.js.message.Rule.when;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names, properties, private members and constants. */
final class AccessRules {

  static final List<Rule> ALL =
      List.of(
          when(
              "Cannot read property 'Symbol\\(Symbol.iterator\\)' of (undefined|null)",
              Iteration::words),
          when("Cannot read property '(.*)' of (undefined|null)", AccessRules::read),
          say(
              "Cannot set property '(.*)' of (undefined|null)",
              "Cannot set properties of $2 (setting '$1')"),
          when(
              "Cannot convert undefined or null to object: (undefined|null)",
              AccessRules::toObject),
          say(
              "Cannot delete property \"(.*)\" of (undefined|null)",
              "Cannot convert undefined or null to object"),
          when(
              "(.+) is not defined",
              (m, site) ->
                  site.isBeforeInitialization(m.group(1))
                      ? "Cannot access '" + m.group(1) + "' before initialization"
                      : BrowserNames.missing(m.group(1))),
          say("Assignment to constant \".*\"", "Assignment to constant variable."),
          say("(Cannot (?:read|write) private member .*)\\.", "$1"),
          say(
              "Cannot set property (#\\S+) of .* which has only a getter",
              "'$1' was defined without a setter"),
          when(
              "Cannot set property (.*) of (.*) which has only a getter",
              (m, _) ->
                  "Cannot set property "
                      + m.group(1)
                      + " of "
                      + Described.display(m.group(2))
                      + " which has only a getter"),
          when(
              "Cannot assign to read only property '(.*?)' of (.*)",
              (m, _) -> readOnly(m.group(1), m.group(2))),
          when("Cannot redefine property: (\\d+)", AccessRules::redefined),
          say(
              "Cannot add new property \"(.*)\" to non-extensible .*",
              "Cannot add property $1, object is not extensible"),
          when(
              "\"(.*)\" is not a configurable property",
              (m, site) -> notConfigurable(m.group(1), site)),
          say(
              "Cannot delete property \"(.*)\" of (?:sealed|frozen) array",
              "Cannot delete property '$1' of [object Array]"),
          when(
              "Cannot add property \"(.*)\" to non-object (.*)",
              (m, _) -> onPrimitive(m.group(1), m.group(2))));

  /** The array methods that name themselves when they have nothing to work on. */
  private static final Pattern OVER_ARRAYS =
      Pattern.compile(
          "Array\\.prototype\\.(concat|find(Last)?(Index)?|indexOf|forEach|filter|map|every|some"
              + "|reduce(Right)?)");

  private AccessRules() {}

  private static String read(MatchResult m, Site site) {
    String pattern = Destructuring.words(m.group(1), m.group(2), site);
    return pattern != null
        ? pattern
        : "Cannot read properties of " + m.group(2) + " (reading '" + m.group(1) + "')";
  }

  private static String toObject(MatchResult m, Site site) {
    if (site.expression().startsWith("{")) {
      String pattern = Destructuring.ofWhole(m.group(1), site);
      if (pattern != null) {
        return pattern;
      }
    }
    String builtin = site.builtin();
    if (builtin.equals("Object.fromEntries")) {
      return m.group(1) + " is not iterable";
    }
    return builtin.startsWith("String.prototype.") || OVER_ARRAYS.matcher(builtin).matches()
        ? builtin + " called on null or undefined"
        : "Cannot convert undefined or null to object";
  }

  private static String readOnly(String key, String holder) {
    String named;
    if (holder.startsWith("object '")
        || holder.startsWith("function '")
        || holder.startsWith("string '")) {
      named = holder;
    } else if (Described.isFunction(holder)) {
      named = "function '" + holder + "'";
    } else if (holder.startsWith("global{")) {
      named = "object '[object Object]'";
    } else if (holder.matches("\\[.*|\\{.*|[\\w$]+(\\(\\d+\\))?[\\[{].*|\\(\\d+\\)\\[.*")) {
      named = "object '" + Described.display(holder) + "'";
    } else {
      named = "string '" + holder + "'";
    }
    return "Cannot assign to read only property '" + key + "' of " + named;
  }

  private static @Nullable String redefined(MatchResult m, Site site) {
    return site.expression().contains("=") && !site.expression().contains("defineProperty")
        ? "Cannot assign to read only property '" + m.group(1) + "' of object '[object Array]'"
        : null;
  }

  private static String notConfigurable(String key, Site site) {
    String holder = key.equals("length") ? "[object Array]" : "#<Object>";
    return "Cannot delete property '" + key + "' of " + holder;
  }

  private static String onPrimitive(String key, String receiver) {
    String type =
        receiver.matches("-?\\d.*|NaN|-?Infinity")
            ? "number"
            : receiver.equals("true") || receiver.equals("false") ? "boolean" : "string";
    return "Cannot create property '" + key + "' on " + type + " '" + receiver + "'";
  }
}
