package loopglass.engine.host.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.dom.Node;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.FormData;
import loopglass.engine.host.ui.SubmitEvent;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.trace.Event;
import loopglass.trace.Line;
import org.jspecify.annotations.Nullable;

/** The form element (HTML §4.10.3). */
public final class HtmlForm extends HtmlElement implements FormData.Form {

  /** HTML §4.10.21.3 "firing submission events". */
  private boolean submitting;

  private boolean resetting;

  HtmlForm(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** Its controls in tree order, those that name it from elsewhere included. */
  public List<Control> controls() {
    Node root = this;
    for (Node up = parent(); up != null; up = up.parent()) {
      root = up;
    }
    List<Control> controls = new ArrayList<>();
    for (Element element : root.elementsInside()) {
      if (element instanceof Control control && control.form() == this) {
        controls.add(control);
      }
    }
    return controls;
  }

  /** The controls that {@code elements} lists (HTML §4.10.3): image buttons are left out. */
  List<Control> elements() {
    return controls().stream()
        .filter(control -> !(control instanceof HtmlInput input && input.isType("image")))
        .toList();
  }

  /** HTML §4.10.21.2 "default button", or null. */
  public @Nullable Control defaultButton() {
    for (Control control : controls()) {
      if (isSubmitButton(control)) {
        return control;
      }
    }
    return null;
  }

  static boolean isSubmitButton(Control control) {
    return switch (control) {
      case HtmlButton button -> button.type().equals("submit");
      case HtmlInput input -> input.isType("submit") || input.isType("image");
      default -> false;
    };
  }

  /** HTML §4.10.21.3 "submit" by a button of the form, if it has one. */
  static void submit(@Nullable HtmlForm form, Control button) {
    if (form != null) {
      form.submit(button);
    }
  }

  /** Fires submit, and unless somebody prevents it tells where the form would go. */
  public void submit(@Nullable Control button) {
    if (!isConnected() || submitting) {
      return;
    }
    submitting = true;
    Object submitter = button == null ? Values.none() : host().idl().js(button);
    boolean goes = fire(SubmitEvent.of("submit", Map.of("submitter", submitter)));
    submitting = false;
    if (goes) {
      go(button);
    }
  }

  /** What a browser would do now: close a dialog, or leave the page, which is only told of. */
  void go(@Nullable Control button) {
    if (!isConnected()) {
      return;
    }
    String method = method();
    if (method.equals("dialog")) {
      for (Element e = parentElement(); e != null; e = e.parentElement()) {
        if (e instanceof Closable dialog) {
          dialog.close(button == null ? null : button.attribute("value"));
          return;
        }
      }
      return;
    }
    Line line =
        new Line(
            Line.Level.WARN,
            "A browser would submit this form now ("
                + method.toUpperCase(Locale.ROOT)
                + " "
                + attribute(
                    "action", document().dom().host().world().scenario().frontMatter().url())
                + ") and leave the page; Loopglass stays.",
            host().journal().programHere(),
            host().clock().now());
    host().journal().happened(new Event.Logged(line));
  }

  /** HTML §4.10.21.6 "method": get, post or dialog. */
  String method() {
    String method = attribute("method", "get").toLowerCase(Locale.ROOT);
    return method.equals("post") || method.equals("dialog") ? method : "get";
  }

  @Override
  public void enter(FormData data, Call call, int submitter) {
    Control button = submitter(call, submitter);
    for (Control control : controls()) {
      String name = control.attribute("name", "");
      if (!control.isDisabled() && (!isButton(control) || control == button) && !name.isEmpty()) {
        control.enter(data, name);
      }
    }
  }

  /** The submit button that an argument names, or null; complains of any other value. */
  @Nullable Control submitter(Call call, int position) {
    HtmlElement given = call.platformOrNull(position, HtmlElement.class);
    if (given == null) {
      return null;
    }
    if (!(given instanceof Control button) || !isSubmitButton(button)) {
      throw call.typeError("The specified element is not a submit button.");
    }
    if (button.form() != this) {
      throw call.domException(
          "NotFoundError", "The specified element is not owned by this form element.");
    }
    return button;
  }

  private static boolean isButton(Control control) {
    return control instanceof HtmlButton
        || control instanceof HtmlInput input
            && List.of("submit", "image", "reset", "button").contains(input.type());
  }

  static void reset(@Nullable HtmlForm form) {
    if (form != null) {
      form.reset();
    }
  }

  /** HTML §4.10.22 "reset". */
  void reset() {
    if (resetting) {
      return;
    }
    resetting = true;
    if (fire(new DomEvent("reset", true, true, false, Map.of()))) {
      controls().forEach(Control::reset);
    }
    resetting = false;
  }
}
