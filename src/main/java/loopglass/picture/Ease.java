package loopglass.picture;

/** How a share of time becomes a share of a way. */
final class Ease {

  private Ease() {}

  /** For what travels: leaves and arrives at rest. */
  static double inOut(double t) {
    return t < 0.5 ? 4 * t * t * t : 1 - Math.pow(2 - 2 * t, 3) / 2;
  }

  /** The same over a long way, on which the eye must keep up. */
  static double calm(double t) {
    return 0.5 - 0.5 * Math.cos(Math.PI * t);
  }

  /** For what arrives: comes to rest. */
  static double out(double t) {
    return 1 - Math.pow(1 - t, 3);
  }

  /** 0 until {@code from}, 1 after {@code to}, evenly in between. */
  static double ramp(double t, double from, double to) {
    return Math.clamp((t - from) / (to - from), 0, 1);
  }

  /** Between two numbers. */
  static double mix(double from, double to, double t) {
    return from + (to - from) * t;
  }

  /** Between two boxes, on a straight way. */
  static Box mix(Box from, Box to, double t) {
    return new Box(
        mix(from.x(), to.x(), t),
        mix(from.y(), to.y(), t),
        mix(from.width(), to.width(), t),
        mix(from.height(), to.height(), t));
  }
}
