package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import loopglass.engine.host.dom.selector.Selector;
import loopglass.engine.host.dom.selector.SelectorMistake;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Definition;
import loopglass.engine.js.idl.Idl;
import org.jspecify.annotations.Nullable;

/** What nodes of several classes have in common (DOM §4.2.6, §4.2.7, §4.2.8). */
final class Mixins {

  private Mixins() {}

  /** ParentNode: documents, fragments, elements. */
  static <T extends Node> Consumer<Definition<T>> parentNode() {
    return definition ->
        definition
            .get("children", Mixins::children)
            .get("firstElementChild", Node::firstElement)
            .get("lastElementChild", Node::lastElement)
            .get("childElementCount", node -> HtmlCollection.children(node).elements().size())
            .action("prepend", 0, (node, call) -> insert(call, node, node.first))
            .action("append", 0, (node, call) -> insert(call, node, null))
            .action("replaceChildren", 0, Mixins::replaceChildren)
            .operation("querySelector", 1, Mixins::querySelector)
            .operation("querySelectorAll", 1, Mixins::querySelectorAll);
  }

  /** ChildNode: doctypes, elements, texts and comments. */
  static <T extends Node> Consumer<Definition<T>> childNode() {
    return definition ->
        definition
            .action("before", 0, (node, call) -> beside(node, call, true))
            .action("after", 0, (node, call) -> beside(node, call, false))
            .action("replaceWith", 0, Mixins::replaceWith)
            .action(
                "remove",
                0,
                (node, call) -> NodeInterface.reacting(node, () -> Tree.remove(node, false)));
  }

  /** NonDocumentTypeChildNode: elements, texts and comments. */
  static <T extends Node> Consumer<Definition<T>> siblings() {
    return definition ->
        definition
            .get("previousElementSibling", Node::previousElement)
            .get("nextElementSibling", Node::nextElement);
  }

  private static Object children(Node node) {
    HtmlCollection collection = node.childElements;
    if (collection == null) {
      collection = HtmlCollection.children(node);
      node.childElements = collection;
    }
    return collection;
  }

  /** DOM §4.2.6 "convert nodes into a node". */
  private static Node converted(Call call, Document document) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      Node node = Idl.platform(call.value(i), Node.class);
      nodes.add(node == null ? document.text(call.text(i)) : node);
    }
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    DocumentFragment fragment = new DocumentFragment(document);
    for (Node node : nodes) {
      Validity.ensure(call, node, fragment, null, null);
      Tree.insert(node, fragment, null, false);
    }
    return fragment;
  }

  private static void insert(Call call, Node parent, @Nullable Node before) {
    NodeInterface.reacting(
        parent,
        () -> {
          Node reference = before;
          Node node = converted(call, parent.document);
          while (reference != null && reference.parent != parent) {
            reference = parent.first;
          }
          Validity.ensure(call, node, parent, reference, null);
          Tree.insert(node, parent, reference == node ? node.next : reference, false);
        });
  }

  private static void replaceChildren(Node parent, Call call) {
    NodeInterface.reacting(
        parent,
        () -> {
          Node node = converted(call, parent.document);
          Validity.ensure(call, node, parent, null, null);
          if (node.parent != null) {
            Tree.remove(node, false);
          }
          Tree.replaceAll(node, parent);
        });
  }

  private static void beside(Node node, Call call, boolean before) {
    Node parent = node.parent;
    if (parent == null) {
      return;
    }
    Set<Node> given = given(call);
    Node reference = before ? node.previous : node.next;
    while (reference != null && given.contains(reference)) {
      reference = before ? reference.previous : reference.next;
    }
    Node viable = reference;
    NodeInterface.reacting(
        parent,
        () -> {
          Node made = converted(call, parent.document);
          Node at = !before ? viable : viable == null ? parent.first : viable.next;
          Validity.ensure(call, made, parent, at, null);
          Tree.insert(made, parent, at == made ? made.next : at, false);
        });
  }

  private static void replaceWith(Node node, Call call) {
    Node parent = node.parent;
    if (parent == null) {
      return;
    }
    Set<Node> given = given(call);
    Node reference = node.next;
    while (reference != null && given.contains(reference)) {
      reference = reference.next;
    }
    Node viable = reference;
    NodeInterface.reacting(
        parent,
        () -> {
          Node made = converted(call, parent.document);
          if (node.parent == parent) {
            Validity.ensure(call, made, parent, node, node);
            Tree.replace(node, made, parent);
          } else {
            Validity.ensure(call, made, parent, viable, null);
            Tree.insert(made, parent, viable, false);
          }
        });
  }

  private static Set<Node> given(Call call) {
    Set<Node> given = new HashSet<>();
    for (Object value : call.from(0)) {
      Node node = Idl.platform(value, Node.class);
      if (node != null) {
        given.add(node);
      }
    }
    return given;
  }

  // Selectors -----------------------------------------------------------------------------------

  static Selector selector(Call call) {
    if (call.text(0).isEmpty()) {
      throw call.domException("SyntaxError", "The provided selector is empty.");
    }
    try {
      return Selector.parse(call.text(0));
    } catch (SelectorMistake mistake) {
      throw call.domException("SyntaxError", String.valueOf(mistake.getMessage()));
    }
  }

  private static @Nullable Object querySelector(Node root, Call call) {
    Selector selector = selector(call);
    String id = selector.onlyId();
    if (id != null && root instanceof Document document) {
      return document.byId(id);
    }
    Predicate<Element> matching = matching(selector, root);
    for (Element element : root.elementsInside()) {
      if (matching.test(element)) {
        return element;
      }
    }
    return null;
  }

  private static Object querySelectorAll(Node root, Call call) {
    Predicate<Element> matching = matching(selector(call), root);
    List<Node> found = new ArrayList<>();
    for (Element element : root.elementsInside()) {
      if (matching.test(element)) {
        found.add(element);
      }
    }
    return NodeList.of(found);
  }

  private static Predicate<Element> matching(Selector selector, Node root) {
    Element scope = root instanceof Element element ? element : null;
    return element -> selector.matches(element, scope);
  }
}
