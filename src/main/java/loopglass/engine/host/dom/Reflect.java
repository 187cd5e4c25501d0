package loopglass.engine.host.dom;

import java.util.function.Consumer;
import loopglass.engine.js.idl.Definition;

/** Properties that show a content attribute (HTML §2.6.1 "Reflecting content attributes"). */
public final class Reflect {

  private Reflect() {}

  /** A DOMString. */
  public static <T extends Element> Consumer<Definition<T>> text(
      String property, String attribute) {
    return definition ->
        definition.getSet(
            property,
            element -> element.attribute(attribute, ""),
            (element, call) -> element.setAttribute(attribute, call.text(0)));
  }

  /** DOMStrings whose properties are named as their attributes. */
  public static <T extends Element> Consumer<Definition<T>> texts(String... names) {
    return definition -> {
      for (String name : names) {
        definition.with(text(name, name));
      }
    };
  }

  /** A boolean: whether the attribute is there. */
  public static <T extends Element> Consumer<Definition<T>> flag(
      String property, String attribute) {
    return definition ->
        definition.getSet(
            property,
            element -> element.hasAttribute(attribute),
            (element, call) -> element.setFlag(attribute, call.truth(0)));
  }

  /** Booleans whose properties are named as their attributes. */
  public static <T extends Element> Consumer<Definition<T>> flags(String... names) {
    return definition -> {
      for (String name : names) {
        definition.with(flag(name, name.toLowerCase(java.util.Locale.ROOT)));
      }
    };
  }

  /** A long with a value for when the attribute says none. */
  public static <T extends Element> Consumer<Definition<T>> number(
      String property, String attribute, int otherwise) {
    return definition ->
        definition.getSet(
            property,
            element -> parsed(element.attribute(attribute, ""), otherwise),
            (element, call) -> element.setAttribute(attribute, String.valueOf(call.integer(0))));
  }

  static int parsed(String text, int otherwise) {
    String digits = text.strip();
    int end = digits.startsWith("-") ? 1 : 0;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    try {
      return Integer.parseInt(digits.substring(0, end));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }
}
