package loopglass.view.timeline;

import javafx.scene.canvas.GraphicsContext;

/** Draws what is a point in time: written lines, errors among them, inputs. */
final class Ticks {

  /** Marks of one kind are drawn no closer than this, in parts of their size. */
  private static final double APART = 0.8;

  private final GraphicsContext pen;
  private final Palette palette;

  Ticks(GraphicsContext pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  /** A triangle for each line that was written, a cross for each error. */
  void lines(Columns columns, Band band) {
    double size = band.height();
    pen.setFill(palette.ink());
    double next = Double.NEGATIVE_INFINITY;
    for (int i = columns.isCut() ? 1 : 0; i < columns.count(); i++) {
      Summary sum = columns.sum(i);
      if (sum.lines() > sum.errors() && columns.edge(i) >= next) {
        up(columns.edge(i), band, size);
        next = columns.edge(i) + size * APART;
      }
    }
    pen.setStroke(palette.error());
    pen.setLineWidth(1.8);
    next = Double.NEGATIVE_INFINITY;
    for (int i = columns.isCut() ? 1 : 0; i < columns.count(); i++) {
      if (columns.sum(i).errors() > 0 && columns.edge(i) >= next) {
        cross(columns.edge(i), band, size * 0.38);
        next = columns.edge(i) + size * APART;
      }
    }
  }

  private void up(double x, Band band, double size) {
    double half = size * 0.46;
    pen.fillPolygon(
        new double[] {x - half, x, x + half},
        new double[] {band.bottom(), band.bottom() - size * 0.8, band.bottom()},
        3);
  }

  private void cross(double x, Band band, double half) {
    double y = band.bottom() - half;
    pen.strokeLine(x - half, y - half, x + half, y + half);
    pen.strokeLine(x - half, y + half, x + half, y - half);
  }

  /** A diamond where the lesson has a stop; it is open where something is asked. */
  void stop(double x, Band band, boolean filled) {
    double half = band.height() * 0.56;
    double y = band.y() + band.height() / 2;
    double[] xs = {x - half, x, x + half, x};
    double[] ys = {y, y - half, y, y + half};
    if (filled) {
      pen.setFill(palette.ink());
      pen.fillPolygon(xs, ys, xs.length);
    } else {
      pen.setStroke(palette.ink());
      pen.setLineWidth(1.6);
      pen.strokePolygon(xs, ys, xs.length);
    }
  }

  /** A triangle upside down where an input comes; smaller for one added by hand. */
  void input(double x, Band band, boolean byHand) {
    double half = band.height() * (byHand ? 0.46 : 0.6);
    pen.setFill(byHand ? palette.byHand() : palette.of(Kind.TASK));
    pen.fillPolygon(
        new double[] {x - half, x + half, x},
        new double[] {band.y(), band.y(), band.y() + band.height()},
        3);
  }
}
