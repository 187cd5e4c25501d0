package loopglass.engine.host.dom;

import java.util.List;

/** Where nodes of a shadow tree's host are shown (HTML §4.12.4). */
public final class HtmlSlot extends HtmlElement {

  /** DOM §4.2.2.1 "assigned nodes". */
  List<Node> assigned = List.of();

  HtmlSlot(Document document, String localName, String interfaceName) {
    super(document, localName, interfaceName);
  }
}
