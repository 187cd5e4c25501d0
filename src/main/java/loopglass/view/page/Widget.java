package loopglass.view.page;

import javafx.scene.Node;
import loopglass.trace.Page;

/** Shows one element for as long as it lives and stays of the same kind. */
interface Widget {

  Node node();

  /** Shows the element as it is now. */
  void show(Page.Element element);
}
