package loopglass.view;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import loopglass.view.panel.Command;

/**
 * States of a prediction, for eyes: {@code predict-order}, {@code predict-lifted}, {@code
 * predict-watch}, {@code predict-wrong}, {@code predict-end}, {@code predict-next@N}: the N-th
 * question, {@code predict-miss@N}: answered wrong, {@code predict-done}.
 */
final class PredictStills {

  private static final double HOURS = 10_000;

  private PredictStills() {}

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
        bench.perform(Command.TO_END);
      }
      case "right" -> {
        for (int i = 0; i < 9; i++) {
          press(bench, KeyCode.DOWN);
        }
        fire(bench, "#order-watch");
        bench.perform(Command.TO_END);
      }
      default -> next(bench, parts);
    }
    WindowStills.settle(bench);
  }

  private static void next(Workbench bench, String[] parts) {
    ((ToggleButton) Objects.requireNonNull(bench.lookup("#predict-next"))).fire();
    int wanted = parts.length > 1 ? Integer.parseInt(parts[1]) : 100;
    for (int question = 1; question < wanted; question++) {
      pass(bench, HOURS);
      if (!Objects.requireNonNull(bench.lookup("#question-card")).isVisible()) {
        if (bench.lookup("#next-on") == null) {
          return;
        }
        fire(bench, "#next-on");
        pass(bench, HOURS);
      }
      fire(bench, "#choice-1");
    }
    pass(bench, HOURS);
    if (parts[0].equals("miss")) {
      fire(bench, "#choice-2");
    }
  }

  private static void pass(Workbench bench, double seconds) {
    bench.beat(seconds);
    WindowStills.settle(bench);
  }

  private static void fire(Workbench bench, String button) {
    WindowStills.settle(bench);
    if (bench.lookup(button) instanceof Button found) {
      found.fire();
    }
  }

  private static void press(Workbench bench, KeyCode code) {
    var list = Objects.requireNonNull(bench.lookup("#order-list"));
    list.requestFocus();
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
