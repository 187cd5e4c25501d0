package loopglass.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import loopglass.trace.Page;

/** Shows a painted page, and tells what is done to it. */
public final class PageView extends StackPane {

  private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("page-focus");

  private final Widgets widgets;
  private Page shown = Page.BLANK;

  /** An empty page. */
  public PageView(PageUser user) {
    widgets = new Widgets(user);
    getStyleClass().add("page-view");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /** Whether a node shows an element, so that keys that press things are for it. */
  public static boolean isPressable(Node node) {
    return Widgets.shows(node);
  }

  /**
   * Shows a page.
   *
   * @param files names of the files that a file input offers
   */
  public void show(Page page, List<String> files) {
    widgets.offer(files);
    if (page.equals(shown)) {
      return;
    }
    shown = page;
    Map<Integer, Widget> living = new HashMap<>();
    Node body = widgets.show(page.body(), living).node();
    if (getChildren().isEmpty() || getChildren().getFirst() != body) {
      getChildren().setAll(body);
    }
    widgets.keep(living);
    living.forEach(
        (id, widget) ->
            widget.node().pseudoClassStateChanged(FOCUSED, id != 0 && id == page.focused()));
  }
}
