package loopglass.engine.host.dom;

import java.util.Locale;
import java.util.function.Consumer;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import org.jspecify.annotations.Nullable;

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

  /** URLs, resolved by the page's own (HTML §2.6.1 "reflects" a URL). */
  public static <T extends Element> Consumer<Definition<T>> urls(String... names) {
    return definition -> {
      for (String name : names) {
        definition.getSet(
            name,
            element -> resolved(element, element.attribute(name)),
            (element, call) -> element.setAttribute(name, call.text(0)));
      }
    };
  }

  /** What a link is as a text (HTML §4.6.3). */
  static Object href(Element element, Call call) {
    return resolved(element, element.attribute("href"));
  }

  private static String resolved(Element element, @Nullable String text) {
    if (text == null) {
      return "";
    }
    UrlRecord url = Urls.parse(element.host(), text);
    return url == null ? text : url.href();
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
        definition.with(flag(name, name.toLowerCase(Locale.ROOT)));
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
