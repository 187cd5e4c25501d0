package loopglass.engine.js.message;

import static loopglass.engine.js.message.Rule.say;
import static loopglass.engine.js.message.Rule.when;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSOrdinaryObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the built-in functions complain of. */
final class BuiltinRules {

  static final List<Rule> ALL =
      List.of(
          when("Iterator result (.*) is not an object", (m, _) -> entry(m.group(1))),
          when("(Map|Set|WeakMap|WeakSet|Promise) expected", (_, site) -> incompatible(site)),
          when("incompatible receiver: .*", (_, site) -> incompatible(site)),
          say("Cannot resolve promise from this type", "PromiseResolve called on non-object"),
          say("Cannot reject promise from this type", "PromiseReject called on non-object"),
          say("Not a symbol: (.*)", "$1 is not a symbol"),
          say("(Cannot convert .* to a BigInt)\\.", "$1"),
          when(
              "BigInt out of range",
              (_, site) ->
                  "The number "
                      + Described.value(site.argument(0))
                      + " cannot be converted to a BigInt because it is not an integer"),
          say("BigInt exponent must not be negative", "Exponent must be non-negative"),
          when(
              "illegal repeat count",
              (_, site) -> "Invalid count value: " + Described.value(site.argument(0))),
          say(
              "toFixed\\(\\) fraction digits need to be in range 0-100",
              "toFixed() digits argument must be between 0 and 100"),
          say(
              "toExponential\\(\\) fraction digits need to be in range 0-100",
              "toExponential() argument must be between 0 and 100"),
          say(
              "toString\\(\\) expects radix in range 2-36",
              "toString() radix argument must be between 2 and 36"),
          say("time value is not a finite number", "Invalid time value"),
          say("not a Date object", "this is not a Date object."),
          say(
              "Regular expression passed to matchAll\\(\\) is missing 'g' flag\\.",
              "String.prototype.matchAll called with a non-global RegExp argument"),
          say(
              "Only global regexps allowed",
              "String.prototype.replaceAll called with a non-global RegExp argument"),
          say("illegal escape sequence|cannot escape", "URI malformed"),
          when(
              "index is negative",
              (_, site) ->
                  site.builtin().startsWith("Iterator.prototype.")
                      ? Described.value(site.argument(0)) + " must be positive"
                      : site.expression().contains("ArrayBuffer")
                              || site.builtin().contains("ArrayBuffer")
                          ? "Invalid array buffer length"
                          : "Invalid typed array length: " + Described.value(site.argument(0))),
          say(
              "buffer\\.byteLength of (\\w+) should be a multiple of (\\d+)",
              "byte length of $1 should be a multiple of $2"),
          say(
              "Not an ArrayBuffer",
              "First argument to DataView constructor must be an ArrayBuffer"),
          say("index \\+ elementSize > viewLength", "Offset is outside the bounds of the DataView"),
          say("TypedArray expected", "this is not a typed array."),
          say(
              "(?:target|handler) expected to be an object",
              "Cannot create proxy with a non-object as target or handler"),
          when(
              "called on non-object",
              (_, site) ->
                  site.builtin().isEmpty() ? null : site.builtin() + " called on non-object"),
          say(
              "Object\\.setPrototypeOf called on non-object",
              "Object.setPrototypeOf called on null or undefined"),
          when("setPrototype failed", (_, site) -> prototype(site)),
          when(
              "invalid index", (_, site) -> "Invalid index : " + Described.value(site.argument(0))),
          when(
              "Cannot create promise from this type",
              (_, site) -> site.builtin() + " called on non-object"),
          say(
              "Cannot construct a new Iterator as it is an abstract class\\.",
              "Abstract class Iterator not directly constructable"),
          say("cannot stringify objects nested that deep", "Maximum call stack size exceeded"),
          say("super\\(\\) called twice", "Super constructor may only be called once"),
          say("Invalid time zone (.*)", "Invalid time zone specified: $1"),
          say("Language tag is not well-formed: .*", "Incorrect locale information provided"),
          say(
              "Currency can not be undefined when style is \"currency\"\\.",
              "Currency code is required with currency style."),
          when(
              "Converting circular structure to JSON",
              (m, site) -> m.group() + JsonCycle.path(site.argument(0))),
          when("Converting circular structure to JSON.+", (m, _) -> m.group()));

  private static final Pattern WRAPPER =
      Pattern.compile("(Symbol|Number|String|Boolean|BigInt)\\.prototype\\.");

  private BuiltinRules() {}

  private static String entry(String display) {
    return "Iterator value " + Described.display(display) + " is not an entry object";
  }

  private static String prototype(Site site) {
    Object target =
        site.builtin().equals("Object.setPrototypeOf") ? site.argument(0) : site.receiver();
    return target instanceof JSObject object && !JSObject.isExtensible(object)
        ? Described.value(target) + " is not extensible"
        : "Cyclic __proto__ value";
  }

  private static String incompatible(Site site) {
    Matcher wrapper = WRAPPER.matcher(site.builtin());
    if (wrapper.lookingAt()) {
      return site.builtin() + " requires that 'this' be a " + wrapper.group(1);
    }
    return "Method "
        + site.builtin()
        + " called on incompatible receiver "
        + Described.value(site.receiver());
  }

  /** The text JSON.parse was given. */
  static String jsonText(Site site) {
    Object argument = site.argument(0);
    if (argument instanceof JSOrdinaryObject) {
      return "[object Object]";
    }
    return argument == Undefined.instance
        ? "undefined"
        : Strings.toJavaString(JSRuntime.safeToString(argument));
  }
}
