package loopglass.view.panel;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopglass.language.Language;

/** How fast playback goes: each detent is twice the one before. */
public final class SpeedSlider extends HBox {

  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double SLOWEST_POWER = -2;
  private static final double FASTEST_POWER = 4;

  private final Slider slider = new Slider(SLOWEST_POWER, FASTEST_POWER, 0);
  private final Label value = new Label("1×");
  private final Label name = new Label(Labels.text("speed.title"));

  /**
   * A slider.
   *
   * @param onSpeed takes a speed, 0.25 to 16, when the viewer chose one
   */
  public SpeedSlider(DoubleConsumer onSpeed) {
    getStyleClass().add("speed");
    setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("quiet");
    name.setLabelFor(slider);
    name.setMinWidth(Region.USE_PREF_SIZE);
    value.getStyleClass().add("speed-value");
    value.setId("speed-value");
    value.setMinWidth(Region.USE_PREF_SIZE);
    slider.setId("speed");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setAccessibleText(Labels.text("speed.accessible"));
    slider.setTooltip(new Tooltip(Labels.text("speed.hint")));
    slider
        .valueProperty()
        .subscribe(
            power -> {
              double speed = Math.pow(2, Math.rint(power.doubleValue()));
              value.setText(words(speed));
              onSpeed.accept(speed);
            });
    getChildren().addAll(name, slider, value);
  }

  /** Leaves its name out, and is shorter. */
  public void setCompact(boolean compact) {
    name.setVisible(!compact);
    name.setManaged(!compact);
    pseudoClassStateChanged(COMPACT, compact);
  }

  /** Shows a speed that was chosen elsewhere; its sign does not matter here. */
  public void show(double speed) {
    double power = Math.log(Math.abs(speed)) / Math.log(2);
    if (!slider.isValueChanging() && Math.abs(slider.getValue() - power) > 0.01) {
      slider.setValue(power);
    }
    value.setText((speed < 0 ? "−" : "") + words(Math.abs(speed)));
  }

  private static String words(double speed) {
    return Labels.text("speed.times", Language.current().number(speed, 2));
  }
}
