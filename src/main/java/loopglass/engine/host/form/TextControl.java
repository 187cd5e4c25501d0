package loopglass.engine.host.form;

import java.util.Map;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.FormControl;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.FormData;
import loopglass.engine.host.ui.InputEvent;
import org.jspecify.annotations.Nullable;

/** A control that holds a text and a selection in it (HTML §4.10.20). */
public abstract class TextControl extends Control implements FormControl {

  private String value = "";
  private boolean dirty;
  private int start;
  private int end;
  private String direction = "none";

  /** What it held when the user last was done with it: another value means a change event. */
  private String committed = "";

  TextControl(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** What it holds when nothing has been put into it. */
  abstract String defaultValue();

  /** HTML §4.10.5.1 "value sanitization algorithm". */
  String sanitized(String raw) {
    return raw;
  }

  /** Whether text can be typed into it. */
  public boolean isText() {
    return true;
  }

  /** Whether the user can change what it holds. */
  public final boolean isEditable() {
    return isText() && !isDisabled() && !hasAttribute("readonly");
  }

  /** What it holds. */
  public final String value() {
    return dirty ? value : sanitized(defaultValue());
  }

  /** Sets what it holds, as a program does; the caret goes to the end. */
  public final void setValue(String newValue) {
    String before = value();
    value = sanitized(newValue);
    dirty = true;
    committed = value;
    if (!before.equals(value)) {
      select(value.length(), value.length(), "none");
    }
    changedLook();
  }

  /** It holds its default value again. */
  final void forgetValue() {
    dirty = false;
    committed = value();
    changedLook();
  }

  @Override
  void reset() {
    forgetValue();
  }

  @Override
  void enter(FormData data, String name) {
    data.append(name, value());
  }

  /** What was put into it, or "". */
  final String held() {
    return dirty ? value : "";
  }

  @Override
  public String shownValue() {
    return value();
  }

  // The selection -------------------------------------------------------------------------------

  final int start() {
    return Math.min(start, value().length());
  }

  final int end() {
    return Math.min(end, value().length());
  }

  final String direction() {
    return direction;
  }

  /** Sets the selection, within what it holds. */
  public final void select(int newStart, int newEnd, String newDirection) {
    int length = value().length();
    end = Math.clamp(newEnd, 0, length);
    start = Math.clamp(newStart, 0, end);
    direction = newDirection;
  }

  /** Selects all of its text. */
  public final void selectAll() {
    select(0, value().length(), "none");
  }

  /** The text that is selected. */
  public final String selected() {
    return value().substring(start(), end());
  }

  // What the user does --------------------------------------------------------------------------

  /** The user begins to work with it. */
  public final void begun() {
    committed = value();
  }

  /**
   * The user is done with it, for now: by leaving it or by pressing Enter. A change event, if
   * something has changed (HTML §4.10.5.5).
   */
  public final void commit() {
    if (!committed.equals(value())) {
      committed = value();
      fire(new DomEvent("change", true, false, false, Map.of()));
    }
  }

  /**
   * The user puts a text in the place of what is selected: {@code beforeinput}, the change, {@code
   * input} (Input Events §5.1.2).
   *
   * @param inputType such as {@code insertText}
   * @param data null for what has none
   */
  public final void edit(String inputType, @Nullable String data) {
    if (!isEditable() || !fire(event("beforeinput", true, inputType, data))) {
      return;
    }
    String old = value();
    int from = start();
    int to = end();
    switch (inputType) {
      case "deleteContentBackward" -> from = from == to ? Math.max(0, from - 1) : from;
      case "deleteContentForward" -> to = from == to ? Math.min(old.length(), to + 1) : to;
      default -> {}
    }
    String text = inputType.equals("insertLineBreak") ? "\n" : data == null ? "" : data;
    String made = sanitized(old.substring(0, from) + text + old.substring(to));
    if (made.equals(old) && text.isEmpty()) {
      return;
    }
    value = made;
    dirty = true;
    select(from + text.length(), from + text.length(), "none");
    changedLook();
    fire(event("input", false, inputType, data));
  }

  private static InputEvent event(
      String type, boolean cancelable, String inputType, @Nullable String data) {
    return data == null
        ? new InputEvent(type, cancelable, Map.of("inputType", inputType))
        : new InputEvent(type, cancelable, Map.of("inputType", inputType, "data", data));
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "placeholder-shown" -> hasAttribute("placeholder") && value().isEmpty();
      case "read-write" -> isEditable();
      case "read-only" -> !isEditable();
      default -> super.is(state);
    };
  }
}
