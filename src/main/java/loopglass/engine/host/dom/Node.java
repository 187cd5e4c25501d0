package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import org.jspecify.annotations.Nullable;

/** A node of a tree (DOM §4.4). Its place is changed by {@link Tree} only. */
public abstract class Node extends EventTarget {

  Document document;
  @Nullable Node parent;
  @Nullable Node previous;
  @Nullable Node next;
  @Nullable Node first;
  @Nullable Node last;
  boolean connected;

  /** Grows whenever it gets or loses a child. */
  long childVersion;

  /** Whether it looks different from what was painted last; then all its ancestors do. */
  boolean dirty = true;

  /** Its children, once the program has asked for them. */
  @Nullable HtmlCollection childElements;

  /** Its childNodes, once the program has asked for them. */
  @Nullable NodeList childNodes;

  /** DOM §4.3 "registered observer list"; null while nobody observes. */
  @Nullable List<RegisteredObserver> observers;

  /** A node of a document; a document's own is null. */
  Node(Host host, @Nullable Document document) {
    super(host);
    this.document = document == null ? (Document) this : document;
  }

  /** DOM §4.4 nodeType. */
  abstract int type();

  /** DOM §4.4 nodeName. */
  abstract String name();

  /** A copy without children (DOM §4.5 "clone a single node"). */
  abstract Node copy(Document into);

  /** DOM §4.4 "get text content"; null for what has none. */
  @Nullable String textContent() {
    return null;
  }

  /** DOM §4.4 "set text content". */
  void setTextContent(String text) {}

  /** Replaces its children by a text. */
  public final void replaceText(String text) {
    setTextContent(text);
  }

  /** Makes a node its last child (DOM §4.2.3 "append"). */
  public final void appendChild(Node child) {
    Tree.append(child, this);
  }

  /** Told when it has become part of a document (DOM §4.2.3 "insertion steps"). */
  protected void inserted() {}

  /** Told when the whole insertion is over (DOM §4.2.3 "post-connection steps"). */
  protected void connected() {}

  /** Told when it is no part of its document any more (DOM §4.2.3 "removing steps"). */
  protected void removed() {}

  /** Told when its children have changed (DOM §4.2.3 "children changed steps"). */
  protected void childrenChanged() {}

  /** The document that it belongs to; itself for a document. */
  public final Document document() {
    return document;
  }

  /** The node that it is a child of, or null. */
  public final @Nullable Node parent() {
    return parent;
  }

  /** The element that it is a child of, or null. */
  public final @Nullable Element parentElement() {
    return parent instanceof Element element ? element : null;
  }

  /** Its first child, or null. */
  public final @Nullable Node first() {
    return first;
  }

  /** The node after it among its parent's children, or null. */
  public final @Nullable Node next() {
    return next;
  }

  /** Whether it is in a document that is shown, shadow trees included. */
  public final boolean isConnected() {
    return connected;
  }

  /** Its children as they are now. */
  public final List<Node> children() {
    List<Node> children = new ArrayList<>();
    for (Node child = first; child != null; child = child.next) {
      children.add(child);
    }
    return children;
  }

  /** DOM §4.2.1 "root". */
  final Node root() {
    Node root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    return root;
  }

  /** Root of the tree around all shadow trees (DOM §4.8 "shadow-including root"). */
  final Node composedRoot() {
    Node root = root();
    while (root instanceof ShadowRoot shadow) {
      root = shadow.shadowHost.root();
    }
    return root;
  }

  /** Whether it is that node or an ancestor of it. */
  public final boolean contains(@Nullable Node other) {
    for (Node node = other; node != null; node = node.parent) {
      if (node == this) {
        return true;
      }
    }
    return false;
  }

  /** DOM §4.8 "shadow-including inclusive ancestor". */
  final boolean containsComposed(Node other) {
    Node node = other;
    while (node != null) {
      if (node == this) {
        return true;
      }
      node = node instanceof ShadowRoot shadow ? shadow.shadowHost : node.parent;
    }
    return false;
  }

  /** The node after this one in tree order, inside a root. */
  final @Nullable Node following(Node root) {
    return first != null ? first : followingSkippingChildren(root);
  }

  /** The node after this one and all that is inside it, inside a root. */
  final @Nullable Node followingSkippingChildren(Node root) {
    for (Node node = this; node != null && node != root; node = node.parent) {
      if (node.next != null) {
        return node.next;
      }
    }
    return null;
  }

  /** All elements inside it, without itself, in tree order; the tree must not change meanwhile. */
  public final Iterable<Element> elementsInside() {
    return () ->
        new Iterator<>() {
          private @Nullable Element ahead = elementAfter(Node.this);

          @Override
          public boolean hasNext() {
            return ahead != null;
          }

          @Override
          public Element next() {
            Element now = ahead;
            if (now == null) {
              throw new java.util.NoSuchElementException();
            }
            ahead = elementAfter(now);
            return now;
          }
        };
  }

  private @Nullable Element elementAfter(Node node) {
    for (Node n = node.following(this); n != null; n = n.following(this)) {
      if (n instanceof Element element) {
        return element;
      }
    }
    return null;
  }

  /** Visits it and all that is inside it, shadow trees included. */
  final void forEachInclusive(Consumer<Node> visitor) {
    for (Node node = this; node != null; node = node.following(this)) {
      visitor.accept(node);
      if (node instanceof Element element && element.shadow != null) {
        element.shadow.forEachInclusive(visitor);
      }
    }
  }

  /** Its first child that is an element, or null. */
  public final @Nullable Element firstElement() {
    Node node = first;
    while (node != null && !(node instanceof Element)) {
      node = node.next;
    }
    return (Element) node;
  }

  final @Nullable Element lastElement() {
    Node node = last;
    while (node != null && !(node instanceof Element)) {
      node = node.previous;
    }
    return (Element) node;
  }

  /** The next element among its parent's children, or null. */
  public final @Nullable Element nextElement() {
    Node node = next;
    while (node != null && !(node instanceof Element)) {
      node = node.next;
    }
    return (Element) node;
  }

  /** The element before it among its parent's children, or null. */
  public final @Nullable Element previousElement() {
    Node node = previous;
    while (node != null && !(node instanceof Element)) {
      node = node.previous;
    }
    return (Element) node;
  }

  /** All text inside it. */
  final String innerText() {
    StringBuilder text = new StringBuilder();
    for (Node node = following(this); node != null; node = node.following(this)) {
      if (node instanceof Text run) {
        text.append(run.data);
      }
    }
    return text.toString();
  }

  /** It looks different now: a frame is needed if it can be seen. */
  public final void changedLook() {
    for (Node node = this; node != null && !node.dirty; node = node.composedParent()) {
      node.dirty = true;
      if (node == document) {
        document.needsFrame();
      }
    }
  }

  private @Nullable Node composedParent() {
    return this instanceof ShadowRoot shadow ? shadow.shadowHost : parent;
  }

  /** What the console shows for it. */
  String shown() {
    return name();
  }

  /** What people call it. */
  final String label() {
    return describe();
  }

  @Override
  protected @Nullable EventTarget parent(DomEvent event) {
    HtmlSlot slot = Slots.slotOf(this);
    return slot != null ? slot : parent;
  }

  @Override
  protected boolean isInShadowTree() {
    return root() instanceof ShadowRoot;
  }

  @Override
  protected boolean isHiddenFrom(EventTarget other) {
    Node node = this;
    while (node.root() instanceof ShadowRoot shadow
        && !(other instanceof Node seer && shadow.containsComposed(seer))) {
      if (!shadow.open) {
        return true;
      }
      node = shadow.shadowHost;
    }
    return false;
  }

  @Override
  protected EventTarget retargeted(EventTarget against) {
    Node node = this;
    while (node.root() instanceof ShadowRoot shadow
        && !(against instanceof Node other && shadow.containsComposed(other))) {
      node = shadow.shadowHost;
    }
    return node;
  }
}
