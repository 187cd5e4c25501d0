package loopglass.engine.host.form;

import loopglass.engine.host.dom.Document;

/** The textarea element (HTML §4.10.11). */
public final class HtmlTextArea extends TextControl {

  HtmlTextArea(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }

  @Override
  String defaultValue() {
    return Texts.inside(this);
  }

  @Override
  String sanitized(String raw) {
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Override
  protected void childrenChanged() {
    changedLook();
  }
}
