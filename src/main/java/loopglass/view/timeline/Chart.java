package loopglass.view.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** What the timeline shows of the trace, drawn anew only when something in it is another. */
final class Chart extends Canvas {

  /** Room at both sides for half a mark, in em. */
  private static final double MARGIN = 0.37;

  /**
   * All that the drawing depends on.
   *
   * @param covered how many steps of the pyramid are drawn
   * @param margin room at both sides, see {@link #margin}
   */
  record Subject(
      Pyramid pyramid,
      int covered,
      Viewport viewport,
      Viewport whole,
      Bands bands,
      List<Mark> marks,
      double width,
      double height,
      double margin,
      List<Color> colors) {}

  /** What is marked above the flame. */
  enum Sign {
    INPUT,
    BY_HAND,
    NOTE,
    QUESTION
  }

  /** Where an input comes, or a stop of the lesson lies. */
  record Mark(int step, Sign sign) {}

  private @Nullable Subject drawn;

  /** Room at both sides for half a mark, in pixels. */
  static double margin(double em) {
    return Math.ceil(MARGIN * em);
  }

  /** Shows a subject. */
  void show(Subject subject, Palette palette) {
    if (!subject.equals(drawn)) {
      drawn = subject;
      setWidth(subject.width() + 2 * subject.margin());
      setHeight(subject.height());
      draw(subject, palette);
    }
  }

  private void draw(Subject subject, Palette palette) {
    GraphicsContext pen = getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    pen.save();
    pen.translate(subject.margin(), 0);
    Bands bands = subject.bands();
    int width = (int) subject.width();
    if (bands.overview().isThere()) {
      Columns all = Columns.of(subject.pyramid(), subject.whole(), width);
      new Flame(pen, palette, all, bands.overview()).draw();
    }
    Columns columns = Columns.of(subject.pyramid(), subject.viewport(), width);
    new Flame(pen, palette, columns, bands.flame()).draw();
    new Lanes(pen, palette, columns).draw(bands);
    Ticks ticks = new Ticks(pen, palette);
    ticks.lines(columns, bands.ticks());
    for (Mark mark : subject.marks()) {
      if (subject.viewport().shows(mark.step())) {
        double x = subject.viewport().x(mark.step(), width);
        switch (mark.sign()) {
          case INPUT -> ticks.input(x, bands.inputs(), false);
          case BY_HAND -> ticks.input(x, bands.inputs(), true);
          case NOTE -> ticks.stop(x, bands.inputs(), true);
          case QUESTION -> ticks.stop(x, bands.inputs(), false);
        }
      }
    }
    pen.restore();
  }
}
