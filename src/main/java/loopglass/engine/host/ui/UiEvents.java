package loopglass.engine.host.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventInterface;
import loopglass.engine.host.event.EventInterface.Ref;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Definition;

/** The interfaces of the events that a user causes (UI Events §3, Pointer Events §4, HTML §6). */
public final class UiEvents {

  private static final List<String> MODIFIERS = List.of("ctrlKey", "shiftKey", "altKey", "metaKey");

  /** All attributes of an interface with their defaults, the inherited ones first. */
  private record Attributes(Map<String, Object> inherited, Map<String, Object> own) {

    Attributes child(Map<String, Object> further) {
      Map<String, Object> all = new LinkedHashMap<>(inherited);
      all.putAll(own);
      return new Attributes(all, further);
    }
  }

  private final Host host;

  private UiEvents(Host host) {
    this.host = host;
  }

  /** Defines the interfaces. */
  public static void install(Host host) {
    new UiEvents(host).install();
  }

  private void install() {
    Attributes ui = new Attributes(Map.of(), map("view", Values.none(), "detail", 0, "which", 0));
    define("UIEvent", UiEvent.class, DomEvent.class, ui, UiEvent::new).install();
    Attributes focus = ui.child(map("relatedTarget", target()));
    define("FocusEvent", FocusEvent.class, UiEvent.class, focus, FocusEvent::new).install();
    Attributes input = ui.child(map("data", Values.none(), "isComposing", false, "inputType", ""));
    define("InputEvent", InputEvent.class, UiEvent.class, input, InputEvent::new).install();
    DataTransfer.install(host);
    keyboard(ui);
    mouse(ui);
    Attributes clipboard =
        new Attributes(Map.of(), map("clipboardData", new Ref(DataTransfer.class)));
    define("ClipboardEvent", ClipboardEvent.class, DomEvent.class, clipboard, ClipboardEvent::new)
        .install();
    Attributes submit = new Attributes(Map.of(), map("submitter", target()));
    define("SubmitEvent", SubmitEvent.class, DomEvent.class, submit, SubmitEvent::new).install();
    Attributes toggle = new Attributes(Map.of(), map("oldState", "", "newState", ""));
    define("ToggleEvent", ToggleEvent.class, DomEvent.class, toggle, ToggleEvent::new).install();
  }

  private void keyboard(Attributes ui) {
    Attributes keys =
        ui.child(
            map(
                "key",
                "",
                "code",
                "",
                "location",
                0,
                "ctrlKey",
                false,
                "shiftKey",
                false,
                "altKey",
                false,
                "metaKey",
                false,
                "repeat",
                false,
                "isComposing",
                false,
                "charCode",
                0,
                "keyCode",
                0));
    define("KeyboardEvent", KeyboardEvent.class, UiEvent.class, keys, KeyboardEvent::new)
        .operation("getModifierState", 1, (e, call) -> isModified(e, call.text(0)))
        .constant("DOM_KEY_LOCATION_STANDARD", 0)
        .constant("DOM_KEY_LOCATION_LEFT", 1)
        .constant("DOM_KEY_LOCATION_RIGHT", 2)
        .constant("DOM_KEY_LOCATION_NUMPAD", 3)
        .install();
  }

  private void mouse(Attributes ui) {
    Attributes mouse =
        ui.child(
            map(
                "screenX",
                0,
                "screenY",
                0,
                "clientX",
                0,
                "clientY",
                0,
                "ctrlKey",
                false,
                "shiftKey",
                false,
                "altKey",
                false,
                "metaKey",
                false,
                "button",
                0,
                "buttons",
                0,
                "relatedTarget",
                target(),
                "movementX",
                0,
                "movementY",
                0));
    define("MouseEvent", MouseEvent.class, UiEvent.class, mouse, MouseEvent::new)
        .get("x", e -> e.detail("clientX"))
        .get("y", e -> e.detail("clientY"))
        .get("pageX", e -> e.detail("clientX"))
        .get("pageY", e -> e.detail("clientY"))
        .operation("getModifierState", 1, (e, call) -> isModified(e, call.text(0)))
        .install();
    Attributes pointer =
        mouse.child(
            map(
                "pointerId",
                0,
                "width",
                1.0,
                "height",
                1.0,
                "pressure",
                0.0,
                "tangentialPressure",
                0.0,
                "tiltX",
                0,
                "tiltY",
                0,
                "twist",
                0,
                "pointerType",
                "",
                "isPrimary",
                false));
    define("PointerEvent", PointerEvent.class, MouseEvent.class, pointer, PointerEvent::new)
        .install();
    Attributes wheel =
        mouse.child(map("deltaX", 0.0, "deltaY", 0.0, "deltaZ", 0.0, "deltaMode", 0));
    define("WheelEvent", WheelEvent.class, MouseEvent.class, wheel, WheelEvent::new)
        .constant("DOM_DELTA_PIXEL", 0)
        .constant("DOM_DELTA_LINE", 1)
        .constant("DOM_DELTA_PAGE", 2)
        .install();
    Attributes drag = mouse.child(map("dataTransfer", new Ref(DataTransfer.class)));
    define("DragEvent", DragEvent.class, MouseEvent.class, drag, DragEvent::new).install();
  }

  private static Ref target() {
    return new Ref(EventTarget.class);
  }

  private <E extends DomEvent> Definition<E> define(
      String name,
      Class<E> type,
      Class<? extends DomEvent> parent,
      Attributes attributes,
      EventInterface.Maker<E> maker) {
    return EventInterface.of(
        host, name, type, parent, attributes.inherited(), attributes.own(), maker);
  }

  private static boolean isModified(DomEvent event, String modifier) {
    String attribute =
        modifier.equals("Control") ? "ctrlKey" : modifier.toLowerCase(Locale.ROOT) + "Key";
    return MODIFIERS.contains(attribute) && Boolean.TRUE.equals(event.detail(attribute));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
