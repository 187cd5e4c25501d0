package loopglass.engine.host.dom;

import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.dom.selector.Subject;
import loopglass.engine.js.idl.Idl;
import loopglass.trace.Page;
import org.jspecify.annotations.Nullable;

/** An element (DOM §4.9). */
public class Element extends Node implements Subject<Element> {

  /** The namespace of HTML's elements. */
  static final String HTML = "http://www.w3.org/1999/xhtml";

  final String namespace;
  final String localName;
  final Map<String, String> attributes = new LinkedHashMap<>();
  @Nullable ShadowRoot shadow;

  /** Where it was painted last, and the id that all its pictures have; 0 before. */
  Page.@Nullable Element painted;

  int paintedId;

  /** DOM §4.9 "custom element definition". */
  @Nullable CustomElementDefinition definition;

  boolean customFailed;

  /** HTML §4.13.6 "custom element reaction queue"; null before it has ever had one. */
  @Nullable Deque<Runnable> reactions;

  /** Objects that stand for parts of it, by name; made when the program asks. */
  private @Nullable Map<String, Object> parts;

  Element(Document document, String namespace, String localName) {
    super(document.host(), document);
    this.namespace = namespace;
    this.localName = localName;
  }

  // What it is ----------------------------------------------------------------------------------

  final boolean isHtml() {
    return namespace.equals(HTML);
  }

  @Override
  public final String localName() {
    return localName;
  }

  @Override
  final int type() {
    return 1;
  }

  /** DOM §4.9 "HTML-uppercased qualified name". */
  @Override
  final String name() {
    return isHtml() ? localName.toUpperCase(Locale.ROOT) : localName;
  }

  @Override
  protected @Nullable String interfaceName() {
    return namespace.endsWith("/svg") ? "SVGElement" : "Element";
  }

  @Override
  String shown() {
    StringBuilder text = new StringBuilder(localName);
    if (!id().isEmpty()) {
      text.append('#').append(id());
    }
    classes().forEach(name -> text.append('.').append(name));
    return text.toString();
  }

  @Override
  protected String describe() {
    String id = id();
    if (!id.isEmpty()) {
      return "#" + id;
    }
    return classes().isEmpty() ? localName : localName + "." + classes().getFirst();
  }

  @Override
  Element copy(Document into) {
    Element copy = into.element(namespace, localName);
    attributes.forEach(copy::setAttribute);
    return copy;
  }

  @Override
  @Nullable String textContent() {
    return innerText();
  }

  @Override
  void setTextContent(String text) {
    Tree.replaceAll(text.isEmpty() ? null : new Text(document, text), this);
  }

  /** Something that stands for a part of it, the same whenever it is asked for. */
  final <T> T part(String name, java.util.function.Supplier<T> made) {
    Map<String, Object> known = parts;
    if (known == null) {
      known = new LinkedHashMap<>();
      parts = known;
    }
    @SuppressWarnings("unchecked") // one name, one type
    T part = (T) known.computeIfAbsent(name, _ -> made.get());
    return part;
  }

  // Attributes ----------------------------------------------------------------------------------

  /** Its id, "" when it has none. */
  public final String id() {
    return attribute("id", "");
  }

  @Override
  public final @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  /** An attribute's value, or something else when there is none. */
  public final String attribute(String name, String otherwise) {
    return attributes.getOrDefault(name, otherwise);
  }

  /** Whether there is such an attribute. */
  public final boolean hasAttribute(String name) {
    return attributes.containsKey(name);
  }

  /** DOM §4.9 "set an attribute value". */
  public final void setAttribute(String name, String value) {
    String old = attributes.get(name);
    document.dom().mutations().attribute(this, name, old);
    attributes.put(name, value);
    changed(name, old, value);
  }

  /** DOM §4.9 "remove an attribute"; nothing happens when there is none. */
  public final void removeAttribute(String name) {
    String old = attributes.get(name);
    if (old != null) {
      document.dom().mutations().attribute(this, name, old);
      attributes.remove(name);
      changed(name, old, null);
    }
  }

  /** Sets or removes an attribute whose presence is its meaning. */
  public final void setFlag(String name, boolean present) {
    if (present) {
      setAttribute(name, "");
    } else {
      removeAttribute(name);
    }
  }

  private void changed(String name, @Nullable String old, @Nullable String value) {
    document.dom().treeChanged();
    if (definition != null) {
      definition.attributeChanged(this, name, old, value);
    }
    if (name.equals("id") && connected) {
      document.ids().changed(this, old, value);
    }
    if (name.equals("slot") || (this instanceof HtmlSlot && name.equals("name"))) {
      Slots.changedAround(this);
    }
    if (name.startsWith("on")) {
      InlineHandlers.changed(this, name.substring(2), value);
    }
    attributeChanged(name, old, value);
    changedLook();
    document.dom().reactions().settle();
  }

  /**
   * Told when an attribute has got another value (DOM §4.9 "attribute change steps").
   *
   * @param old null when it was not there before
   * @param value null when it was removed
   */
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {}

  /**
   * Told when a parser has made it.
   *
   * @param inFragment whether the text of a part is parsed, as for innerHTML
   */
  protected void parsing(boolean inFragment) {}

  /** Told when a parser of a document has read it to its end, all that is inside it included. */
  protected void parsed() {}

  // What selectors ask --------------------------------------------------------------------------

  @Override
  public final @Nullable Element parentSubject() {
    return parentElement();
  }

  @Override
  public final boolean isRoot() {
    return parent instanceof Document;
  }

  @Override
  public final @Nullable Element previousSubject() {
    return previousElement();
  }

  @Override
  public final @Nullable Element nextSubject() {
    return nextElement();
  }

  @Override
  public final @Nullable Element firstChildSubject() {
    return firstElement();
  }

  @Override
  public final boolean isEmpty() {
    for (Node node = first; node != null; node = node.next) {
      if (node instanceof Element || node instanceof Text text && !text.data.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "defined" -> !localName.contains("-") || definition != null;
      case "focus", "focus-visible" -> document.focused() == this;
      case "focus-within" -> contains(document.focused());
      default -> false;
    };
  }

  @Override
  public final List<String> classes() {
    return Tokens.of(attribute("class", ""));
  }

  /** The binding of its realm. */
  final Idl idl() {
    return host().idl();
  }
}
