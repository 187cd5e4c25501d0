package loopglass.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A way over the stage that the eye can follow: straight stretches with rounded corners.
 *
 * @param points on the way, close together
 * @param lengths from the start to each of them, in pixels
 */
record Route(List<Point> points, double[] lengths) {

  /** Points of one rounded corner. */
  private static final int CORNER = 10;

  /**
   * The way through some places.
   *
   * @param stops at least one
   * @param round how far from a stop its corner begins, in pixels
   */
  static Route through(List<Point> stops, double round) {
    List<Point> points = new ArrayList<>();
    points.add(stops.getFirst());
    for (int i = 1; i < stops.size() - 1; i++) {
      Point stop = stops.get(i);
      Point in = towards(stop, stops.get(i - 1), round);
      Point out = towards(stop, stops.get(i + 1), round);
      for (int n = 0; n <= CORNER; n++) {
        points.add(bend(in, stop, out, (double) n / CORNER));
      }
    }
    points.add(stops.getLast());
    double[] lengths = new double[points.size()];
    for (int i = 1; i < lengths.length; i++) {
      lengths[i] = lengths[i - 1] + distance(points.get(i - 1), points.get(i));
    }
    return new Route(points, lengths);
  }

  /** Where one is after a share of the way. */
  Point at(double share) {
    double gone = share * lengths[lengths.length - 1];
    for (int i = 1; i < lengths.length; i++) {
      if (gone <= lengths[i] && lengths[i] > lengths[i - 1]) {
        double part = (gone - lengths[i - 1]) / (lengths[i] - lengths[i - 1]);
        return mix(points.get(i - 1), points.get(i), part);
      }
    }
    return points.getLast();
  }

  /** A place that far on the way to a neighbour, at most half-way. */
  private static Point towards(Point stop, Point neighbour, double round) {
    double length = distance(stop, neighbour);
    return length == 0 ? stop : mix(stop, neighbour, Math.min(0.5, round / length));
  }

  private static Point bend(Point in, Point corner, Point out, double t) {
    return mix(mix(in, corner, t), mix(corner, out, t), t);
  }

  private static Point mix(Point from, Point to, double t) {
    return new Point(Ease.mix(from.x(), to.x(), t), Ease.mix(from.y(), to.y(), t));
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
