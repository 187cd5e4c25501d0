package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/**
 * The style attribute as properties (CSSOM §6.6 CSSStyleDeclaration): a bag of names and values
 * that nobody checks, since nothing here is laid out by CSS.
 */
final class StyleDeclaration extends PlatformObject {

  private final Element element;

  /** Whether it only tells what holds (CSSOM §7.2 getComputedStyle). */
  private final boolean computed;

  private StyleDeclaration(Element element, boolean computed) {
    this.element = element;
    this.computed = computed;
  }

  static StyleDeclaration of(Element element) {
    return element.part("style", () -> new StyleDeclaration(element, false));
  }

  static StyleDeclaration computed(Element element) {
    return element.part("computed style", () -> new StyleDeclaration(element, true));
  }

  static void install(Host host) {
    host.idl()
        .define("CSSStyleDeclaration", StyleDeclaration.class)
        .shows(StyleDeclaration::bag)
        .getSet("cssText", StyleDeclaration::text, (style, call) -> style.setText(call.text(0)))
        .get("length", style -> style.bag().size())
        .operation("item", 1, (style, call) -> style.item(call.integer(0)))
        .operation("getPropertyValue", 1, (style, call) -> style.value(call.text(0)))
        .operation(
            "getPropertyPriority",
            1,
            (style, call) ->
                style.bag().getOrDefault(call.text(0), "").endsWith("!important")
                    ? "important"
                    : "")
        .action("setProperty", 2, StyleDeclaration::setProperty)
        .operation("removeProperty", 1, (style, call) -> style.remove(call, call.text(0)))
        .exotic(properties())
        .install();
  }

  private Map<String, String> bag() {
    Map<String, String> bag = new LinkedHashMap<>();
    for (String declaration : declarations(element.attribute("style", ""))) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip();
        String value = declaration.substring(colon + 1).strip();
        if (!value.isEmpty()) {
          bag.put(name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT), value);
        }
      }
    }
    return bag;
  }

  /** Splits at semicolons that are in no string and no parenthesis. */
  private static List<String> declarations(String text) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ';' && depth <= 0) {
        parts.add(text.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(text.substring(begin));
    return parts;
  }

  private void write(Map<String, String> bag) {
    StringBuilder text = new StringBuilder();
    bag.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? "" : " ")
                .append(name)
                .append(": ")
                .append(value)
                .append(';'));
    element.setAttribute("style", text.toString());
  }

  private String text() {
    if (computed) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    bag()
        .forEach(
            (name, value) ->
                text.append(text.isEmpty() ? "" : " ")
                    .append(name)
                    .append(": ")
                    .append(value)
                    .append(';'));
    return text.toString();
  }

  void setText(String text) {
    element.setAttribute("style", text);
    write(bag());
  }

  private String item(int index) {
    List<String> names = List.copyOf(bag().keySet());
    return index >= 0 && index < names.size() ? names.get(index) : "";
  }

  private String value(String name) {
    String value = bag().get(name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT));
    if (value == null) {
      return computed ? initial(name) : "";
    }
    return value.endsWith("!important")
        ? value.substring(0, value.length() - "!important".length()).strip()
        : value;
  }

  /** What holds when the style says nothing: only what programs ask for most. */
  private String initial(String name) {
    return switch (name) {
      case "display" ->
          !element.isConnected() ? "" : element.hasAttribute("hidden") ? "none" : display();
      case "visibility" -> "visible";
      case "opacity" -> "1";
      case "position" -> "static";
      case "color" -> "rgb(0, 0, 0)";
      case "background-color" -> "rgba(0, 0, 0, 0)";
      case "font-size" -> "16px";
      default -> "";
    };
  }

  private String display() {
    return switch (element.localName()) {
      case "span", "a", "b", "i", "em", "strong", "code", "label", "small", "img", "q", "s", "u" ->
          "inline";
      case "button", "input", "select", "textarea" -> "inline-block";
      case "li" -> "list-item";
      case "table" -> "table";
      case "head", "script", "style", "template", "title", "meta", "link" -> "none";
      case "slot" -> "contents";
      default -> "block";
    };
  }

  private void setProperty(Call call) {
    String name = call.text(0);
    String value = call.textOrNull(1);
    String important = call.text(2, "").equalsIgnoreCase("important") ? " !important" : "";
    set(call, name, value == null ? "" : value, important);
  }

  private void set(Call call, String name, String value, String important) {
    if (computed) {
      throw call.domException(
          "NoModificationAllowedError",
          "These styles are computed, and therefore the '" + name + "' property is read-only.");
    }
    Map<String, String> bag = bag();
    String key = name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT);
    if (value.isBlank()) {
      if (bag.remove(key) != null) {
        write(bag);
      }
    } else if (!(value.strip() + important).equals(bag.put(key, value.strip() + important))) {
      write(bag);
    }
  }

  private String remove(Call call, String name) {
    String value = value(name);
    set(call, name, "", "");
    return value;
  }

  private static Exotic<StyleDeclaration> properties() {
    return new Exotic<>() {
      @Override
      public List<String> names(StyleDeclaration style) {
        return List.copyOf(style.bag().keySet());
      }

      @Override
      public @Nullable Object get(StyleDeclaration style, String name) {
        String property = dashed(name);
        if (!Properties.areKnown(property) && !style.bag().containsKey(property)) {
          return null;
        }
        return style.value(property);
      }

      @Override
      public boolean set(StyleDeclaration style, String name, Call value) {
        String property = dashed(name);
        if (!Properties.areKnown(property)) {
          return false;
        }
        String text = value.textOrNull(0);
        style.set(value, property, text == null ? "" : text, "");
        return true;
      }
    };
  }

  /** {@code background-color} for {@code backgroundColor}. */
  private static String dashed(String name) {
    if (name.equals("cssFloat")) {
      return "float";
    }
    StringBuilder dashed = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c >= 'A' && c <= 'Z') {
        dashed.append('-').append((char) (c - 'A' + 'a'));
      } else {
        dashed.append(c);
      }
    }
    return dashed.toString().startsWith("webkit-") ? "-" + dashed : dashed.toString();
  }

  /** The names of properties, so that others stay ordinary properties of the object. */
  private static final class Properties {

    private static final Set<String> KNOWN =
        Set.of(
            ("align-content align-items align-self all animation animation-delay"
                    + " animation-direction animation-duration animation-fill-mode"
                    + " animation-iteration-count animation-name animation-play-state"
                    + " animation-timing-function appearance aspect-ratio backdrop-filter"
                    + " backface-visibility background background-attachment background-clip"
                    + " background-color background-image background-origin background-position"
                    + " background-repeat background-size block-size border border-bottom"
                    + " border-bottom-color border-bottom-style border-bottom-width"
                    + " border-collapse border-color border-image border-left border-left-color"
                    + " border-left-style border-left-width border-radius border-right"
                    + " border-right-color border-right-style border-right-width border-spacing"
                    + " border-style border-top border-top-color border-top-style"
                    + " border-top-width border-width bottom box-shadow box-sizing caret-color"
                    + " clear clip clip-path color color-scheme column-count column-gap columns"
                    + " contain content cursor direction display fill filter flex flex-basis"
                    + " flex-direction flex-flow flex-grow flex-shrink flex-wrap float font"
                    + " font-family font-size font-style font-variant font-weight gap grid"
                    + " grid-area grid-column grid-row grid-template grid-template-areas"
                    + " grid-template-columns grid-template-rows height inline-size inset"
                    + " isolation justify-content justify-items justify-self left letter-spacing"
                    + " line-height list-style list-style-type margin margin-bottom margin-left"
                    + " margin-right margin-top max-height max-width min-height min-width"
                    + " mix-blend-mode object-fit object-position opacity order outline"
                    + " outline-color outline-offset outline-style outline-width overflow"
                    + " overflow-x overflow-y padding padding-bottom padding-left padding-right"
                    + " padding-top perspective place-content place-items pointer-events position"
                    + " quotes resize right rotate row-gap scale scroll-behavior stroke"
                    + " stroke-width tab-size table-layout text-align text-decoration"
                    + " text-indent text-overflow text-shadow text-transform top touch-action"
                    + " transform transform-origin transition transition-delay"
                    + " transition-duration transition-property transition-timing-function"
                    + " translate user-select vertical-align view-transition-name visibility"
                    + " white-space width will-change word-break word-spacing word-wrap"
                    + " overflow-wrap writing-mode z-index zoom")
                .split(" "));

    static boolean areKnown(String property) {
      return KNOWN.contains(property);
    }
  }
}
