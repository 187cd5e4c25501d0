package loopglass.engine.host.dom;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.dom.selector.Selector;
import loopglass.engine.host.dom.selector.SelectorMistake;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import org.jspecify.annotations.Nullable;

/** A document (DOM §4.5, HTML §3.1). */
public final class Document extends Node {

  private final Dom dom;
  private final @Nullable EventTarget window;
  private final Ids ids;

  /** Its live collections that always are the same object, by name. */
  final Map<String, HtmlCollection> collections = new HashMap<>();

  private @Nullable Element focused;
  private Runnable whenDirty = () -> {};

  /**
   * An empty document.
   *
   * @param window the window that shows it; null for a document of no window
   */
  Document(Dom dom, @Nullable EventTarget window) {
    super(dom.host(), null);
    this.dom = dom;
    this.window = window;
    this.ids = new Ids(this, window == null ? id -> {} : new NamedAccess(this)::name);
    connected = true;
  }

  /** What it shares with the other documents of its window. */
  public Dom dom() {
    return dom;
  }

  /** The window that shows it, or null. */
  public @Nullable EventTarget window() {
    return window;
  }

  Ids ids() {
    return ids;
  }

  /** The element that an id finds, or null. */
  public @Nullable Element byId(String id) {
    return ids.first(id);
  }

  /** Its root element, or null. */
  public @Nullable Element documentElement() {
    return firstElement();
  }

  /** HTML §3.1.4 "the body element", or null. */
  public @Nullable Element body() {
    return part("body");
  }

  /** HTML §3.1.4 "the head element", or null. */
  public @Nullable Element head() {
    return part("head");
  }

  private @Nullable Element part(String name) {
    Element root = documentElement();
    Element part = root == null ? null : root.firstElement();
    while (part != null && !part.localName().equals(name)) {
      part = part.nextElement();
    }
    return part;
  }

  /** DOM §4.9 "create an element" of HTML; custom elements are made at once. */
  public Element create(String name) {
    String localName = name.toLowerCase(Locale.ROOT);
    Element custom = dom.customElements().create(this, localName);
    return custom != null ? custom : dom.kinds().element(this, localName);
  }

  /** The same in any namespace; custom elements are upgraded when the operation is over. */
  Element element(String namespace, String localName) {
    if (!namespace.equals(Element.HTML)) {
      return new Element(this, namespace, localName);
    }
    Element made = dom.kinds().element(this, localName);
    if (window != null) {
      dom.customElements().tryToUpgrade(made);
    }
    return made;
  }

  /** A new text. */
  public Text text(String data) {
    return new Text(this, data);
  }

  /** The first element that a selector finds; null also for a text that is no selector. */
  public @Nullable Element find(String selector) {
    try {
      Selector parsed = Selector.parse(selector);
      for (Element element : elementsInside()) {
        if (parsed.matches(element, null)) {
          return element;
        }
      }
    } catch (SelectorMistake mistake) {
      // finds nothing
    }
    return null;
  }

  // Focus and painting --------------------------------------------------------------------------

  /** HTML §6.6.2 "focused area of the document": an element, or null for the body. */
  public @Nullable Element focused() {
    return focused;
  }

  /** Sets the focused area; fires nothing. */
  public void setFocused(@Nullable Element element) {
    if (focused != null) {
      focused.changedLook();
    }
    focused = element;
    if (element != null) {
      element.changedLook();
    }
  }

  void whenDirty(Runnable action) {
    whenDirty = action;
  }

  void needsFrame() {
    whenDirty.run();
  }

  // As a node -----------------------------------------------------------------------------------

  @Override
  int type() {
    return 9;
  }

  @Override
  String name() {
    return "#document";
  }

  @Override
  Node copy(Document into) {
    return new Document(dom, null);
  }

  @Override
  protected @Nullable EventTarget parent(DomEvent event) {
    return event.type().equals("load") ? null : window;
  }

  @Override
  protected @Nullable String interfaceName() {
    return window == null ? null : "HTMLDocument";
  }

  @Override
  protected String describe() {
    return "document";
  }
}
