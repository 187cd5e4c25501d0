package loopglass.view.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loopglass.scenario.Scenario;
import loopglass.trace.Span;
import loopglass.view.panel.Playback;

/** The line of the program that runs or ran last, between its neighbours. */
final class RunningLines extends VBox {

  /** So many steps back a line that ran is looked for. */
  private static final int FAR = 200;

  private int running = -1;

  /** Shows a moment. */
  void show(Playback now) {
    int number = number(now);
    if (number != running) {
      running = number;
      put(now.scenario());
    }
  }

  private void put(Scenario program) {
    List<String> text = program.text().lines().toList();
    getChildren().clear();
    for (int number = running - 1; number <= running + 1; number++) {
      boolean there = number >= program.firstLine() && number <= text.size();
      Label line = new Label(there ? number + "  " + text.get(number - 1) : "");
      line.getStyleClass().add("presenter-line");
      if (number == running) {
        line.getStyleClass().add("now");
        line.setId("presenter-line");
      }
      line.setMaxWidth(Double.MAX_VALUE);
      getChildren().add(line);
    }
  }

  private static int number(Playback now) {
    for (int step = now.told(); step >= Math.max(0, now.told() - FAR); step--) {
      Span span = now.trace().step(step).span();
      if (span.line() > 0 && span.source().equals(now.scenario().name())) {
        return span.line();
      }
    }
    return now.scenario().firstLine();
  }
}
