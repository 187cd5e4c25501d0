package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The algorithms that change which nodes are where (DOM §4.2.3 "mutation algorithms"). None of them
 * asks whether the change is allowed: {@link Validity} does.
 */
final class Tree {

  private Tree() {}

  /** DOM §4.2.3 "append". */
  static void append(Node node, Node parent) {
    insert(node, parent, null, false);
  }

  /** DOM §4.2.3 "insert": before a child, or at the end. */
  static void insert(Node node, Node parent, @Nullable Node before, boolean untold) {
    Dom dom = parent.document.dom();
    List<Node> nodes = node instanceof DocumentFragment ? node.children() : List.of(node);
    if (nodes.isEmpty()) {
      return;
    }
    if (node instanceof DocumentFragment) {
      nodes.forEach(child -> remove(child, true));
      dom.mutations().children(node, List.of(), nodes, null, null);
    }
    if (node.parent != null) { // else its own place would be told as its new neighbour
      remove(node, false);
    }
    Node after = before == null ? parent.last : before.previous;
    for (Node child : nodes) {
      adopt(child, parent.document);
      link(child, parent, before);
      parent.changedLook();
      Slots.joined(child);
      if (parent.connected) {
        child.forEachInclusive(Tree::enter);
      }
    }
    dom.treeChanged();
    if (!untold) {
      dom.mutations().children(parent, nodes, List.of(), after, before);
    }
    parent.childrenChanged();
    if (parent.connected) {
      List<Node> connected = new ArrayList<>();
      nodes.forEach(child -> child.forEachInclusive(connected::add));
      connected.stream().filter(Node::isConnected).forEach(Node::connected);
    }
  }

  private static void link(Node child, Node parent, @Nullable Node before) {
    parent.childVersion++;
    child.parent = parent;
    child.next = before;
    child.previous = before == null ? parent.last : before.previous;
    if (child.previous == null) {
      parent.first = child;
    } else {
      child.previous.next = child;
    }
    if (before == null) {
      parent.last = child;
    } else {
      before.previous = child;
    }
  }

  private static void enter(Node node) {
    node.connected = true;
    node.dirty = true;
    if (node instanceof Element element) {
      element.document.ids().entered(element);
      CustomElements.entered(element);
    }
    node.inserted();
  }

  /** DOM §4.5 "adopt": takes it from where it is, into a document. */
  static void adopt(Node node, Document document) {
    if (node.parent != null) {
      remove(node, false);
    }
    if (node.document != document) {
      node.forEachInclusive(inside -> inside.document = document);
    }
  }

  /** DOM §4.2.3 "remove". */
  static void remove(Node node, boolean untold) {
    Node parent = node.parent;
    if (parent == null) {
      return;
    }
    Dom dom = parent.document.dom();
    Node before = node.previous;
    Node after = node.next;
    HtmlSlot slot = Slots.slotOf(node);
    unlink(node, parent);
    parent.changedLook();
    Slots.left(node, parent, slot);
    dom.treeChanged();
    if (node.connected) {
      node.forEachInclusive(Tree::leave);
    }
    dom.mutations().becameTransient(node, parent);
    if (!untold) {
      dom.mutations().children(parent, List.of(), List.of(node), before, after);
    }
    parent.childrenChanged();
  }

  private static void unlink(Node node, Node parent) {
    parent.childVersion++;
    if (node.previous == null) {
      parent.first = node.next;
    } else {
      node.previous.next = node.next;
    }
    if (node.next == null) {
      parent.last = node.previous;
    } else {
      node.next.previous = node.previous;
    }
    node.parent = null;
    node.previous = null;
    node.next = null;
  }

  private static void leave(Node node) {
    node.connected = false;
    if (node instanceof Element element) {
      element.document.ids().left(element);
      CustomElements.left(element);
    }
    node.removed();
  }

  /** DOM §4.2.3 "replace". */
  static void replace(Node child, Node by, Node parent) {
    Node reference = child.next == by ? by.next : child.next;
    Node before = child.previous;
    List<Node> removed = new ArrayList<>();
    if (by.parent != null) {
      remove(by, false);
      before = reference == null ? parent.last : reference.previous;
      if (before == child) {
        before = child.previous;
      }
    }
    if (child.parent != null) {
      removed.add(child);
      remove(child, true);
    }
    List<Node> nodes = by instanceof DocumentFragment ? by.children() : List.of(by);
    insert(by, parent, reference, true);
    parent.document.dom().mutations().children(parent, nodes, removed, before, reference);
  }

  /** DOM §4.2.3 "replace all". */
  static void replaceAll(@Nullable Node by, Node parent) {
    List<Node> removed = parent.children();
    List<Node> added =
        by == null ? List.of() : by instanceof DocumentFragment ? by.children() : List.of(by);
    removed.forEach(child -> remove(child, true));
    if (by != null) {
      insert(by, parent, null, true);
    }
    if (!added.isEmpty() || !removed.isEmpty()) {
      parent.document.dom().mutations().children(parent, added, removed, null, null);
    }
  }

  /** DOM §4.5 "clone a node". */
  static Node clone(Node node, Document into, boolean deep) {
    Node copy = node.copy(into);
    if (deep) {
      for (Node child = node.first; child != null; child = child.next) {
        insert(clone(child, into, true), copy, null, true);
      }
    }
    if (node instanceof HtmlTemplate template && copy instanceof HtmlTemplate other && deep) {
      for (Node child = template.content().first; child != null; child = child.next) {
        insert(clone(child, into, true), other.content(), null, true);
      }
    }
    return copy;
  }
}
