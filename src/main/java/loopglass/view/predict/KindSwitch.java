package loopglass.view.predict;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;

/** Chooses what is to be predicted. */
final class KindSwitch extends SegmentedButton {

  /** What can be predicted. */
  enum Kind {
    ORDER,
    NEXT;

    /** Its name in texts, style sheets and what is kept. */
    String word() {
      return this == ORDER ? "order" : "next";
    }
  }

  KindSwitch(Consumer<Kind> choose) {
    getStyleClass().add("switch");
    setMinWidth(USE_PREF_SIZE);
    for (Kind kind : Kind.values()) {
      ToggleButton button = new ToggleButton(Words.text("kind." + kind.word()));
      button.setId("predict-" + kind.word());
      button.setMinWidth(USE_PREF_SIZE);
      button.setTooltip(new Tooltip(Words.text("kind." + kind.word() + ".hint")));
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(kind);
          });
      getButtons().add(button);
    }
    show(Kind.ORDER);
  }

  void show(Kind kind) {
    getButtons().get(kind.ordinal()).setSelected(true);
  }
}
