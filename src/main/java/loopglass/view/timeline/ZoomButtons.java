package loopglass.view.timeline;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Nearer and farther, for whoever has no wheel. */
final class ZoomButtons extends VBox {

  private static final double STEP = 1.6;

  private final Button in;
  private final Button out;

  ZoomButtons(DoubleConsumer zoom) {
    getStyleClass().add("timeline-zoom");
    setManaged(false);
    setAlignment(Pos.CENTER);
    in = button("zoom-in", Feather.PLUS, () -> zoom.accept(STEP));
    out = button("zoom-out", Feather.MINUS, () -> zoom.accept(1 / STEP));
    getChildren().addAll(in, out);
  }

  private static Button button(String id, Feather icon, Runnable deed) {
    Button button = new Button(null, new Icon(icon));
    button.setId("timeline-" + id);
    button.getStyleClass().addAll("icon-button", "zoom-button");
    button.setTooltip(new Tooltip(Labels.text("timeline." + id)));
    button.setAccessibleText(Labels.text("timeline." + id));
    button.setOnAction(_ -> deed.run());
    button.setOnMousePressed(event -> event.consume());
    VBox.setVgrow(button, Priority.ALWAYS);
    button.setMaxHeight(Double.MAX_VALUE);
    return button;
  }

  void show(boolean zoomed, boolean further) {
    out.setDisable(!zoomed);
    in.setDisable(!further);
  }
}
