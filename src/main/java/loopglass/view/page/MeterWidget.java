package loopglass.view.page;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import loopglass.trace.Page;

/** How far something is. */
final class MeterWidget implements Widget {

  private final ProgressBar bar = new ProgressBar();

  MeterWidget() {
    bar.getStyleClass().add("page-meter");
  }

  @Override
  public Node node() {
    return bar;
  }

  @Override
  public void show(Page.Element element) {
    double most = RangeWidget.number(element, "max", 1);
    String value = element.value().isEmpty() ? element.attributes().get("value") : element.value();
    double part = RangeWidget.parsed(value == null ? "" : value, 0) / (most > 0 ? most : 1);
    bar.setProgress(Math.clamp(part, 0, 1));
    bar.setAccessibleText(Texts.accessible(element, ""));
  }
}
