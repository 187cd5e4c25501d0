package loopglass.view.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;

/** Outlines of shapes in straight lines and cubic curves. */
final class Outlines {

  private static final Pattern COMMAND = Pattern.compile("([MLQCAZ])([^MLQCAZ]*)");

  private final List<Segment> segments = new ArrayList<>();
  private double x;
  private double y;

  private Outlines() {}

  static Form of(Polygon polygon) {
    Outlines outline = new Outlines();
    List<Double> points = polygon.getPoints();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      if (i == 0) {
        outline.move(points.get(i), points.get(i + 1));
      } else {
        outline.line(points.get(i), points.get(i + 1));
      }
    }
    outline.segments.add(new Segment.Close());
    return new Form.Free(outline.segments);
  }

  static Form of(Arc arc) {
    Outlines outline = new Outlines();
    double from = -Math.toRadians(arc.getStartAngle());
    double sweep = -Math.toRadians(arc.getLength());
    double rx = arc.getRadiusX();
    double ry = arc.getRadiusY();
    outline.move(arc.getCenterX() + rx * Math.cos(from), arc.getCenterY() + ry * Math.sin(from));
    outline.turn(arc.getCenterX(), arc.getCenterY(), rx, ry, from, sweep);
    return new Form.Free(outline.segments);
  }

  /** Of a path in absolute coordinates. */
  static Form of(Path path) {
    Outlines outline = new Outlines();
    for (PathElement element : path.getElements()) {
      switch (element) {
        case MoveTo to -> outline.move(to.getX(), to.getY());
        case LineTo to -> outline.line(to.getX(), to.getY());
        case CubicCurveTo to ->
            outline.curve(
                to.getControlX1(),
                to.getControlY1(),
                to.getControlX2(),
                to.getControlY2(),
                to.getX(),
                to.getY());
        case QuadCurveTo to ->
            outline.quadratic(to.getControlX(), to.getControlY(), to.getX(), to.getY());
        case ArcTo to ->
            outline.arc(
                to.getRadiusX(), to.isLargeArcFlag(), to.isSweepFlag(), to.getX(), to.getY());
        case ClosePath _ -> outline.segments.add(new Segment.Close());
        default -> throw new IllegalArgumentException("no such piece of a path: " + element);
      }
    }
    return new Form.Free(outline.segments);
  }

  /** Of a path as SVG writes it, with absolute commands alone; arcs are of circles. */
  static Form of(String content) {
    Outlines outline = new Outlines();
    Matcher commands = COMMAND.matcher(content);
    while (commands.find()) {
      String[] words = commands.group(2).strip().split("[\\s,]+");
      double[] n = new double[words.length];
      for (int i = 0; i < n.length; i++) {
        n[i] = words[i].isEmpty() ? 0 : Double.parseDouble(words[i]);
      }
      switch (commands.group(1)) {
        case "M" -> outline.move(n[0], n[1]);
        case "L" -> outline.line(n[0], n[1]);
        case "Q" -> outline.quadratic(n[0], n[1], n[2], n[3]);
        case "C" -> outline.curve(n[0], n[1], n[2], n[3], n[4], n[5]);
        case "A" -> outline.ellipse(n[0], n[1], n[3] != 0, n[4] != 0, n[5], n[6]);
        default -> outline.segments.add(new Segment.Close());
      }
    }
    return new Form.Free(outline.segments);
  }

  private void move(double toX, double toY) {
    x = toX;
    y = toY;
    segments.add(new Segment.Move(x, y));
  }

  private void line(double toX, double toY) {
    x = toX;
    y = toY;
    segments.add(new Segment.To(x, y));
  }

  private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
    x = toX;
    y = toY;
    segments.add(new Segment.Curve(x1, y1, x2, y2, x, y));
  }

  private void quadratic(double cx, double cy, double toX, double toY) {
    curve(
        x + 2 * (cx - x) / 3,
        y + 2 * (cy - y) / 3,
        toX + 2 * (cx - toX) / 3,
        toY + 2 * (cy - toY) / 3,
        toX,
        toY);
  }

  private void arc(double radius, boolean large, boolean sweep, double toX, double toY) {
    ellipse(radius, radius, large, sweep, toX, toY);
  }

  /** Part of an upright ellipse, from end to end (SVG 2, B.2.4). */
  private void ellipse(double rx, double ry, boolean large, boolean sweep, double toX, double toY) {
    double halfX = (x - toX) / 2 / rx;
    double halfY = (y - toY) / 2 / ry;
    double square = halfX * halfX + halfY * halfY;
    double grow = Math.max(1, Math.sqrt(square));
    double far = Math.sqrt(Math.max(0, 1 / (square / (grow * grow)) - 1)) / grow;
    double side = large == sweep ? -1 : 1;
    double cx = side * far * halfY * grow;
    double cy = -side * far * halfX * grow;
    double from = Math.atan2(halfY - cy, halfX - cx);
    double to = Math.atan2(-halfY - cy, -halfX - cx);
    double angle = to - from;
    if (sweep && angle < 0) {
      angle += 2 * Math.PI;
    } else if (!sweep && angle > 0) {
      angle -= 2 * Math.PI;
    }
    turn((x + toX) / 2 + cx * rx, (y + toY) / 2 + cy * ry, rx * grow, ry * grow, from, angle);
  }

  /** Goes around a centre, by an eighth of a turn or less at a time. */
  private void turn(double cx, double cy, double rx, double ry, double from, double angle) {
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 4) - 1e-9));
    double step = angle / pieces;
    double k = 4.0 / 3 * Math.tan(step / 4);
    for (int i = 0; i < pieces; i++) {
      double a = from + i * step;
      double b = a + step;
      curve(
          cx + rx * (Math.cos(a) - k * Math.sin(a)),
          cy + ry * (Math.sin(a) + k * Math.cos(a)),
          cx + rx * (Math.cos(b) + k * Math.sin(b)),
          cy + ry * (Math.sin(b) - k * Math.cos(b)),
          cx + rx * Math.cos(b),
          cy + ry * Math.sin(b));
    }
  }
}
