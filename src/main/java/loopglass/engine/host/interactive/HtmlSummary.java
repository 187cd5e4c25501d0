package loopglass.engine.host.interactive;

import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import org.jspecify.annotations.Nullable;

/** The summary element (HTML §4.11.2): a click on it opens or closes its details. */
final class HtmlSummary extends HtmlElement {

  HtmlSummary(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  @Override
  protected @Nullable Activation activation(DomEvent event) {
    return parentElement() instanceof HtmlDetails details
        ? () -> details.setFlag("open", !details.hasAttribute("open"))
        : null;
  }
}
