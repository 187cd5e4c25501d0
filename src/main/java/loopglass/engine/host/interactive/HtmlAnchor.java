package loopglass.engine.host.interactive;

import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.url.UrlRecord;
import loopglass.engine.host.url.Urls;
import loopglass.engine.js.JavaScript;
import org.jspecify.annotations.Nullable;

/** The a element (HTML §4.5.1): following it is left to {@code location}. */
final class HtmlAnchor extends HtmlElement {

  HtmlAnchor(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  /** Where it leads, absolute; as it is written when that is no URL. */
  String address() {
    String written = attribute("href");
    if (written == null) {
      return "";
    }
    UrlRecord url = Urls.parse(host(), written);
    return url == null ? written : url.href();
  }

  @Override
  protected @Nullable Activation activation(DomEvent event) {
    return hasAttribute("href") ? this::follow : null;
  }

  private void follow() {
    JavaScript js = host().js();
    js.set(JavaScript.get(js.global(), "location"), "href", host().idl().js(address()));
  }
}
