package loopglass.engine.host.dom;

/** Holds nodes that are no part of the document until they are cloned (HTML §4.12.3). */
final class HtmlTemplate extends HtmlElement {

  private final DocumentFragment content;

  HtmlTemplate(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
    content = new DocumentFragment(document.dom().inert());
  }

  DocumentFragment content() {
    return content;
  }
}
