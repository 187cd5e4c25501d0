package loopglass.view.timeline;

import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/** The upper edge of a timeline: drag it to make the timeline taller, press twice to let it be. */
final class Grip extends Region {

  private double from;
  private double tall;

  Grip(TimelineView view) {
    setId("timeline-grip");
    setManaged(false);
    setCursor(Cursor.V_RESIZE);
    setOnMousePressed(
        event -> {
          from = event.getScreenY();
          tall = view.getHeight();
          if (event.getClickCount() == 2) {
            view.tall().set(0);
          }
          event.consume();
        });
    setOnMouseDragged(
        event -> {
          view.tall().set((tall + from - event.getScreenY()) / view.em());
          event.consume();
        });
    setOnMouseMoved(
        event -> {
          view.point(Double.NaN, 0);
          event.consume();
        });
  }
}
