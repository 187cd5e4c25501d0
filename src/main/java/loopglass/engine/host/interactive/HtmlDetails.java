package loopglass.engine.host.interactive;

import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import org.jspecify.annotations.Nullable;

/** The details element (HTML §4.11.1). */
final class HtmlDetails extends HtmlElement {

  private final ToggleTask toggling = new ToggleTask(this);

  HtmlDetails(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  @Override
  protected void attributeChanged(String name, @Nullable String old, @Nullable String value) {
    if (name.equals("open") && (old == null) != (value == null)) {
      toggling.queue(value != null);
      if (value != null) {
        closeOthers();
      }
    }
  }

  /** Of the details elements of one name, one is open. */
  private void closeOthers() {
    String group = attribute("name", "");
    if (group.isEmpty() || !isConnected()) {
      return;
    }
    for (Element other : document().elementsInside()) {
      if (other instanceof HtmlDetails details
          && other != this
          && other.hasAttribute("open")
          && other.attribute("name", "").equals(group)) {
        details.removeAttribute("open");
      }
    }
  }
}
