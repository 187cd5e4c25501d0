package loopglass.view.vector;

import java.util.ArrayList;
import java.util.List;

/** The outline of a shape. */
sealed interface Form {

  /** How far the handles of a quarter of a circle reach, of its radius. */
  double QUARTER = 0.5522847498;

  /** A rectangle with round corners. */
  record Rect(double x, double y, double width, double height, double round) implements Form {
    @Override
    public List<Segment> segments() {
      double r = Math.min(round, Math.min(width, height) / 2);
      double right = x + width;
      double bottom = y + height;
      List<Segment> all = new ArrayList<>();
      if (r <= 0) {
        all.add(new Segment.Move(x, y));
        all.add(new Segment.To(right, y));
        all.add(new Segment.To(right, bottom));
        all.add(new Segment.To(x, bottom));
        all.add(new Segment.Close());
        return all;
      }
      double k = r * (1 - QUARTER);
      all.add(new Segment.Move(x + r, y));
      all.add(new Segment.To(right - r, y));
      all.add(new Segment.Curve(right - k, y, right, y + k, right, y + r));
      all.add(new Segment.To(right, bottom - r));
      all.add(new Segment.Curve(right, bottom - k, right - k, bottom, right - r, bottom));
      all.add(new Segment.To(x + r, bottom));
      all.add(new Segment.Curve(x + k, bottom, x, bottom - k, x, bottom - r));
      all.add(new Segment.To(x, y + r));
      all.add(new Segment.Curve(x, y + k, x + k, y, x + r, y));
      all.add(new Segment.Close());
      return all;
    }
  }

  /** A circle. */
  record Disc(double x, double y, double radius) implements Form {
    @Override
    public List<Segment> segments() {
      return new Rect(x - radius, y - radius, 2 * radius, 2 * radius, radius).segments();
    }
  }

  /** Anything else. */
  record Free(List<Segment> segments) implements Form {
    /** Keeps a copy. */
    public Free {
      segments = List.copyOf(segments);
    }
  }

  /** Its outline, piece by piece. */
  List<Segment> segments();
}
