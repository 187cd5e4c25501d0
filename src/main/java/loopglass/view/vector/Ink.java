package loopglass.view.vector;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/**
 * What a shape is drawn with.
 *
 * @param fill what it is filled with, null for nothing
 * @param stroke what its outline is drawn with, null for nothing
 * @param width of the outline, which is centred on the form
 * @param dashes lengths of dashes and of the gaps between them; none for a solid line
 * @param cap how lines end
 * @param join how lines meet
 */
record Ink(
    @Nullable Color fill,
    @Nullable Color stroke,
    double width,
    List<Double> dashes,
    StrokeLineCap cap,
    StrokeLineJoin join) {

  /** A filled shape without an outline. */
  static Ink fill(Color color) {
    return new Ink(color, null, 0, List.of(), StrokeLineCap.BUTT, StrokeLineJoin.MITER);
  }
}
