package loopglass.engine.host.dom;

import java.util.Locale;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** insertAdjacentElement, insertAdjacentText and insertAdjacentHTML (DOM §4.9, HTML §8.5.6). */
final class Adjacent {

  private enum Where {
    BEFOREBEGIN,
    AFTERBEGIN,
    BEFOREEND,
    AFTEREND
  }

  private Adjacent() {}

  private static Where where(Call call) {
    String text = call.text(0);
    for (Where where : Where.values()) {
      if (where.name().equals(text.toUpperCase(Locale.ROOT))) {
        return where;
      }
    }
    throw call.domException(
        "SyntaxError",
        "The value provided ('"
            + text
            + "') is not one of 'beforeBegin', 'afterBegin', 'beforeEnd', or 'afterEnd'.");
  }

  static @Nullable Object element(Element element, Call call) {
    Where where = where(call);
    Element node = call.platform(1, Element.class);
    return insert(call, element, where, node) ? node : null;
  }

  static void text(Element element, Call call) {
    Where where = where(call);
    insert(call, element, where, element.document.text(call.text(1)));
  }

  static void html(Element element, Call call) {
    Where where = where(call);
    boolean outside = where == Where.BEFOREBEGIN || where == Where.AFTEREND;
    if (outside && !(element.parent instanceof Element)) {
      throw call.domException("NoModificationAllowedError", "The element has no parent.");
    }
    Element context = outside && element.parent instanceof Element parent ? parent : element;
    insert(call, element, where, Html.fragment(call.text(1), context));
  }

  private static boolean insert(Call call, Element element, Where where, Node node) {
    boolean outside = where == Where.BEFOREBEGIN || where == Where.AFTEREND;
    Node parent = outside ? element.parent : element;
    if (parent == null) {
      return false;
    }
    Node before =
        switch (where) {
          case BEFOREBEGIN -> element;
          case AFTERBEGIN -> element.first;
          case BEFOREEND -> null;
          case AFTEREND -> element.next;
        };
    Validity.ensure(call, node, parent, before, null);
    NodeInterface.reacting(
        parent, () -> Tree.insert(node, parent, before == node ? node.next : before, false));
    return true;
  }
}
