package loopglass.view.still;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import loopglass.picture.Box;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.scenario.Scenario;
import loopglass.trace.Step;
import loopglass.view.panel.Labels;

/** The card a film ends with: all that the program has written. */
final class EndCard extends Pane {

  EndCard(Scenario scenario, Step last, Spread spread, Metrics metrics) {
    double em = spread.em();
    setManaged(false);
    resize(spread.width(), spread.height());
    getStyleClass().add("still");
    double margin = Math.max(3 * em, 0.11 * spread.width());
    double width = Math.min(spread.width() - 2 * margin, 80 * em);
    double x = (spread.width() - width) / 2;
    double size = 1.4;
    int lines = ConsoleList.rows(last, width, size * em, metrics);
    double most = spread.height() - 18 * em;
    double wanted = (Card.HEADING + 1.2) * size * em + Math.max(3, lines) * 1.62 * size * em;
    double height = Math.min(most, wanted);
    double top = (spread.height() - height) / 2 + 1.2 * em;

    double large = 2.4 * em;
    String shown = Words.cut(metrics, Face.STRONG, large, scenario.title(), width);
    add(Face.STRONG, large, shown, x, top - 2.6 * em, "still-ink");
    getChildren().add(new ConsoleList(last, new Box(x, top, width, height), size * em, metrics));
    double foot = spread.height() - 3.2 * em;
    add(Face.STRONG, 1.25 * em, Labels.text("app.name"), x, foot, "still-ink");
  }

  private void add(Face face, double size, String words, double x, double middle, String tint) {
    Text text = Words.of(face, size, words, tint);
    Words.place(text, x, middle);
    getChildren().add(text);
  }
}
