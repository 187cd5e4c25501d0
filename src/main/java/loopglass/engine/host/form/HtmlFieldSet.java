package loopglass.engine.host.form;

import loopglass.engine.host.dom.Document;

/** The fieldset element (HTML §4.10.15). */
final class HtmlFieldSet extends Control {

  HtmlFieldSet(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }
}
