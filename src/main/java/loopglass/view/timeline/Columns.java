package loopglass.view.timeline;

import java.util.List;

/**
 * The steps of a viewport as columns side by side: one for each pixel, or for each step where a
 * step is wider than that.
 */
final class Columns {

  private final double[] edges;
  private final Summary[] sums;
  private final boolean isOfPixels;
  private final boolean cut;

  private Columns(double[] edges, Summary[] sums, boolean isOfPixels, boolean cut) {
    this.edges = edges;
    this.sums = sums;
    this.isOfPixels = isOfPixels;
    this.cut = cut;
  }

  /**
   * The columns of what is covered of a viewport.
   *
   * @param width of the viewport, in pixels
   */
  static Columns of(Pyramid pyramid, Viewport viewport, int width) {
    return viewport.length() >= width
        ? ofPixels(pyramid, viewport, width)
        : ofSteps(pyramid, viewport, width);
  }

  private static Columns ofPixels(Pyramid pyramid, Viewport viewport, int width) {
    int covered = pyramid.covered();
    int count = 0;
    while (count < width && first(viewport, count + 1, width) <= covered) {
      count++;
    }
    double[] edges = new double[count + 1];
    Summary[] sums = new Summary[count];
    for (int i = 0; i < count; i++) {
      edges[i] = i;
      sums[i] = pyramid.of(first(viewport, i, width), first(viewport, i + 1, width));
    }
    edges[count] = count;
    return new Columns(edges, sums, true, false);
  }

  /** The first step of a pixel's column; the last column takes in the last step. */
  static int first(Viewport viewport, int column, int width) {
    double place = viewport.place(column, width);
    return column == width ? (int) Math.floor(viewport.to()) + 1 : (int) Math.floor(place);
  }

  private static Columns ofSteps(Pyramid pyramid, Viewport viewport, int width) {
    int from = (int) Math.floor(viewport.from());
    int to = Math.max(from, Math.min(pyramid.covered(), (int) Math.floor(viewport.to()) + 1));
    double[] edges = new double[to - from + 1];
    Summary[] sums = new Summary[to - from];
    for (int step = from; step < to; step++) {
      edges[step - from] = Math.max(0, viewport.x(step, width));
      sums[step - from] = pyramid.of(step, step + 1);
    }
    edges[to - from] = Math.min(width, viewport.x(to, width));
    return new Columns(edges, sums, false, from < viewport.from());
  }

  int count() {
    return sums.length;
  }

  /** The air between two boxes: none where a column is a pixel, which can hold no more. */
  double air(double width) {
    return isOfPixels ? 0 : Math.min(1, width * 0.25);
  }

  /** What a column amounts to. */
  Summary sum(int column) {
    return sums[column];
  }

  /** All columns, from left to right. */
  List<Summary> sums() {
    return List.of(sums);
  }

  /** The left edge of a column in pixels; of the one after the last, the right edge of all. */
  double edge(int column) {
    return edges[column];
  }

  /** Whether the first column's step began left of the edge. */
  boolean isCut() {
    return cut;
  }
}
