package loopglass.view.page;

import java.util.stream.Collectors;
import loopglass.trace.Page;

/** What elements say, and what they are called. */
final class Texts {

  private Texts() {}

  /** All text inside, as {@code textContent} with its white space collapsed. */
  static String of(Page.Element element) {
    return collapsed(raw(element)).strip();
  }

  static String raw(Page.Element element) {
    return element.children().stream()
        .map(
            child ->
                switch (child) {
                  case Page.Text(String text) -> text;
                  case Page.Element inner -> Kind.of(inner) == Kind.NOTHING ? "" : raw(inner);
                })
        .collect(Collectors.joining());
  }

  static String collapsed(String text) {
    return text.replaceAll("[ \t\n\r\f]+", " ");
  }

  /** How a program would find it: {@code #btn}, {@code .inner}, or its tag. */
  static String name(Page.Element element) {
    String id = element.attributes().getOrDefault("id", "");
    if (!id.isEmpty()) {
      return "#" + id;
    }
    String classes = element.attributes().getOrDefault("class", "").strip();
    return classes.isEmpty() ? element.tag() : "." + classes.split("\\s+")[0];
  }

  static boolean isNamed(Page.Element element) {
    return !name(element).equals(element.tag());
  }

  static String accessible(Page.Element element, String own) {
    String label = element.attributes().getOrDefault("aria-label", own);
    return label.isBlank() ? name(element) : label;
  }
}
