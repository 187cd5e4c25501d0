package loopglass.view.still;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import loopglass.picture.Face;
import loopglass.picture.Metrics;
import loopglass.scenario.Scenario;
import loopglass.view.panel.Labels;
import loopglass.view.stage.Plate;

/** The card a film begins with: what the program is called, and what there is to see. */
final class TitleCard extends Pane {

  private final double em;

  TitleCard(Scenario scenario, Spread spread, Metrics metrics) {
    em = spread.em();
    setManaged(false);
    resize(spread.width(), spread.height());
    getStyleClass().add("still");
    double margin = Math.max(4 * em, 0.11 * spread.width());
    double room = Math.min(spread.width() - 2 * margin, 76 * em);

    double large = Math.clamp(spread.width() / 20, 3 * em, 4.6 * em);
    List<String> title = Words.balanced(metrics, Face.STRONG, large, scenario.title(), room);
    double normal = 1.75 * em;
    List<String> summary =
        Words.balanced(metrics, Face.WORDS, normal, scenario.frontMatter().summary(), room);

    double height =
        title.size() * 1.18 * large
            + (summary.isEmpty() ? 0 : 1.9 * em + summary.size() * 1.5 * normal);
    double y = 0.46 * spread.height() - height / 2;
    bar(margin, y - 2.6 * em);
    for (String line : title) {
      add(Face.STRONG, large, line, margin, y + 0.59 * large, "still-ink");
      y += 1.18 * large;
    }
    y += 1.9 * em;
    for (String line : summary) {
      add(Face.WORDS, normal, line, margin, y + 0.75 * normal, "still-quiet");
      y += 1.5 * normal;
    }
    double foot = spread.height() - 3.2 * em;
    String program = Labels.text("app.name");
    add(Face.STRONG, 1.25 * em, program, margin, foot, "still-ink");
    double next = margin + metrics.width(Face.STRONG, 1.25 * em, program) + 1.2 * em;
    add(Face.CODE, 1.05 * em, scenario.name(), next, foot, "still-quiet");
  }

  /** The colours that everything has a meaning by, as a sign. */
  private void bar(double x, double y) {
    List<String> tones = new ArrayList<>(List.of("stack", "microtask", "task", "loop"));
    double width = 3.2 * em;
    for (int i = 0; i < tones.size(); i++) {
      Plate mark =
          Card.plate(
              x + i * (width + 0.5 * em),
              y,
              width,
              0.5 * em,
              0.25 * em,
              "still-mark-" + tones.get(i));
      getChildren().add(mark);
    }
  }

  private void add(Face face, double size, String words, double x, double middle, String tint) {
    Text text = Words.of(face, size, words, tint);
    Words.place(text, x, middle);
    getChildren().add(text);
  }
}
