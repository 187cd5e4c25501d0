package loopglass.view.still;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.view.stage.Plate;

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
    getChildren().add(plate(0, 0, getWidth(), getHeight(), 0.7 * em, "still-card"));
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

  static Plate plate(
      double x, double y, double width, double height, double round, String... classes) {
    Plate plate = new Plate(classes);
    plate.place(x, y, width, height, round);
    plate.setManaged(false);
    return plate;
  }
}
