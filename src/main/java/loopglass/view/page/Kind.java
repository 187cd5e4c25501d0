package loopglass.view.page;

import java.util.Locale;
import java.util.Set;
import loopglass.trace.Page;

/** What an element is shown as. */
enum Kind {
  BUTTON,
  FIELD,
  AREA,
  TICK,
  CHOICE,
  RANGE,
  FILE,
  PICTURE,
  METER,
  RULE,
  BREAK,
  LINK,
  BOX,
  NOTHING;

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "meta",
          "link",
          "datalist",
          "source",
          "track",
          "param",
          "base");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "button",
          "canvas",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "meter",
          "output",
          "progress",
          "q",
          "s",
          "samp",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "textarea",
          "time",
          "td",
          "th",
          "u",
          "var",
          "video",
          "audio",
          "br",
          "svg",
          "iframe",
          "picture",
          "object",
          "embed");

  static Kind of(Page.Element element) {
    if (isUnseen(element)) {
      return NOTHING;
    }
    return switch (element.tag()) {
      case "button" -> BUTTON;
      case "textarea" -> AREA;
      case "select" -> CHOICE;
      case "input" -> input(element.attributes().getOrDefault("type", "text"));
      case "img", "canvas", "video", "audio", "iframe", "svg", "picture", "object", "embed" ->
          PICTURE;
      case "progress", "meter" -> METER;
      case "hr" -> RULE;
      case "br" -> BREAK;
      case "a" -> element.attributes().containsKey("href") ? LINK : BOX;
      default -> BOX;
    };
  }

  private static Kind input(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "button", "submit", "reset", "image" -> BUTTON;
      case "checkbox", "radio" -> TICK;
      case "range" -> RANGE;
      case "file" -> FILE;
      case "hidden" -> NOTHING;
      default -> FIELD;
    };
  }

  private static boolean isUnseen(Page.Element element) {
    String display = Style.of(element).get("display");
    return UNSEEN.contains(element.tag())
        || element.attributes().containsKey("hidden")
        || "none".equals(display)
        || element.tag().equals("dialog") && !element.attributes().containsKey("open");
  }

  /** Whether it stands within a line of text, as its tag or its style say. */
  static boolean isInline(Page.Element element) {
    String display = Style.of(element).getOrDefault("display", "");
    return switch (display) {
      case "block", "flex", "grid", "table" -> false;
      case "inline", "inline-block", "inline-flex" -> true;
      default -> INLINE.contains(element.tag());
    };
  }

  /** Whether it is a part of a line's text and nothing more. */
  static boolean isPhrase(Page.Element element) {
    return of(element) == BOX
        && isInline(element)
        && !element.attributes().containsKey("id")
        && !element.attributes().containsKey("style")
        && element.children().stream().allMatch(Page.Text.class::isInstance);
  }
}
