package loopglass.view;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import loopglass.lesson.predict.Decision;
import loopglass.view.keeping.Folders;
import loopglass.view.keeping.Progress;
import loopglass.view.keeping.Scribe;
import loopglass.view.panel.Command;
import loopglass.view.panel.Playback;

/**
 * States of a prediction, for eyes: {@code predict-order}, {@code predict-lifted}, {@code
 * predict-watch}, {@code predict-wrong}, {@code predict-end}, {@code predict-next@N}: the N-th
 * question, {@code predict-miss@N}: answered wrong, {@code predict-done}.
 */
final class PredictStills {

  private static final double HOURS = 10_000;

  private PredictStills() {}

  /** Some programs were predicted. */
  static Progress progress() {
    Progress progress = new Progress(Folders.in(Path.of("target", "stills")), new Scribe(_ -> {}));
    progress.record("library first-look.js", "order", 6, 6);
    progress.record("library call-stack.js", "order", 3, 6);
    progress.answered(true);
    return progress;
  }

  static void show(Workbench bench, String words) {
    String[] parts = words.substring("predict-".length()).split("@");
    bench.perform(Command.PREDICT);
    pass(bench, 0);
    switch (parts[0]) {
      case "order" -> {}
      case "lifted" -> {
        press(bench, KeyCode.DOWN);
        press(bench, KeyCode.SPACE);
        press(bench, KeyCode.DOWN);
      }
      case "watch" -> {
        fire(bench, "#order-watch");
        pass(bench, 2.5);
      }
      case "wrong" -> {
        fire(bench, "#order-watch");
        pass(bench, HOURS);
      }
      case "end" -> {
        fire(bench, "#order-watch");
        pass(bench, HOURS);
        fire(bench, "#watch-on");
        bench.perform(Command.TO_END);
      }
      default -> next(bench, parts);
    }
    Settling.settle(bench);
  }

  private static void next(Workbench bench, String[] parts) {
    ((ToggleButton) Objects.requireNonNull(bench.lookup("#predict-next"))).fire();
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 100;
    pass(bench, HOURS);
    for (int question = 1; question < wanted; question++) {
      if (!Objects.requireNonNull(bench.lookup("#question-card")).isVisible()) {
        return;
      }
      fire(bench, "#choice-" + right(bench, true));
      pass(bench, HOURS);
    }
    if (parts[0].equals("miss")) {
      fire(bench, "#choice-" + right(bench, false));
    }
  }

  /** The number of the right choice, or of another one. */
  private static int right(Workbench bench, boolean right) {
    Playback now = Objects.requireNonNull(bench.player().shown());
    Decision decision = Decision.at(now.trace(), now.moment().step() + 1).orElseThrow();
    for (int i = 0; i < decision.choices().size(); i++) {
      if (decision.isRight(decision.choices().get(i)) == right) {
        return i + 1;
      }
    }
    throw new IllegalStateException();
  }

  private static void pass(Workbench bench, double seconds) {
    bench.beat(seconds);
    Settling.settle(bench);
  }

  private static void fire(Workbench bench, String button) {
    Settling.settle(bench);
    if (bench.lookup(button) instanceof Button found) {
      found.fire();
    }
  }

  private static void press(Workbench bench, KeyCode code) {
    var list = Objects.requireNonNull(bench.lookup("#order-list"));
    list.requestFocus();
    list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
