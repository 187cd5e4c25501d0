package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import loopglass.engine.host.render.Painter;
import loopglass.trace.Page;

/**
 * Paints a document as a {@link Page}. What has not changed since the last picture, and what is
 * found by the same selector still, is the same record in both.
 */
final class PagePainter implements Painter {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "title", "meta", "link", "noscript", "base");

  private final Document document;
  private int lastId;

  PagePainter(Document document) {
    this.document = document;
  }

  /**
   * What its user sees when the program starts: the whole page if it was loaded before, else
   * nothing. The picture of an empty body is not worth a frame.
   */
  Page beginning(boolean loaded) {
    Element body = document.body();
    return loaded || (body != null && body.first == null) ? paint() : Page.BLANK;
  }

  @Override
  public boolean isDirty() {
    return document.dirty;
  }

  @Override
  public Page paint() {
    document.dirty = false;
    Element root = document.documentElement();
    if (root != null) {
      root.dirty = false;
    }
    Element body = document.body();
    if (body == null) {
      return Page.BLANK;
    }
    Element focused = document.focused();
    return new Page(
        element(body, "body", false), focused == null || !focused.connected ? 0 : idOf(focused));
  }

  private int idOf(Element element) {
    if (element.paintedId == 0) {
      element.paintedId = ++lastId;
    }
    return element.paintedId;
  }

  /**
   * Paints an element.
   *
   * @param path what finds it if its id does not
   * @param hidden whether it is in a shadow tree: then selectors find its host only
   */
  private Page.Element element(Element element, String path, boolean hidden) {
    String id = element.id();
    boolean named = !hidden && document.ids().isUnique(id);
    String selector = named ? "#" + Escape.identifier(id) : path;
    Page.Element before = element.painted;
    if (!element.dirty && before != null && before.selector().equals(selector)) {
      return before;
    }
    element.dirty = false;
    List<Page.Node> children = new ArrayList<>();
    if (element.shadow != null) {
      element.shadow.dirty = false;
      addChildren(element.shadow, selector, true, children);
    } else {
      addChildren(element, selector, hidden, children);
    }
    boolean control = element instanceof FormControl;
    Page.Element painted =
        new Page.Element(
            idOf(element),
            element.localName(),
            selector,
            new LinkedHashMap<>(element.attributes),
            control ? ((FormControl) element).shownValue() : "",
            control && ((FormControl) element).isChecked(),
            List.copyOf(children));
    element.painted = painted;
    return painted;
  }

  private void addChildren(Node parent, String path, boolean hidden, List<Page.Node> into) {
    int position = 0;
    for (Node child = parent.first; child != null; child = child.next) {
      if (child instanceof Element) {
        position++;
      }
      if (hidden && child instanceof HtmlSlot slot) {
        addSlot(slot, path, into);
      } else {
        if (hidden && child instanceof Element element && hasSlot(element)) {
          element.dirty = true; // what its slots show may have changed without it
        }
        add(child, hidden ? path : path + " > :nth-child(" + position + ")", hidden, into);
      }
    }
  }

  /** A slot shows what is assigned to it, or what it holds itself. */
  private void addSlot(HtmlSlot slot, String host, List<Page.Node> into) {
    slot.dirty = false;
    for (Node assigned : slot.assigned) {
      add(assigned, pathOf(assigned, host), false, into);
    }
    if (slot.assigned.isEmpty()) {
      addChildren(slot, host, true, into);
    }
  }

  private static boolean hasSlot(Element element) {
    for (Element inside : element.elementsInside()) {
      if (inside instanceof HtmlSlot) {
        return true;
      }
    }
    return false;
  }

  private static String pathOf(Node node, String parent) {
    int position = 1;
    for (Element e = node instanceof Element element ? element.previousElement() : null;
        e != null;
        e = e.previousElement()) {
      position++;
    }
    return parent + " > :nth-child(" + position + ")";
  }

  private void add(Node node, String path, boolean hidden, List<Page.Node> into) {
    switch (node) {
      case Element element when !UNSEEN.contains(element.localName()) ->
          into.add(element(element, path, hidden));
      case Text text -> {
        text.dirty = false;
        if (!text.data.isEmpty()) {
          into.add(new Page.Text(text.data));
        }
      }
      default -> node.dirty = false;
    }
  }
}
