package loopglass.engine.host.focus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.Reach;
import loopglass.engine.host.form.Control;
import loopglass.engine.host.form.TextControl;
import loopglass.engine.host.ui.FocusEvent;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** The door of this room: the focus of one document. */
public final class Focus {

  private final Document document;

  private Focus(Document document) {
    this.document = document;
  }

  /** Gives elements and the document of a window what their interfaces say of the focus. */
  public static Focus install(Dom dom) {
    Focus focus = new Focus(dom.document());
    dom.host()
        .idl()
        .extend("HTMLElement", HtmlElement.class)
        .action("focus", 0, (element, call) -> focus.take(element))
        .action("blur", 0, (element, call) -> focus.leave(element))
        .install();
    dom.host()
        .idl()
        .extend("Document", Document.class)
        .get("activeElement", document -> document == focus.document ? focus.active() : null)
        .operation("hasFocus", 0, (document, call) -> document == focus.document)
        .install();
    return focus;
  }

  /** The element that has the focus, or null. */
  public @Nullable Element focused() {
    Element focused = document.focused();
    return focused != null && focused.isConnected() ? focused : null;
  }

  /** HTML §6.6.6 activeElement. */
  public @Nullable Element active() {
    Element focused = focused();
    return focused != null ? focused : document.body();
  }

  /** HTML §6.6.4 "focusing steps" for an element, if it can have the focus. */
  public void take(Element element) {
    if (isFocusable(element)) {
      move(element);
    }
  }

  private void leave(Element element) {
    if (focused() == element) {
      move(null);
    }
  }

  /** Moves the focus: to nothing with null. What the user has typed is committed first. */
  public void move(@Nullable Element to) {
    Element from = focused();
    if (from == to) {
      return;
    }
    if (from instanceof TextControl text) {
      text.commit();
    }
    document.setFocused(null);
    if (from != null) {
      from.fire(event("blur", false, to));
      from.fire(event("focusout", true, to));
      if (document.focused() != null) { // a listener has decided otherwise
        return;
      }
    }
    if (to != null && isFocusable(to)) {
      document.setFocused(to);
      if (to instanceof TextControl text) {
        text.begun();
      }
      to.fire(event("focus", false, from));
      if (document.focused() == to) {
        to.fire(event("focusin", true, from));
      }
    }
  }

  private static FocusEvent event(String type, boolean bubbles, @Nullable Element related) {
    return related == null
        ? new FocusEvent(type, bubbles, Map.of())
        : new FocusEvent(type, bubbles, Map.of("relatedTarget", related));
  }

  /** The listener that would hear first if the focus moved there now; null for none. */
  public @Nullable Pending heard(@Nullable Element to) {
    Element from = focused();
    if (from == to) {
      return null;
    }
    Pending heard = null;
    if (from != null) {
      heard = Reach.first(from, event("blur", false, to));
      heard = heard != null ? heard : Reach.first(from, event("focusout", true, to));
      DomEvent change = new DomEvent("change", true, false, false, Map.of());
      heard = heard != null ? heard : Reach.first(from, change);
    }
    if (to != null) {
      heard = heard != null ? heard : Reach.first(to, event("focus", false, from));
      heard = heard != null ? heard : Reach.first(to, event("focusin", true, from));
    }
    return heard;
  }

  // What can have the focus ---------------------------------------------------------------------

  /** HTML §6.6.2 "focusable area", without layout: what is hidden by an attribute is not one. */
  public static boolean isFocusable(Element element) {
    if (!element.isConnected()
        || (element instanceof Control control && control.isDisabled())
        || !(element instanceof HtmlElement)) {
      return false;
    }
    for (Element e = element; e != null; e = e.parentElement()) {
      if (e.hasAttribute("hidden") || e.hasAttribute("inert")) {
        return false;
      }
    }
    if (element.hasAttribute("tabindex") || isEditable(element)) {
      return true;
    }
    return switch (element.localName()) {
      case "button", "select", "textarea", "iframe" -> true;
      case "input" -> !element.attribute("type", "").equalsIgnoreCase("hidden");
      case "a", "area" -> element.hasAttribute("href");
      case "summary" ->
          element.parentElement() != null && element.parentElement().localName().equals("details");
      default -> false;
    };
  }

  private static boolean isEditable(Element element) {
    String editable = element.attribute("contenteditable");
    return editable != null && !editable.equals("false");
  }

  /** The nearest element around a place that can have the focus, or null. */
  public static @Nullable Element focusableAround(Element place) {
    Element element = place;
    while (element != null && !isFocusable(element)) {
      element = element.parentElement();
    }
    return element;
  }

  /** Where the Tab key leads from here (HTML §6.6.5): null when it leaves the document. */
  public @Nullable Element next(boolean backwards) {
    List<Element> order = order();
    Element from = focused();
    int at = from == null ? -1 : order.indexOf(from);
    if (at < 0) {
      return order.isEmpty() ? null : backwards ? order.getLast() : order.getFirst();
    }
    int to = backwards ? at - 1 : at + 1;
    return to >= 0 && to < order.size() ? order.get(to) : null;
  }

  /** HTML §6.6.3 "sequential focus navigation order". */
  private List<Element> order() {
    List<Element> order = new ArrayList<>();
    for (Element element : document.elementsInside()) {
      if (isFocusable(element) && tabIndex(element) >= 0) {
        order.add(element);
      }
    }
    order.sort(Comparator.comparingInt(e -> tabIndex(e) == 0 ? Integer.MAX_VALUE : tabIndex(e)));
    return order;
  }

  private static int tabIndex(Element element) {
    String text = element.attribute("tabindex", "0").strip();
    return text.matches("-?\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  /** HTML §6.6.7 "flush autofocus candidates": the first element that asks for the focus. */
  public void autofocus() {
    for (Element element : document.elementsInside()) {
      if (focused() == null && element.hasAttribute("autofocus") && isFocusable(element)) {
        move(element);
        return;
      }
    }
  }
}
