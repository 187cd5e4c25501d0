package loopglass.trace;

import java.util.List;
import java.util.Map;

/**
 * What the user of the page sees: its body as a tree, as it was painted last.
 *
 * @param body the body element
 * @param focused {@link Element#id} of the focused element (HTML §6.6), 0 when it is the body
 */
public record Page(Element body, int focused) {

  /** A page without anything on it. */
  public static final Page BLANK =
      new Page(new Element(0, "body", "body", Map.of(), "", false, List.of()), 0);

  /** A node that can be seen. */
  public sealed interface Node {}

  /**
   * An element with what is inside it, in document order; unchanged parts of a page are shared with
   * the page before it.
   *
   * @param id the same in every page of a recording for as long as the element lives
   * @param tag its local name, such as {@code button}
   * @param selector a CSS selector that finds this element and no other, for sending input to it
   * @param attributes as in the document, by name
   * @param value what a form control holds, "" for others
   * @param checked whether a checkbox or radio button is checked
   * @param children elements and texts
   */
  public record Element(
      int id,
      String tag,
      String selector,
      Map<String, String> attributes,
      String value,
      boolean checked,
      List<Node> children)
      implements Node {}

  /** A run of text. */
  public record Text(String text) implements Node {}

  /** Whether there is nothing to see. */
  public boolean isBlank() {
    return body.children().isEmpty();
  }
}
