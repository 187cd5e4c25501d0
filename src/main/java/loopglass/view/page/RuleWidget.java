package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.Separator;
import loopglass.trace.Page;

/** A line across. */
final class RuleWidget implements Widget {

  private final Separator line = new Separator();

  @Override
  public Node node() {
    return line;
  }

  @Override
  public void show(Page.Element element) {}
}
