package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.host.event.EventHandlers;
import loopglass.engine.host.event.EventTarget;
import org.jspecify.annotations.Nullable;

/** Event handler content attributes, {@code onclick="…"} (HTML §8.1.8.1). */
final class InlineHandlers {

  private InlineHandlers() {}

  /** An attribute that may be a handler has another value, or none. */
  static void changed(Element element, String type, @Nullable String value) {
    if (!(element instanceof HtmlElement)) {
      return;
    }
    boolean body = element.localName().equals("body") && GlobalHandlers.isWindows(type);
    if (!body && !GlobalHandlers.isKnown(type)) {
      return;
    }
    EventTarget target = body ? element.document.window() : element;
    if (target == null) {
      return;
    }
    if (value == null) {
      EventHandlers.remove(target, type);
    } else {
      EventHandlers.setText(
          target, type, value, () -> compiled(element, type, value, target == element));
    }
  }

  /** HTML §8.1.8.1 "getting the current value of the event handler", steps 3.8 to 3.12. */
  private static @Nullable Object compiled(
      Element element, String type, String body, boolean ownScope) {
    List<Object> scopes = new ArrayList<>();
    if (ownScope) {
      scopes.add(element.idl().js(element.document));
      for (Element e = element.parentElement(); e != null; e = e.parentElement()) {
        if (e.localName().equals("form")) {
          scopes.add(element.idl().js(e));
          break;
        }
      }
      scopes.add(element.idl().js(element));
    }
    String parameters =
        type.equals("error") && !ownScope ? "event, source, lineno, colno, error" : "event";
    return element.host().js().handler("on" + type, parameters, body, scopes);
  }
}
