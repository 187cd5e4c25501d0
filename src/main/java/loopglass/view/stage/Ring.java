package loopglass.view.stage;

/** The proportions of the loop's ring, of its outer diameter. */
final class Ring {

  private Ring() {}

  static double thickness(double diameter) {
    return 0.095 * diameter;
  }

  /** Radius of the middle of the ring's band. */
  static double radius(double diameter) {
    return (diameter - thickness(diameter)) / 2;
  }
}
