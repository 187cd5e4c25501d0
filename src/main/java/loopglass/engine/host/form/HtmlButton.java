package loopglass.engine.host.form;

import java.util.Locale;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.net.FormData;
import org.jspecify.annotations.Nullable;

/** The button element (HTML §4.10.6). */
public final class HtmlButton extends Control {

  HtmlButton(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** What it does: submit, reset or button. */
  String type() {
    return switch (attribute("type", "").toLowerCase(Locale.ROOT)) {
      case "reset" -> "reset";
      case "button" -> "button";
      default -> "submit";
    };
  }

  @Override
  protected @Nullable Activation activation(DomEvent event) {
    if (isDisabled()) {
      return null;
    }
    return switch (type()) {
      case "submit" -> () -> HtmlForm.submit(form(), this);
      case "reset" -> () -> HtmlForm.reset(form());
      default -> () -> {};
    };
  }

  @Override
  void enter(FormData data, String name) {
    data.append(name, attribute("value", ""));
  }
}
