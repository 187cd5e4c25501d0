package loopglass.engine.host.input;

import java.util.Map;
import java.util.Set;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.event.Reach;
import loopglass.engine.host.focus.Focus;
import loopglass.engine.host.form.Control;
import loopglass.engine.host.form.HtmlForm;
import loopglass.engine.host.form.HtmlInput;
import loopglass.engine.host.form.HtmlTextArea;
import loopglass.engine.host.form.TextControl;
import loopglass.engine.host.interactive.HtmlDialog;
import loopglass.engine.host.ui.InputEvent;
import loopglass.engine.host.ui.KeyboardEvent;
import loopglass.engine.host.ui.PointerEvent;
import loopglass.engine.host.ui.SubmitEvent;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** The user's keyboard (UI Events §3.7), and what keys do if nobody prevents it. */
final class Keyboard {

  private static final Set<String> PRESSED_BY_ENTER = Set.of("button", "a", "area", "summary");

  private final Dom dom;
  private final Focus focus;

  Keyboard(Dom dom, Focus focus) {
    this.dom = dom;
    this.focus = focus;
  }

  /** A key goes down and up. */
  void type(Gesture gesture, String key) {
    boolean[] goesOn = {true};
    gesture.event(
        this::target,
        event("keydown", key),
        () -> true,
        unprevented -> {
          goesOn[0] = unprevented;
          if (unprevented) {
            down(gesture, key);
          }
        });
    if (Keys.isCharacter(key) || key.equals("Enter")) {
      gesture.event(
          () -> goesOn[0] ? target() : null,
          event("keypress", key),
          () -> false,
          unprevented -> {
            if (unprevented) {
              pressed(gesture, key);
            }
          });
    }
    gesture.event(
        this::target,
        event("keyup", key),
        () -> false,
        unprevented -> {
          if (unprevented && key.equals(" ") && isPressedBySpace(focus.focused())) {
            click(gesture, focus.focused());
          }
        });
  }

  private @Nullable EventTarget target() {
    return focus.active();
  }

  /** A key goes down while Control is held, or up again: a shortcut of the browser. */
  void shortcut(Gesture gesture, String type, String key) {
    Map<String, Object> detail = Keys.detail(type, key, dom.host().js().global());
    detail.put("ctrlKey", true);
    gesture.event(this::target, new KeyboardEvent(type, true, detail));
  }

  private KeyboardEvent event(String type, String key) {
    return new KeyboardEvent(type, true, Keys.detail(type, key, dom.host().js().global()));
  }

  private void down(Gesture gesture, String key) {
    switch (key) {
      case "Tab" -> {
        Element to = focus.next(false);
        focusMoves(gesture, to);
      }
      case "Escape" -> cancel(gesture);
      case "Backspace" -> edit(gesture, "deleteContentBackward", null);
      case "Delete" -> edit(gesture, "deleteContentForward", null);
      default -> {}
    }
  }

  /** Escape closes the modal dialog that comes last, if its listeners agree. */
  private void cancel(Gesture gesture) {
    HtmlDialog last = null;
    for (Element element : dom.document().elementsInside()) {
      if (element instanceof HtmlDialog dialog && dialog.isModal()) {
        last = dialog;
      }
    }
    HtmlDialog dialog = last;
    if (dialog != null) {
      DomEvent event = new DomEvent("cancel", false, true, false, Map.of());
      gesture.now(
          new Gesture(dom.host(), "the user pressed Escape")
              .step("cancel", () -> Reach.first(dialog, event), dialog::cancel));
    }
  }

  /** The focus moves: a task if anybody notices. */
  void focusMoves(Gesture gesture, @Nullable Element to) {
    gesture.now(
        new Gesture(dom.host(), "")
            .step("focus change", () -> focus.heard(to), () -> focus.move(to)));
  }

  private void pressed(Gesture gesture, String key) {
    Element at = focus.focused();
    if (!key.equals("Enter")) {
      edit(gesture, "insertText", key);
    } else if (at instanceof HtmlTextArea) {
      edit(gesture, "insertLineBreak", null);
    } else if (at != null && PRESSED_BY_ENTER.contains(at.localName()) || isButton(at)) {
      click(gesture, at);
    } else if (at instanceof HtmlInput input) {
      gesture.now(
          new Gesture(dom.host(), "the user pressed Enter")
              .event(
                  () -> input,
                  new InputEvent("beforeinput", true, Map.of("inputType", "insertLineBreak")))
              .step("change", () -> heardChange(input), input::commit)
              .step("submit", () -> null, () -> submit(gesture, input)));
    }
  }

  /** HTML §4.10.21.2 "implicit submission". */
  private void submit(Gesture gesture, HtmlInput input) {
    HtmlForm form = input.form();
    if (form == null) {
      return;
    }
    Control button = form.defaultButton();
    if (button != null) {
      if (!button.isDisabled()) {
        click(gesture, button);
      }
    } else if (form.controls().stream()
            .filter(control -> control instanceof HtmlInput other && other.isText())
            .count()
        <= 1) {
      gesture.now(
          new Gesture(dom.host(), "the user pressed Enter")
              .step("submit", () -> Reach.first(form, submission()), () -> form.submit(null)));
    }
  }

  private void click(Gesture gesture, @Nullable Element target) {
    if (target != null) {
      gesture.now(
          new Gesture(dom.host(), "the key presses it")
              .event(() -> target, PointerEvent.click(), () -> true, _ -> {}));
    }
  }

  private static boolean isButton(@Nullable Element element) {
    return element instanceof HtmlInput input
        && Set.of("submit", "button", "reset", "image").contains(input.type());
  }

  private static boolean isPressedBySpace(@Nullable Element element) {
    return isButton(element)
        || element instanceof HtmlInput input && Set.of("checkbox", "radio").contains(input.type())
        || element != null && Set.of("button", "summary").contains(element.localName());
  }

  /** Edits the text field that has the focus: a task if anybody notices. */
  private void edit(Gesture gesture, String inputType, @Nullable String data) {
    if (focus.focused() instanceof TextControl text && text.isEditable()) {
      gesture.now(editing(text, inputType, data));
    }
  }

  /** The step that edits a text field. */
  Gesture editing(TextControl text, String inputType, @Nullable String data) {
    return new Gesture(dom.host(), "the user edits the text")
        .step("input", () -> heard(text), () -> text.edit(inputType, data));
  }

  private static DomEvent submission() {
    return SubmitEvent.of("submit", Map.of());
  }

  private static @Nullable Pending heardChange(TextControl text) {
    return Reach.first(text, new DomEvent("change", true, false, false, Map.of()));
  }

  private static @Nullable Pending heard(TextControl text) {
    Pending before = Reach.first(text, new InputEvent("beforeinput", true, Map.of()));
    return before != null
        ? before
        : Reach.first(text, new DomEvent("input", true, false, true, Map.of()));
  }
}
