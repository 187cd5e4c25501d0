package loopglass.view.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Lies over the selected range, with what can be done with it. */
final class RangeBox extends Region {

  private final Region band = part("timeline-range");
  private final Region edges = part("timeline-range-edges");
  private final ToggleButton loop = tool(new ToggleButton(), "range-loop", Feather.REPEAT);
  private final HBox tools;

  /**
   * A range box.
   *
   * @param play plays the range once
   * @param loop plays it over and over
   * @param zoom brings it to the full width
   * @param clear selects nothing
   */
  RangeBox(Runnable play, Runnable loop, Runnable zoom, Runnable clear) {
    setPickOnBounds(false);
    setManaged(false);
    setVisible(false);
    tools =
        new HBox(
            done(tool(new Button(), "range-play", Feather.PLAY), play),
            done(this.loop, loop),
            done(tool(new Button(), "range-zoom", Feather.ZOOM_IN), zoom),
            done(tool(new Button(), "range-clear", Feather.X), clear));
    tools.getStyleClass().add("range-tools");
    tools.setAlignment(Pos.CENTER);
    tools.setManaged(false);
    getChildren().addAll(band, edges, tools);
  }

  /** Shows the range between two places of the width, the looping as it is. */
  void show(double from, double to, double width, double height, boolean looping) {
    setVisible(true);
    loop.setSelected(looping);
    double left = Math.clamp(from, 0, width);
    double right = Math.clamp(to, left, width);
    double wanted = Math.max(2, snapSizeX(right - left));
    band.resizeRelocate(snapPositionX(left), 0, wanted, height);
    edges.resizeRelocate(snapPositionX(left), 0, wanted, height);
    double wide = tools.prefWidth(-1);
    double tall = Math.min(height, tools.prefHeight(-1));
    double x = Math.clamp(right - wide - 4, 0, Math.max(0, width - wide));
    tools.resizeRelocate(snapPositionX(x), snapPositionY((height - tall) / 2), wide, tall);
  }

  void hide() {
    setVisible(false);
  }

  private static Region part(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  private static <B extends ButtonBase> B tool(B button, String id, Feather icon) {
    button.setId(id);
    button.setGraphic(new Icon(icon));
    button.getStyleClass().addAll("icon-button", "range-tool");
    String words = Labels.text("timeline." + id);
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    return button;
  }

  private static <B extends ButtonBase> B done(B button, Runnable deed) {
    button.setOnAction(_ -> deed.run());
    button.setOnMousePressed(event -> event.consume());
    return button;
  }
}
