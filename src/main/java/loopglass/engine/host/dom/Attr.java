package loopglass.engine.host.dom;

import org.jspecify.annotations.Nullable;

/** An attribute of an element (DOM §4.9.2). */
final class Attr extends Node {

  final String attribute;
  String value;
  @Nullable Element owner;

  Attr(Document document, String attribute, String value) {
    super(document.host(), document);
    this.attribute = attribute;
    this.value = value;
  }

  @Override
  int type() {
    return 2;
  }

  @Override
  String name() {
    return attribute;
  }

  @Override
  String shown() {
    return attribute + "=\"" + value + "\"";
  }

  @Override
  Node copy(Document into) {
    return new Attr(into, attribute, value);
  }

  @Override
  @Nullable String textContent() {
    return value;
  }

  @Override
  void setTextContent(String text) {
    if (owner == null) {
      value = text;
    } else {
      owner.setAttribute(attribute, text);
    }
  }
}
