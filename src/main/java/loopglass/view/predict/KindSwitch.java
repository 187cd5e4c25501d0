package loopglass.view.predict;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import loopglass.view.panel.Switch;

/** Chooses what is to be predicted. */
final class KindSwitch extends Switch<KindSwitch.Kind> {

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
    super(choose);
    getStyleClass().add("switch");
    for (Kind kind : Kind.values()) {
      ToggleButton button = new ToggleButton(Words.text("kind." + kind.word()));
      button.setId("predict-" + kind.word());
      button.setMinWidth(USE_PREF_SIZE);
      button.setTooltip(new Tooltip(Words.text("kind." + kind.word() + ".hint")));
      add(button, kind);
    }
    show(Kind.ORDER);
  }
}
