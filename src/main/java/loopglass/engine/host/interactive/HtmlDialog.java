package loopglass.engine.host.interactive;

import java.util.Map;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.Reach;
import loopglass.engine.host.focus.Focus;
import loopglass.engine.host.form.Closable;
import loopglass.engine.host.ui.ToggleEvent;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** The dialog element (HTML §4.11.4). */
public final class HtmlDialog extends HtmlElement implements Closable {

  private final Focus focus;
  private final ToggleTask toggling = new ToggleTask(this);
  private String returnValue = "";
  private boolean modal;

  /** What had the focus before it opened. */
  private @Nullable Element before;

  HtmlDialog(Document document, String localName, Focus focus) {
    super(document, localName, "HTMLDialogElement");
    this.focus = focus;
  }

  static void install(Host host) {
    host.idl()
        .extend("HTMLDialogElement", HtmlDialog.class)
        .getSet("returnValue", d -> d.returnValue, (d, call) -> d.returnValue = call.text(0))
        .action("show", 0, (dialog, call) -> dialog.show(call))
        .action("showModal", 0, (dialog, call) -> dialog.showModal(call))
        .action("close", 0, (dialog, call) -> dialog.close(call.has(0) ? call.text(0) : null))
        .install();
  }

  private void show(Call call) {
    if (hasAttribute("open")) {
      if (modal) {
        throw call.domException(
            "InvalidStateError",
            "The dialog is already open as modal, and therefore cannot be opened as non-modal.");
      }
      return;
    }
    open(false);
  }

  private void showModal(Call call) {
    if (hasAttribute("open")) {
      if (modal) {
        return;
      }
      throw call.domException(
          "InvalidStateError",
          "The dialog is already open as non-modal, and therefore cannot be opened as modal.");
    }
    if (!isConnected()) {
      throw call.domException("InvalidStateError", "The element is not in a Document.");
    }
    open(true);
  }

  private void open(boolean asModal) {
    Map<String, Object> states = Map.of("oldState", "closed", "newState", "open");
    if (!fire(ToggleEvent.of("beforetoggle", true, states)) || hasAttribute("open")) {
      return;
    }
    modal = asModal;
    toggling.queue(true);
    setAttribute("open", "");
    before = focus.focused();
    focusInside();
  }

  /** HTML §4.11.4 "dialog focusing steps": what asks for it, or the first that can have it. */
  private void focusInside() {
    if (!isConnected()) {
      return;
    }
    Element first = null;
    for (Element inside : elementsInside()) {
      if (Focus.isFocusable(inside)) {
        if (inside.hasAttribute("autofocus")) {
          focus.move(inside);
          return;
        }
        first = first == null ? inside : first;
      }
    }
    focus.move(first);
  }

  @Override
  public void close(@Nullable String result) {
    if (!hasAttribute("open")) {
      return;
    }
    fire(ToggleEvent.of("beforetoggle", false, Map.of("oldState", "open", "newState", "closed")));
    if (!hasAttribute("open")) {
      return;
    }
    toggling.queue(false);
    removeAttribute("open");
    boolean wasModal = modal;
    modal = false;
    if (result != null) {
      returnValue = result;
    }
    Element back = before;
    before = null;
    if (back != null && (wasModal || contains(focus.focused()))) {
      focus.take(back);
    }
    DomEvent event = new DomEvent("close");
    host()
        .queueTask(
            TaskSource.USER_INTERACTION,
            "close",
            null,
            Reach.first(this, event),
            "the dialog was closed",
            () -> fire(event));
  }

  /** Whether it keeps the user from the rest of the page. */
  public boolean isModal() {
    return modal && hasAttribute("open");
  }

  /** The user wants it closed (HTML §4.11.4 "close watcher"): unless somebody prevents it. */
  public void cancel() {
    if (fire(new DomEvent("cancel", false, true, false, Map.of()))) {
      close(null);
    }
  }

  @Override
  public boolean is(String state) {
    return state.equals("modal") ? isModal() : super.is(state);
  }
}
