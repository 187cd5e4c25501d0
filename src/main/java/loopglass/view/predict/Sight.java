package loopglass.view.predict;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/** Brings rows into sight. */
final class Sight {

  private Sight() {}

  /** Scrolls no further than it takes to see a row of what is scrolled. */
  static void bring(ScrollPane scroll, Pane rows, int row) {
    scroll.applyCss();
    scroll.layout();
    double view = scroll.getViewportBounds().getHeight();
    double excess = rows.getHeight() - view;
    if (view <= 0 || excess <= 0 || row >= rows.getChildren().size()) {
      scroll.setVvalue(0);
      return;
    }
    Bounds at = rows.getChildren().get(row).getBoundsInParent();
    double top = scroll.getVvalue() * excess;
    double wanted = Math.max(at.getMaxY() - view, Math.min(top, at.getMinY()));
    scroll.setVvalue(Math.clamp(wanted / excess, 0, 1));
  }
}
