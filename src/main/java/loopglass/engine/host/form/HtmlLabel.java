package loopglass.engine.host.form;

import java.util.function.Consumer;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.ui.PointerEvent;
import org.jspecify.annotations.Nullable;

/** The label element (HTML §4.10.4): a click on it is a click on its control. */
public final class HtmlLabel extends HtmlElement {

  private final Consumer<Element> focusing;

  HtmlLabel(Document document, String localName, String interfaceName, Consumer<Element> focusing) {
    super(document, localName, interfaceName);
    this.focusing = focusing;
  }

  /** HTML §4.10.4 "labeled control", or null. */
  public @Nullable Control control() {
    if (hasAttribute("for")) {
      return document().byId(attribute("for", "")) instanceof Control control ? control : null;
    }
    for (Element inside : elementsInside()) {
      if (inside instanceof Control control
          && !(control instanceof HtmlInput input && input.isType("hidden"))
          && !(control instanceof HtmlFieldSet)) {
        return control;
      }
    }
    return null;
  }

  @Override
  protected @Nullable Activation activation(DomEvent event) {
    Control control = control();
    return control == null || control.isDisabled() ? null : () -> click(control, event);
  }

  private void click(Control control, DomEvent cause) {
    focusing.accept(control);
    if (cause.isTrusted()) {
      control.fire(PointerEvent.clickLike(cause));
    } else {
      control.dispatch(PointerEvent.clickLike(cause));
    }
  }
}
