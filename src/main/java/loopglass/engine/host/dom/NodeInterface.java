package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** Node (DOM §4.4). */
final class NodeInterface {

  private static final int DISCONNECTED = 1;
  private static final int PRECEDING = 2;
  private static final int FOLLOWING = 4;
  private static final int CONTAINS = 8;
  private static final int CONTAINED_BY = 16;
  private static final int IMPLEMENTATION_SPECIFIC = 32;

  private NodeInterface() {}

  static void install(Host host) {
    host.idl()
        .define("Node", Node.class)
        .inherits(EventTarget.class)
        .shows(Node::shown)
        .get("nodeType", Node::type)
        .get("nodeName", Node::name)
        .get("baseURI", node -> host.world().url())
        .get("isConnected", node -> node.connected)
        .get("ownerDocument", node -> node instanceof Document ? null : node.document)
        .get("parentNode", node -> node.parent)
        .get("parentElement", Node::parentElement)
        .get("childNodes", NodeInterface::childNodes)
        .get("firstChild", node -> node.first)
        .get("lastChild", node -> node.last)
        .get("previousSibling", node -> node.previous)
        .get("nextSibling", node -> node.next)
        .getSet("nodeValue", NodeInterface::value, NodeInterface::setValue)
        .getSet("textContent", Node::textContent, (node, call) -> setText(node, call))
        .operation("getRootNode", 0, NodeInterface::rootNode)
        .operation("hasChildNodes", 0, (node, call) -> node.first != null)
        .action("normalize", 0, (node, call) -> normalize(node))
        .operation("cloneNode", 0, NodeInterface::cloneNode)
        .operation("isEqualNode", 1, NodeInterface::isEqual)
        .operation("isSameNode", 1, (node, call) -> call.platformOrNull(0, Node.class) == node)
        .operation("compareDocumentPosition", 1, NodeInterface::position)
        .operation("contains", 1, (node, call) -> node.contains(call.platformOrNull(0, Node.class)))
        .operation("insertBefore", 2, NodeInterface::insertBefore)
        .operation("appendChild", 1, NodeInterface::appendChild)
        .operation("replaceChild", 2, NodeInterface::replaceChild)
        .operation("removeChild", 1, NodeInterface::removeChild)
        .constant("ELEMENT_NODE", 1)
        .constant("ATTRIBUTE_NODE", 2)
        .constant("TEXT_NODE", 3)
        .constant("CDATA_SECTION_NODE", 4)
        .constant("PROCESSING_INSTRUCTION_NODE", 7)
        .constant("COMMENT_NODE", 8)
        .constant("DOCUMENT_NODE", 9)
        .constant("DOCUMENT_TYPE_NODE", 10)
        .constant("DOCUMENT_FRAGMENT_NODE", 11)
        .constant("DOCUMENT_POSITION_DISCONNECTED", DISCONNECTED)
        .constant("DOCUMENT_POSITION_PRECEDING", PRECEDING)
        .constant("DOCUMENT_POSITION_FOLLOWING", FOLLOWING)
        .constant("DOCUMENT_POSITION_CONTAINS", CONTAINS)
        .constant("DOCUMENT_POSITION_CONTAINED_BY", CONTAINED_BY)
        .constant("DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC", IMPLEMENTATION_SPECIFIC)
        .install();
  }

  private static Object childNodes(Node node) {
    NodeList list = node.childNodes;
    if (list == null) {
      list = NodeList.live(() -> node.childVersion, node::children);
      node.childNodes = list;
    }
    return list;
  }

  private static @Nullable Object value(Node node) {
    return switch (node) {
      case CharacterData characters -> characters.data;
      case Attr attr -> attr.value;
      default -> null;
    };
  }

  private static void setValue(Node node, Call call) {
    if (node instanceof CharacterData || node instanceof Attr) {
      setText(node, call);
    }
  }

  private static void setText(Node node, Call call) {
    String text = call.textOrNull(0);
    reacting(node, () -> node.setTextContent(text == null ? "" : text));
  }

  private static Object rootNode(Node node, Call call) {
    return call.dictionary(0, "GetRootNodeOptions").truth("composed", false)
        ? node.composedRoot()
        : node.root();
  }

  private static void normalize(Node node) {
    for (Node n = node.following(node); n != null; ) {
      Node next = n.following(node);
      if (n instanceof Text text) {
        if (text.data.isEmpty()) {
          Tree.remove(text, false);
        } else {
          while (text.next instanceof Text other) {
            if (!other.data.isEmpty()) {
              text.replace(text.data.length(), 0, other.data);
            }
            next = other.following(node);
            Tree.remove(other, false);
          }
        }
      }
      n = next;
    }
  }

  private static Object cloneNode(Node node, Call call) {
    if (node instanceof ShadowRoot) {
      throw call.domException("NotSupportedError", "ShadowRoot nodes are not clonable.");
    }
    Node[] made = new Node[1];
    reacting(node, () -> made[0] = Tree.clone(node, node.document, call.truth(0)));
    return made[0];
  }

  private static Object isEqual(Node node, Call call) {
    Node other = call.platformOrNull(0, Node.class);
    return other != null && same(node, other);
  }

  private static boolean same(Node one, Node other) {
    if (one.type() != other.type() || !one.name().equals(other.name())) {
      return false;
    }
    if (one instanceof CharacterData a
        && other instanceof CharacterData b
        && !a.data.equals(b.data)) {
      return false;
    }
    if (one instanceof Element a
        && other instanceof Element b
        && !a.attributes.equals(b.attributes)) {
      return false;
    }
    Node a = one.first;
    Node b = other.first;
    while (a != null && b != null && same(a, b)) {
      a = a.next;
      b = b.next;
    }
    return a == null && b == null;
  }

  /** DOM §4.4 compareDocumentPosition. */
  private static Object position(Node node, Call call) {
    Node other = call.platform(0, Node.class);
    if (node == other) {
      return 0;
    }
    if (node.root() != other.root()) {
      return DISCONNECTED | IMPLEMENTATION_SPECIFIC | PRECEDING;
    }
    if (other.contains(node)) {
      return CONTAINS | PRECEDING;
    }
    if (node.contains(other)) {
      return CONTAINED_BY | FOLLOWING;
    }
    Node root = node.root();
    for (Node n = node.following(root); n != null; n = n.following(root)) {
      if (n == other) {
        return FOLLOWING;
      }
    }
    return PRECEDING;
  }

  private static Object insertBefore(Node parent, Call call) {
    Node node = call.platform(0, Node.class);
    Node before = call.platformOrNull(1, Node.class);
    Validity.ensure(call, node, parent, before, null);
    reacting(parent, () -> Tree.insert(node, parent, before == node ? node.next : before, false));
    return node;
  }

  private static Object appendChild(Node parent, Call call) {
    Node node = call.platform(0, Node.class);
    Validity.ensure(call, node, parent, null, null);
    reacting(parent, () -> Tree.append(node, parent));
    return node;
  }

  private static Object replaceChild(Node parent, Call call) {
    Node node = call.platform(0, Node.class);
    Node child = call.platform(1, Node.class);
    Validity.ensure(call, node, parent, child, child);
    reacting(parent, () -> Tree.replace(child, node, parent));
    return child;
  }

  private static Object removeChild(Node parent, Call call) {
    Node child = call.platform(0, Node.class);
    if (child.parent != parent) {
      throw call.domException(
          "NotFoundError", "The node to be removed is not a child of this node.");
    }
    reacting(parent, () -> Tree.remove(child, false));
    return child;
  }

  /** Changes the tree as one operation of the program. */
  static void reacting(Node node, Runnable change) {
    node.document.dom().reactions().after(change);
  }
}
