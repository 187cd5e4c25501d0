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

  /** Radius of the hand's knob, with its edge. */
  public static double knob(double diameter) {
    return 0.86 * thickness(diameter);
  }

  /**
   * How wide something may be that stands in the middle of the ring, clear of its band and of the
   * hand in any part of the turn; negative where nothing can stand.
   *
   * @param diameter of the ring in pixels
   * @param top where it begins, in pixels below the ring's middle
   * @param bottom where it ends
   * @param parts of the turn
   */
  static double free(double diameter, double top, double bottom, int parts) {
    double air = 0.02 * diameter;
    double inner = radius(diameter) - thickness(diameter) / 2 - air;
    double half = leg(inner, Math.max(Math.abs(top), Math.abs(bottom)));
    double knob = knob(diameter) + air;
    for (int part = 0; part < parts; part++) {
      double angle = part * 2 * Math.PI / parts;
      double y = -radius(diameter) * Math.cos(angle);
      double away = y - Math.clamp(y, top, bottom);
      if (Math.abs(away) < knob) {
        half = Math.min(half, Math.abs(radius(diameter) * Math.sin(angle)) - leg(knob, away));
      }
    }
    return 2 * half;
  }

  private static double leg(double longest, double other) {
    return Math.sqrt(Math.max(0, longest * longest - other * other));
  }
}
