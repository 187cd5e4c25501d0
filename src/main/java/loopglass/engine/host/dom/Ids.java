package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a document by their ids, so that finding one does not walk the tree. */
final class Ids {

  private final Document document;
  private final Map<String, List<Element>> elements = new HashMap<>();

  /** Told of an id that an element has for the first time. */
  private final Consumer<String> named;

  Ids(Document document, Consumer<String> named) {
    this.document = document;
    this.named = named;
  }

  void entered(Element element) {
    String id = element.attribute("id");
    if (id != null && !id.isEmpty() && element.root() == document) {
      elements.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(element);
      named.accept(id);
    }
  }

  void left(Element element) {
    leave(element, element.attribute("id"));
  }

  void changed(Element element, @Nullable String old, @Nullable String now) {
    leave(element, old);
    if (now != null) {
      entered(element);
    }
  }

  private void leave(Element element, @Nullable String id) {
    List<Element> those = id == null ? null : elements.get(id);
    if (those != null && those.remove(element) && those.isEmpty()) {
      elements.remove(id);
    }
  }

  /** The first element in tree order that has an id, or null. */
  @Nullable Element first(String id) {
    List<Element> those = elements.get(id);
    if (those == null) {
      return null;
    }
    if (those.size() == 1) {
      return those.getFirst();
    }
    for (Element element : document.elementsInside()) {
      if (those.contains(element)) {
        return element;
      }
    }
    return null;
  }

  /** Whether exactly one element has an id. */
  boolean isUnique(String id) {
    List<Element> those = elements.get(id);
    return those != null && those.size() == 1;
  }
}
