package loopglass.view.vector;

/** A piece of an outline. */
sealed interface Segment {

  /** Goes somewhere without a line. */
  record Move(double x, double y) implements Segment {}

  /** A straight line. */
  record To(double x, double y) implements Segment {}

  /** A cubic Bézier curve with two handles. */
  record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

  /** Back to where the last move went. */
  record Close() implements Segment {}
}
