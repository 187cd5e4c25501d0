package loopglass.engine.host.input;

import java.util.Map;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.ui.DataTransfer;
import loopglass.engine.host.ui.DragEvent;
import org.jspecify.annotations.Nullable;

/** One drag-and-drop operation (HTML §6.11.5 "drag-and-drop processing model"). */
final class Dragging {

  private final Dom dom;
  private final Pointer pointer;
  private final Element source;
  private final Element target;
  private final DataTransfer data = DataTransfer.empty();
  private boolean accepted;

  Dragging(Dom dom, Pointer pointer, Element source, Element target) {
    this.dom = dom;
    this.pointer = pointer;
    this.source = source;
    this.target = target;
  }

  void begin(Gesture gesture) {
    pointer.move(gesture, source);
    pointer.mouse(gesture, "pointerdown", source, true, 0, 1);
    pointer.press(gesture, source, new boolean[] {true}, 1, false);
    pointer.mouse(gesture, "pointermove", source, true, 0, 1);
    pointer.mouse(gesture, "mousemove", source, true, 0, 1);
    Element dragged = draggable();
    if (dragged == null) {
      pointer.move(gesture, target);
      pointer.mouse(gesture, "pointerup", target, true, 0, 0);
      pointer.mouse(gesture, "mouseup", target, true, 1, 0);
      return;
    }
    gesture.event(
        () -> dragged,
        event("dragstart", true),
        () -> true,
        goesOn -> {
          if (goesOn) {
            gesture.now(rest(dragged));
          }
        });
  }

  private Gesture rest(Element dragged) {
    Gesture rest = new Gesture(dom.host(), "the user drags it");
    pointer.mouse(rest, "pointercancel", dragged, false, 0, 0);
    rest.event(() -> dragged, event("drag", true));
    rest.event(() -> target, event("dragenter", true));
    over(rest);
    rest.event(() -> dragged, event("drag", true));
    over(rest);
    rest.event(() -> accepted ? target : null, event("drop", true), () -> accepted, _ -> {});
    rest.event(() -> accepted ? null : target, event("dragleave", false));
    rest.event(() -> dragged, event("dragend", false));
    return rest;
  }

  private void over(Gesture gesture) {
    gesture.event(() -> target, event("dragover", true), () -> false, goesOn -> accepted = !goesOn);
  }

  private DragEvent event(String type, boolean cancelable) {
    Map<String, Object> detail = pointer.detail(type, 0, 0);
    detail.put("dataTransfer", data);
    return new DragEvent(type, cancelable, detail);
  }

  /** The nearest element that can be dragged (HTML §6.11.7), or null. */
  private @Nullable Element draggable() {
    for (Element e = source; e != null; e = e.parentElement()) {
      String said = e.attribute("draggable", "");
      boolean usually =
          e.localName().equals("img") || e.localName().equals("a") && e.hasAttribute("href");
      if (said.equals("true") || usually && !said.equals("false")) {
        return e;
      }
    }
    return null;
  }
}
