package loopglass.engine.host.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import loopglass.engine.host.Host;
import loopglass.engine.host.World;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.Reach;
import loopglass.engine.host.file.File;
import loopglass.engine.host.focus.Focus;
import loopglass.engine.host.form.HtmlInput;
import loopglass.engine.host.form.HtmlSelect;
import loopglass.engine.host.form.TextControl;
import loopglass.engine.host.ui.ClipboardEvent;
import loopglass.engine.host.ui.DataTransfer;
import loopglass.engine.loop.VirtualClock;
import loopglass.scenario.Act;
import loopglass.scenario.Input;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Pending;
import loopglass.trace.Span;
import org.jspecify.annotations.Nullable;

/** The door of this room: does to the page what inputs say. */
public final class User {

  private final Host host;
  private final Dom dom;
  private final Focus focus;
  private final Pointer pointer;
  private final Keyboard keyboard;

  /** The user of a window's document. */
  public User(Dom dom, Focus focus) {
    this.host = dom.host();
    this.dom = dom;
    this.focus = focus;
    pointer = new Pointer(dom, focus);
    keyboard = new Keyboard(dom, focus);
  }

  /**
   * Does what an input says, by queueing tasks; runs no JavaScript.
   *
   * @return false if this is not something that a user does to the document
   */
  public boolean arrived(Input input) {
    switch (input.act()) {
      case Act.Click(String target) ->
          on(input, target, "clicked", (gesture, element) -> click(gesture, element, 1));
      case Act.DoubleClick(String target) ->
          on(
              input,
              target,
              "double-clicked",
              (gesture, element) -> {
                click(gesture, element, 1);
                pointer.click(gesture, element, 2);
              });
      case Act.Hover(String target) ->
          on(input, target, "pointed at", (gesture, element) -> pointer.move(gesture, element));
      case Act.PointerMove(String target) ->
          on(input, target, "moved the pointer on", pointer::move);
      case Act.Focus(String target) ->
          on(input, target, "focused", (gesture, element) -> focus(gesture, element));
      case Act.Key(String key, String target) -> key(input, key, target);
      case Act.Enter(String target, String value) ->
          on(input, target, "typed into", (gesture, element) -> enter(gesture, element, value));
      case Act.Choose(String target, List<String> names) ->
          on(input, target, "chose in", (gesture, element) -> choose(gesture, element, names));
      case Act.Drag(String target, String onto) -> drag(input, target, onto);
      case Act.Paste(String target, String text) ->
          on(input, target, "pasted into", (gesture, element) -> paste(gesture, element, text));
      case Act.Copy(String target, String text) ->
          on(input, target, "copied from", (gesture, element) -> copy(gesture, element));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void on(Input input, String selector, String done, BiConsumer<Gesture, Element> steps) {
    on(input, selector, steps, done + " " + selector);
  }

  /** Begins a gesture; what is done tells why its events were queued. */
  private void on(Input input, String selector, BiConsumer<Gesture, Element> steps, String done) {
    Element element = dom.document().find(selector);
    if (element == null) {
      missing(input, selector);
      return;
    }
    Gesture gesture = new Gesture(host, "the user " + done);
    steps.accept(gesture, element);
    gesture.begin();
  }

  /** Says on the console that an input had nothing to act on. */
  private void missing(Input input, String selector) {
    long milliseconds = host.clock().now() / VirtualClock.MILLISECOND;
    String act = input.act().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    String text =
        "The page has no element "
            + selector
            + " at "
            + milliseconds
            + " ms, so the input '"
            + act
            + "' did nothing.";
    host.journal()
        .record(new Event.Logged(new Line(Line.Level.ERROR, text, Span.NONE, host.clock().now())));
  }

  private void click(Gesture gesture, Element element, int count) {
    pointer.move(gesture, element);
    pointer.click(gesture, element, count);
  }

  private void focus(Gesture gesture, Element element) {
    gesture.step("focus change", () -> focus.heard(element), () -> focus.take(element));
  }

  private void key(Input input, String key, String target) {
    String at = target.isEmpty() ? "body" : target;
    on(
        input,
        at,
        (gesture, element) -> {
          if (!target.isEmpty()) {
            focus(gesture, element);
          }
          keyboard.type(gesture, key);
        },
        "pressed " + key + (target.isEmpty() ? "" : " in " + target));
  }

  /** The control gets another value: what is there already stays, the rest is put in at once. */
  private void enter(Gesture gesture, Element element, String value) {
    focus(gesture, element);
    switch (element) {
      case HtmlSelect select ->
          gesture.step("change", () -> heardChange(select), () -> select.pick(value));
      case TextControl text when text.isText() -> {
        gesture.step("caret", () -> null, () -> place(text, value));
        gesture.step(
            "input",
            () -> null,
            () -> {
              boolean more = value.startsWith(text.value());
              String data = more ? value.substring(text.value().length()) : value;
              gesture.now(keyboard.editing(text, "insertText", data));
            });
      }
      case HtmlInput control ->
          gesture.step("change", () -> heardChange(control), () -> control.slide(value));
      default -> {}
    }
  }

  private void choose(Gesture gesture, Element element, List<String> names) {
    if (element instanceof HtmlInput control) {
      List<File> files = names.stream().map(this::file).toList();
      gesture.step("change", () -> heardChange(control), () -> control.choose(files));
    }
  }

  /** A file that the program brought along; an empty one if it did not. */
  private File file(String name) {
    Map<String, String> files = host.world().scenario().frontMatter().files();
    byte[] bytes = files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    String type = name.endsWith(".json") ? "application/json" : "text/plain";
    return new File(bytes, name, type, World.BEGINNING_MS);
  }

  private static void place(TextControl text, String value) {
    int length = text.value().length();
    text.select(value.startsWith(text.value()) ? length : 0, length, "none");
  }

  private static @Nullable Pending heardChange(Element element) {
    Pending input = Reach.first(element, new DomEvent("input", true, false, true, Map.of()));
    return input != null
        ? input
        : Reach.first(element, new DomEvent("change", true, false, false, Map.of()));
  }

  private void paste(Gesture gesture, Element element, String text) {
    focus(gesture, element);
    keyboard.shortcut(gesture, "keydown", "v");
    DataTransfer data = DataTransfer.ofText(text);
    gesture.event(
        () -> element,
        ClipboardEvent.of("paste", Map.of("clipboardData", data)),
        () -> true,
        goesOn -> {
          if (goesOn && element instanceof TextControl control && control.isEditable()) {
            gesture.now(keyboard.editing(control, "insertFromPaste", text));
          }
        });
    keyboard.shortcut(gesture, "keyup", "v");
  }

  private void copy(Gesture gesture, Element element) {
    focus(gesture, element);
    keyboard.shortcut(gesture, "keydown", "c");
    gesture.event(
        () -> element,
        ClipboardEvent.of("copy", Map.of("clipboardData", DataTransfer.ofText(""))),
        () -> true,
        _ -> {});
    keyboard.shortcut(gesture, "keyup", "c");
  }

  private void drag(Input input, String target, String onto) {
    Element end = dom.document().find(onto);
    if (end == null) {
      missing(input, onto);
      return;
    }
    on(
        input,
        target,
        (gesture, element) -> new Dragging(dom, pointer, element, end).begin(gesture),
        "dragged " + target + " to " + onto);
  }
}
