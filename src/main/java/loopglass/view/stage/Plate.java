package loopglass.view.stage;

import javafx.scene.shape.Rectangle;

/**
 * A box with round corners whose edge is drawn inside of it. {@code StrokeType.INSIDE} looks the
 * same, but JavaFX then cuts the stroke out of the shape at every drawing, which costs more than
 * all else on a stage together.
 */
public final class Plate extends Rectangle {

  private double left;
  private double top;
  private double across;
  private double down;
  private double round;

  /** A plate without a size. */
  public Plate(String... classes) {
    getStyleClass().addAll(classes);
    strokeProperty().addListener(change -> lay());
    strokeWidthProperty().addListener(change -> lay());
  }

  /**
   * Puts it somewhere. All in pixels.
   *
   * @param x of its left edge
   * @param y of its top edge
   * @param width of the whole, its edge included; below 0 counts as 0
   * @param height of the whole
   * @param round radius of its corners
   */
  public void place(double x, double y, double width, double height, double round) {
    left = x;
    top = y;
    across = width;
    down = height;
    this.round = round;
    lay();
  }

  private void lay() {
    double inset = getStroke() == null ? 0 : getStrokeWidth() / 2;
    setX(left + inset);
    setY(top + inset);
    setWidth(Math.max(0, across - 2 * inset));
    setHeight(Math.max(0, down - 2 * inset));
    setArcWidth(Math.max(0, 2 * (round - inset)));
    setArcHeight(Math.max(0, 2 * (round - inset)));
  }
}
