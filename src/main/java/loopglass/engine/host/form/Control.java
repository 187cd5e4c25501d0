package loopglass.engine.host.form;

import java.util.Map;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.FormData;
import org.jspecify.annotations.Nullable;

/** An element that belongs to a form and can be disabled (HTML §4.10.2). */
public abstract class Control extends HtmlElement {

  Control(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** HTML §4.10.19.5 "disabled": by itself, or by a fieldset around it. */
  public final boolean isDisabled() {
    if (hasAttribute("disabled")) {
      return true;
    }
    Element inside = this;
    for (Element e = parentElement(); e != null; e = e.parentElement()) {
      if (e.localName().equals("fieldset") && e.hasAttribute("disabled")) {
        Element legend = e.firstElement();
        return !(legend == inside && legend.localName().equals("legend"));
      }
      inside = e;
    }
    return false;
  }

  /** HTML §4.10.18.3 "form owner", or null. */
  public final @Nullable HtmlForm form() {
    if (hasAttribute("form") && isConnected()) {
      return document().byId(attribute("form", "")) instanceof HtmlForm form ? form : null;
    }
    for (Element e = parentElement(); e != null; e = e.parentElement()) {
      if (e instanceof HtmlForm form) {
        return form;
      }
    }
    return null;
  }

  /** What its form is reset to (HTML §4.10.22 "reset algorithm"). */
  void reset() {}

  /** Adds to a submission what it holds (HTML §4.10.22.4 "constructing the entry list"). */
  void enter(FormData data, String name) {}

  /** Tells of a change that the user made. */
  final void changedByUser() {
    if (isConnected()) {
      fire(new DomEvent("input", true, false, true, Map.of()));
      fire(new DomEvent("change", true, false, false, Map.of()));
    }
  }

  @Override
  public boolean is(String state) {
    return switch (state) {
      case "disabled" -> isDisabled();
      case "enabled" -> !isDisabled();
      case "required" -> hasAttribute("required");
      case "optional" -> !hasAttribute("required") && !(this instanceof HtmlButton);
      default -> super.is(state);
    };
  }
}
