package loopglass.picture;

/**
 * An upright rectangle on the stage, in pixels from the stage's top left corner.
 *
 * @param x its left edge
 * @param y its top edge
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle. */
  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** The same size elsewhere. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The same middle, that much of the size. */
  Box shrunk(double share) {
    return centered(center(), width * share, height * share);
  }

  /** On whole pixels, so that edges are crisp. */
  Box crisp() {
    double left = Math.rint(x);
    double top = Math.rint(y);
    double wide = Math.rint(right()) - left;
    double high = Math.rint(bottom()) - top;
    boolean is = x == left && y == top && width == wide && height == high;
    return is ? this : new Box(left, top, wide, high);
  }

  /** Whether it lies within another, edges included. */
  public boolean within(Box other) {
    return x >= other.x && y >= other.y && right() <= other.right() && bottom() <= other.bottom();
  }

  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** As far inside another as it fits, moved no more than it must. */
  Box inside(Box other) {
    double left = Math.max(other.x, Math.min(x, other.right() - width));
    double top = Math.max(other.y, Math.min(y, other.bottom() - height));
    return new Box(left, top, width, height);
  }

  /** The smallest box around both. */
  Box with(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    double right = Math.max(right(), other.right());
    double bottom = Math.max(bottom(), other.bottom());
    return new Box(left, top, right - left, bottom - top);
  }

  static Box centered(Point center, double width, double height) {
    return new Box(center.x() - width / 2, center.y() - height / 2, width, height);
  }
}
