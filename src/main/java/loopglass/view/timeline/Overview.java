package loopglass.view.timeline;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;

/** Lies over the trace in small and frames the part that is in view: drag it elsewhere. */
final class Overview extends Region {

  private static final double NARROWEST = 8;

  private final Region box = new Region();
  private final Region head = new Region();

  /**
   * An overview.
   *
   * @param centre brings the place at a part of the width, 0 to 1, to the middle of the view
   */
  Overview(DoubleConsumer centre) {
    setId("timeline-overview");
    getStyleClass().add("timeline-overview");
    box.getStyleClass().add("overview-box");
    box.setManaged(false);
    head.getStyleClass().add("playhead");
    head.setManaged(false);
    getChildren().addAll(head, box);
    setOnMousePressed(
        event -> {
          centre.accept(event.getX() / getWidth());
          event.consume();
        });
    setOnMouseDragged(
        event -> {
          centre.accept(event.getX() / getWidth());
          event.consume();
        });
  }

  void show(Viewport viewport, Viewport whole, double place) {
    double from = whole.x(viewport.from(), getWidth());
    double width = Math.max(NARROWEST, whole.x(viewport.to(), getWidth()) - from);
    double passed = Math.clamp(whole.x(place, getWidth()), 0, getWidth());
    head.resizeRelocate(snapPositionX(passed - 1), -1, 2, getHeight() + 2);
    double x = Math.min(from, getWidth() - width);
    box.resizeRelocate(snapPositionX(x), -1, snapSizeX(width), getHeight() + 2);
  }
}
