package loopglass.picture;

/** The proportions of the loop's ring, of its outer diameter. */
public final class Ring {

  private Ring() {}

  /** How thick its band is. */
  public static double thickness(double diameter) {
    return 0.095 * diameter;
  }

  /** Radius of the middle of the ring's band. */
  public static double radius(double diameter) {
    return (diameter - thickness(diameter)) / 2;
  }

  /** Where on it the loop's hand stands that points at so many degrees, clockwise from the top. */
  public static Point at(Box ring, double degrees) {
    double angle = Math.toRadians(degrees);
    double radius = radius(ring.width());
    Point center = ring.center();
    return new Point(center.x() + radius * Math.sin(angle), center.y() - radius * Math.cos(angle));
  }
}
