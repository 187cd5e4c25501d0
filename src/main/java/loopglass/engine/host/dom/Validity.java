package loopglass.engine.host.dom;

import java.util.List;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** Whether nodes may be where the program wants them (DOM §4.2.3), and the errors if not. */
final class Validity {

  private Validity() {}

  /** DOM §4.2.3 "ensure pre-insert validity"; replacing is asked for by {@code replaced}. */
  static void ensure(
      Call call, Node node, Node parent, @Nullable Node before, @Nullable Node replaced) {
    if (!(parent instanceof Document
        || parent instanceof DocumentFragment
        || parent instanceof Element)) {
      throw call.domException(
          "HierarchyRequestError", "This node type does not support this method.");
    }
    if (node.containsComposed(parent)) {
      throw call.domException(
          "HierarchyRequestError",
          node == parent
              ? "The new child element contains the parent."
              : "The new child element contains the parent.");
    }
    if (before != null && before.parent != parent) {
      throw call.domException(
          "NotFoundError",
          replaced == null
              ? "The node before which the new node is to be inserted is not a child of this node."
              : "The node to be replaced is not a child of this node.");
    }
    boolean fits =
        switch (node) {
          case ShadowRoot _, Document _, Attr _ -> false;
          case DocumentType _ -> parent instanceof Document;
          case Text _ -> !(parent instanceof Document);
          default -> true;
        };
    if (!fits) {
      throw call.domException(
          "HierarchyRequestError",
          "Nodes of type '"
              + node.name()
              + "' may not be inserted inside nodes of type '"
              + parent.name()
              + "'.");
    }
    if (parent instanceof Document document) {
      ensureInDocument(call, node, document, replaced);
    }
  }

  private static void ensureInDocument(
      Call call, Node node, Document document, @Nullable Node replaced) {
    int elements = 0;
    for (Node child : node instanceof DocumentFragment ? node.children() : List.of(node)) {
      if (child instanceof Text) {
        throw call.domException(
            "HierarchyRequestError",
            "Nodes of type '#text' may not be inserted inside nodes of type '#document'.");
      }
      elements += child instanceof Element ? 1 : 0;
    }
    Element root = document.documentElement();
    if (elements > 1 || (elements == 1 && root != null && root != replaced)) {
      throw call.domException("HierarchyRequestError", "Only one element on document allowed.");
    }
  }

  /** Whether an element may have that name (DOM §1.4 "valid element local name"). */
  static boolean isElementName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    char c = name.charAt(0);
    if (!(isLetter(c) || c == ':' || c == '_' || c >= 0x80)) {
      return false;
    }
    return name.chars().noneMatch(Validity::endsTagName);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean endsTagName(int c) {
    return c == 0 || c == '/' || c == '>' || c == ' ' || c == '\t' || c == '\n' || c == '\f'
        || c == '\r';
  }

  /** Whether an attribute may have that name (DOM §1.4 "valid attribute local name"). */
  static boolean isAttributeName(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> endsTagName(c) || c == '=');
  }
}
