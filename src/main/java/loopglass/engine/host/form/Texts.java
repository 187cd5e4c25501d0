package loopglass.engine.host.form;

import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.Node;
import loopglass.engine.host.dom.Text;

/** The texts inside elements. */
final class Texts {

  private Texts() {}

  /** DOM §4.11 "child text content". */
  static String inside(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.first(); child != null; child = child.next()) {
      if (child instanceof Text run) {
        text.append(run.data());
      }
    }
    return text.toString();
  }
}
