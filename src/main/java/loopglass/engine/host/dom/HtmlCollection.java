package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Elements of a tree that match, always as they are now (DOM §4.2.10.2). */
public final class HtmlCollection extends PlatformObject {

  private final Node root;
  private final boolean childrenOnly;
  private final Predicate<Element> matching;
  private List<Element> known = List.of();
  private long knownAt = -1;

  private HtmlCollection(Node root, boolean childrenOnly, Predicate<Element> matching) {
    this.root = root;
    this.childrenOnly = childrenOnly;
    this.matching = matching;
  }

  /** The elements anywhere inside a node that match. */
  public static HtmlCollection inside(Node root, Predicate<Element> matching) {
    return new HtmlCollection(root, false, matching);
  }

  /** The children of a node that are elements. */
  static HtmlCollection children(Node root) {
    return new HtmlCollection(root, true, _ -> true);
  }

  /** The elements as they are now. */
  public List<Element> elements() {
    long version = childrenOnly ? root.childVersion : root.document.dom().version();
    if (knownAt != version) {
      List<Element> now = new ArrayList<>();
      if (childrenOnly) {
        for (Element e = root.firstElement(); e != null; e = e.nextElement()) {
          now.add(e);
        }
      } else {
        for (Element element : root.elementsInside()) {
          if (matching.test(element)) {
            now.add(element);
          }
        }
      }
      known = now;
      knownAt = version;
    }
    return known;
  }

  @Nullable Element named(String name) {
    if (name.isEmpty()) {
      return null;
    }
    for (Element element : elements()) {
      if (name.equals(element.attribute("id"))
          || (element.isHtml() && name.equals(element.attribute("name")))) {
        return element;
      }
    }
    return null;
  }
}
