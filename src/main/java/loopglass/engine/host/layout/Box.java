package loopglass.engine.host.layout;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle in CSS pixels.
 *
 * @param x of its left edge
 * @param y of its top edge
 */
record Box(double x, double y, double width, double height) {

  static final Box NONE = new Box(0, 0, 0, 0);

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Larger by so much on every side. */
  Box grown(double top, double right, double bottom, double left) {
    return new Box(x - left, y - top, width + left + right, height + top + bottom);
  }

  /** What both have in common; null when not even an edge. */
  @Nullable Box and(Box other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    double right = Math.min(right(), other.right());
    double bottom = Math.min(bottom(), other.bottom());
    return left > right || top > bottom ? null : new Box(left, top, right - left, bottom - top);
  }
}
