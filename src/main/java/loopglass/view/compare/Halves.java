package loopglass.view.compare;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Two rooms with a divider between them that can be dragged. Where it stands is a setting, which
 * another pair of rooms may share; so both sides of a page are always divided alike.
 */
final class Halves extends Region {

  private static final double GAP = 10;
  private static final double NEAREST = 0.2;
  private static final double FURTHEST = 0.8;

  private final Orientation orientation;
  private final Region first;
  private final Region second;
  private final Region divider = new Region();
  private final DoubleProperty place;

  /**
   * Two rooms.
   *
   * @param orientation horizontal for rooms beside each other
   * @param place part of the first room, 0 to 1
   */
  Halves(Orientation orientation, Region first, Region second, DoubleProperty place) {
    this.orientation = orientation;
    this.first = first;
    this.second = second;
    this.place = place;
    setMinSize(0, 0);
    divider.getStyleClass().add("halves-divider");
    divider.setCursor(isHorizontal() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    divider.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    getChildren().addAll(first, second, divider);
    place.subscribe(_ -> requestLayout());
  }

  private boolean isHorizontal() {
    return orientation == Orientation.HORIZONTAL;
  }

  private void drag(MouseEvent event) {
    var point = sceneToLocal(event.getSceneX(), event.getSceneY());
    double part = isHorizontal() ? point.getX() / getWidth() : point.getY() / getHeight();
    place.set(Math.clamp(part, NEAREST, FURTHEST));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double all = isHorizontal() ? width : height;
    double split = Math.rint((all - GAP) * Math.clamp(place.get(), NEAREST, FURTHEST));
    if (isHorizontal()) {
      first.resizeRelocate(0, 0, split, height);
      divider.resizeRelocate(split, 0, GAP, height);
      second.resizeRelocate(split + GAP, 0, width - split - GAP, height);
    } else {
      first.resizeRelocate(0, 0, width, split);
      divider.resizeRelocate(0, split, width, GAP);
      second.resizeRelocate(0, split + GAP, width, height - split - GAP);
    }
  }
}
