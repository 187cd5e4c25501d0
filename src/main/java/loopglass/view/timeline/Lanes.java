package loopglass.view.timeline;

import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws what waits and what runs: the length of a queue as an area, and below it a bar while one of
 * its jobs runs. Areas grow with the square root, so that one waiting job is seen beside a hundred.
 */
final class Lanes {

  private static final double BAR = 3;

  private final GraphicsContext pen;
  private final Palette palette;
  private final Columns columns;

  Lanes(GraphicsContext pen, Palette palette, Columns columns) {
    this.pen = pen;
    this.palette = palette;
    this.columns = columns;
  }

  void draw(Bands bands) {
    if (bands.waiting().isThere()) {
      drawBoth(bands.waiting());
      return;
    }
    lane(bands.microtasks(), Kind.MICROTASK, Summary::microtasks);
    lane(bands.tasks(), Kind.TASK, Summary::tasks);
    bar(bands.tasks(), Kind.SCRIPT);
    if (bands.rendering().isThere()) {
      track(bands.rendering());
      bar(bands.rendering(), Kind.RENDER);
      paints(bands.rendering());
    }
  }

  private void lane(Band band, Kind kind, ToIntFunction<Summary> length) {
    track(band);
    area(length, palette.of(kind), band.bottom() - BAR - 1, band.height() - BAR - 2, -1);
    bar(band, kind);
  }

  /** Microtasks grow up from the middle, tasks down. */
  private void drawBoth(Band band) {
    double middle = Math.rint(band.y() + band.height() / 2);
    pen.setFill(palette.track());
    pen.fillRect(0, middle - 0.5, pen.getCanvas().getWidth(), 1);
    double reach = band.height() / 2 - 0.5;
    area(Summary::microtasks, palette.of(Kind.MICROTASK), middle - 0.5, reach, -1);
    area(Summary::tasks, palette.of(Kind.TASK), middle + 0.5, reach, 1);
  }

  private void track(Band band) {
    pen.setFill(palette.track());
    pen.fillRect(0, band.bottom() - BAR, pen.getCanvas().getWidth(), BAR);
  }

  private void area(
      ToIntFunction<Summary> length, Color color, double base, double reach, int direction) {
    int longest = 1;
    for (Summary sum : columns.sums()) {
      longest = Math.max(longest, length.applyAsInt(sum));
    }
    double unit = reach / Math.sqrt(Math.max(4, longest));
    Color inside = Flame.opaque(color, 0.34);
    runs(
        sum -> length.applyAsInt(sum),
        (value, x, width) -> {
          double tall = Math.sqrt(value) * unit;
          double y = direction < 0 ? base - tall : base;
          pen.setFill(inside);
          pen.fillRect(x, y, width, tall);
          pen.setFill(color);
          pen.fillRect(x, direction < 0 ? y : y + tall - 1, width, 1);
        });
  }

  /** The bar is the fainter the smaller a part of its column's steps it ran. */
  private void bar(Band band, Kind kind) {
    Color color = palette.of(kind);
    runs(
        sum -> sum.steps() == 0 ? 0 : Math.ceil(8.0 * sum.steps(kind) / sum.steps()) / 8,
        (share, x, width) -> {
          pen.setFill(Flame.opaque(color, 0.3 + 0.7 * share));
          pen.fillRect(x, band.bottom() - BAR, width - columns.air(width), BAR);
        });
  }

  private void paints(Band band) {
    pen.setFill(palette.of(Kind.RENDER));
    double next = 0;
    for (int i = 0; i < columns.count(); i++) {
      double x = columns.edge(i);
      if (columns.sum(i).paints() > 0 && x >= next) {
        pen.fillRect(Math.rint(x) - 0.5, band.y() + 1, 1.5, band.height() - BAR - 2);
        next = x + 3;
      }
    }
  }

  private interface Run {
    void draw(double value, double x, double width);
  }

  /** Draws each run of columns of one value other than 0. */
  private void runs(ToDoubleFunction<Summary> of, Run run) {
    int from = 0;
    while (from < columns.count()) {
      double value = of.applyAsDouble(columns.sum(from));
      int to = from + 1;
      while (to < columns.count() && of.applyAsDouble(columns.sum(to)) == value) {
        to++;
      }
      if (value > 0) {
        double x = columns.edge(from);
        run.draw(value, x, columns.edge(to) - x);
      }
      from = to;
    }
  }
}
