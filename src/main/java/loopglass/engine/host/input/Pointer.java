package loopglass.engine.host.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.focus.Focus;
import loopglass.engine.host.form.Control;
import loopglass.engine.host.ui.MouseEvent;
import loopglass.engine.host.ui.PointerEvent;
import loopglass.engine.js.Values;
import org.jspecify.annotations.Nullable;

/** The user's mouse (Pointer Events §11, UI Events §3.4.5). */
final class Pointer {

  private final Dom dom;
  private final Focus focus;

  /** What it was over last; it may be gone. */
  private @Nullable Element over;

  Pointer(Dom dom, Focus focus) {
    this.dom = dom;
    this.focus = focus;
  }

  /** Moves onto an element, or within it: boundary events if it comes from elsewhere. */
  void move(Gesture gesture, Element to) {
    Element from = over != null && over.isConnected() ? over : null;
    over = to;
    if (from != to) {
      boundary(gesture, "pointer", from, to);
      boundary(gesture, "mouse", from, to);
    }
    mouse(gesture, "pointermove", to, true, 0, 0);
    mouse(gesture, "mousemove", to, true, 0, 0);
  }

  private void boundary(Gesture gesture, String kind, @Nullable Element from, Element to) {
    if (from != null) {
      cross(gesture, kind + "out", true, from, to);
      for (Element e : chain(from)) {
        if (!e.contains(to)) {
          cross(gesture, kind + "leave", false, e, to);
        }
      }
    }
    cross(gesture, kind + "over", true, to, from);
    for (Element e : chain(to).reversed()) {
      if (from == null || !e.contains(from)) {
        cross(gesture, kind + "enter", false, e, from);
      }
    }
  }

  private static List<Element> chain(Element element) {
    List<Element> chain = new ArrayList<>();
    for (Element e = element; e != null; e = e.parentElement()) {
      chain.add(e);
    }
    return chain;
  }

  private void cross(
      Gesture gesture, String type, boolean bubbles, Element target, @Nullable Element related) {
    Map<String, Object> detail = detail(type, 0, 0);
    detail.put("relatedTarget", related == null ? Values.none() : related);
    gesture.event(() -> target, of(type, bubbles, bubbles, detail));
  }

  /** Presses and lets go, on what it is over. */
  void click(Gesture gesture, Element target, int count) {
    boolean disabled = isDisabled(target);
    boolean[] mouse = {true};
    gesture.event(
        () -> there(target),
        of("pointerdown", true, true, detail("pointerdown", 0, 1)),
        () -> false,
        goesOn -> mouse[0] = goesOn);
    press(gesture, target, mouse, count, disabled);
    mouse(gesture, "pointerup", target, true, 0, 0);
    if (!disabled) {
      gesture.event(
          () -> mouse[0] ? there(target) : null,
          of("mouseup", true, true, detail("mouseup", count, 0)));
      gesture.event(
          () -> there(target),
          of("click", true, true, detail("click", count, 0)),
          () -> true,
          _ -> {});
      if (count == 2) {
        gesture.event(() -> there(target), of("dblclick", true, true, detail("dblclick", 2, 0)));
      }
    }
  }

  /** The button goes down: a disabled control hears nothing of it, but may lose the focus. */
  void press(Gesture gesture, Element target, boolean[] mouse, int count, boolean disabled) {
    if (disabled) {
      pressed(gesture, target, true, false);
    } else {
      gesture.event(
          () -> mouse[0] ? there(target) : null,
          of("mousedown", true, true, detail("mousedown", count, 1)),
          () -> false,
          goesOn -> pressed(gesture, target, goesOn, true));
    }
  }

  /** The focus goes to what was pressed, if it can (HTML §6.6.2 "click focusable"). */
  private void pressed(Gesture gesture, Element target, boolean goesOn, boolean now) {
    if (!goesOn) {
      return;
    }
    Element to = Focus.focusableAround(target);
    if (now) {
      gesture.now(focusing(to));
    } else {
      gesture.then(focusing(to));
    }
  }

  private Gesture focusing(@Nullable Element to) {
    return new Gesture(dom.host(), "")
        .step("focus change", () -> focus.heard(to), () -> focus.move(to));
  }

  private static boolean isDisabled(Element target) {
    for (Element e = target; e != null; e = e.parentElement()) {
      if (e instanceof Control control && control.isDisabled()) {
        return !control.localName().equals("fieldset");
      }
    }
    return false;
  }

  /** An element that was removed meanwhile gets no more events. */
  private static @Nullable EventTarget there(Element target) {
    return target.isConnected() ? target : null;
  }

  void mouse(
      Gesture gesture, String type, Element target, boolean cancelable, int count, int buttons) {
    Supplier<@Nullable EventTarget> to = () -> there(target);
    gesture.event(to, of(type, true, cancelable, detail(type, count, buttons)));
  }

  static MouseEvent of(
      String type, boolean bubbles, boolean cancelable, Map<String, Object> detail) {
    return type.startsWith("pointer") || type.equals("click")
        ? new PointerEvent(type, bubbles, cancelable, detail)
        : new MouseEvent(type, bubbles, cancelable, detail);
  }

  Map<String, Object> detail(String type, int count, int buttons) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("view", dom.host().js().global());
    detail.put("detail", count);
    detail.put("buttons", buttons);
    if (type.endsWith("move") || type.startsWith("pointer") && !type.matches(".*(up|down)")) {
      detail.put("button", type.startsWith("pointer") ? -1 : 0);
    }
    if (type.startsWith("pointer") || type.equals("click")) {
      detail.put("pointerId", 1);
      detail.put("pointerType", "mouse");
      detail.put("isPrimary", !type.equals("click"));
      detail.put("pressure", buttons == 0 ? 0.0 : 0.5);
    }
    return detail;
  }
}
