package loopglass.view.still;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;

/** A panel of a still, with a heading, in the manner of the stage's rooms. */
abstract class Card extends Pane {

  /** Height of the heading in em. */
  static final double HEADING = 2.7;

  final double em;
  final Metrics metrics;

  Card(Box box, double em, Metrics metrics) {
    this.em = em;
    this.metrics = metrics;
    setManaged(false);
    resizeRelocate(
        Math.rint(box.x()), Math.rint(box.y()), Math.rint(box.width()), Math.rint(box.height()));
    Rectangle ground = rectangle(0, 0, getWidth(), getHeight(), 0.7 * em, "still-card");
    getChildren().add(ground);
  }

  final void heading(String title, String subtitle) {
    double size = 1.05 * em;
    Text words = Words.of(Face.STRONG, size, title, "still-ink");
    Words.place(words, 1.1 * em, 1.45 * em);
    double x = 1.1 * em + metrics.width(Face.STRONG, size, title) + 0.9 * em;
    double room = getWidth() - x - em;
    String shown = Words.cut(metrics, Face.WORDS, 0.88 * em, subtitle, room);
    Text more = Words.of(Face.WORDS, Math.max(12, 0.88 * em), shown, "still-quiet");
    Words.place(more, x, 1.45 * em);
    getChildren().addAll(words, more);
  }

  static Rectangle rectangle(
      double x, double y, double width, double height, double round, String... classes) {
    Rectangle rectangle = new Rectangle(x, y, width, height);
    rectangle.setArcWidth(2 * round);
    rectangle.setArcHeight(2 * round);
    rectangle.setStrokeType(StrokeType.INSIDE);
    rectangle.setManaged(false);
    rectangle.getStyleClass().addAll(classes);
    return rectangle;
  }
}
