package loopglass.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Draws the stack over the steps, bottom up. Where a column holds several kinds of work, each level
 * has the colour of the kind that was there at the most steps.
 */
final class Flame {

  /** A shallow stack leaves air above it. */
  private static final int LEVELS = 4;

  /** The lowest frame, the job's own, is drawn as tall as so many others. */
  private static final double BASE = 1.5;

  /** A row of less pixels stands for several levels. */
  private static final double THINNEST = 2;

  private static final double ROUND = 2.5;

  private static final Kind[] KINDS = Kind.values();

  private final GraphicsContext pen;
  private final Palette palette;
  private final Columns columns;
  private final Band band;
  private final Color[] colors = new Color[KINDS.length];

  Flame(GraphicsContext pen, Palette palette, Columns columns, Band band) {
    this.pen = pen;
    this.palette = palette;
    this.columns = columns;
    this.band = band;
  }

  void draw() {
    int deepest = LEVELS;
    for (Summary sum : columns.sums()) {
      for (Kind kind : KINDS) {
        deepest = Math.max(deepest, sum.depth(kind));
      }
    }
    double unit = band.height() / (deepest - 1 + BASE);
    int rows = (int) Math.min(deepest - 1, Math.floor(band.height() / THINNEST));
    double base = Math.max(THINNEST, unit * BASE);
    double tall = (band.height() - base) / rows;
    drawRow(0, 0, band.bottom() - base, base);
    for (int row = 0; row < rows; row++) {
      int depth = 1 + (int) ((long) row * (deepest - 1) / rows);
      drawRow(depth, row + 1, band.bottom() - base - (row + 1) * tall, tall);
    }
  }

  private void drawRow(int depth, int row, double y, double tall) {
    double gap = tall >= 4 ? 1 : 0;
    double opacity = row == 0 ? 1 : row == 1 ? 0.66 : 0.48;
    for (Kind kind : KINDS) {
      colors[kind.place()] = opaque(palette.of(kind), opacity);
    }
    int from = 0;
    while (from < columns.count()) {
      Kind kind = kind(columns.sum(from), depth);
      int to = from + 1;
      while (to < columns.count() && kind(columns.sum(to), depth) == kind) {
        to++;
      }
      if (kind != null) {
        pen.setFill(colors[kind.place()]);
        double x = columns.edge(from);
        box(x, y, columns.edge(to) - x, tall - gap);
      }
      from = to;
    }
  }

  /** A box with a little air at its right, and round where that can be seen. */
  private void box(double x, double y, double width, double height) {
    double wide = width - columns.air(width);
    if (wide >= 3 * ROUND && height >= 2 * ROUND) {
      pen.fillRoundRect(x, y, wide, height, ROUND, ROUND);
    } else {
      pen.fillRect(x, y, wide, height);
    }
  }

  private static @Nullable Kind kind(Summary sum, int depth) {
    Kind most = null;
    for (Kind kind : KINDS) {
      if (sum.depth(kind) > depth && (most == null || sum.steps(kind) > sum.steps(most))) {
        most = kind;
      }
    }
    return most;
  }

  static Color opaque(Color color, double opacity) {
    return Color.color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
  }
}
