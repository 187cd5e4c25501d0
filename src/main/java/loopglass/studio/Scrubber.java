package loopglass.studio;

import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.view.panel.Command;

/** Where one is in the film, in its own time: a button to play it, a slider, and the time. */
final class Scrubber extends HBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  private final Button toggle;
  private final Slider slider = new Slider();
  private final Label time = new Label();
  private final Label place = new Label();
  private boolean showing;

  /**
   * A scrubber.
   *
   * @param onToggle plays or pauses
   * @param onSeek goes to a second
   */
  Scrubber(Runnable onToggle, DoubleConsumer onSeek) {
    getStyleClass().add("film-scrubber");
    setAlignment(Pos.CENTER_LEFT);
    Region glyph = new Region();
    glyph.getStyleClass().addAll("glyph", "play");
    toggle = new Button(null, glyph);
    toggle.setId("film-play");
    toggle.getStyleClass().addAll("transport-button", "toggle");
    toggle.setTooltip(new Tooltip(Words.text("play") + "  ·  " + Command.TOGGLE.keys()));
    toggle.setAccessibleText(Words.text("play"));
    toggle.setOnAction(_ -> onToggle.run());
    slider.setId("film-scrubber");
    slider.setAccessibleText(Words.text("scrubber"));
    slider.setBlockIncrement(1);
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider
        .valueProperty()
        .subscribe(
            second -> {
              if (!showing) {
                onSeek.accept(second.doubleValue());
              }
            });
    time.setId("film-time");
    time.getStyleClass().add("film-time");
    place.setId("film-place");
    place.getStyleClass().add("film-place");
    for (Label label : new Label[] {time, place}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(toggle, slider, time, place);
  }

  /** Shows a place of a film. */
  void show(Screening screening, boolean playing) {
    showing = true;
    slider.setMax(Math.max(0.001, screening.seconds()));
    slider.setValue(screening.second());
    showing = false;
    time.setText(Words.time(screening.second()) + " / " + Words.time(screening.seconds()));
    String step = Words.number(screening.told());
    place.setText(Words.text(screening.isOutside() ? "place.outside" : "place", step));
    toggle.pseudoClassStateChanged(PLAYING, playing);
    toggle.setAccessibleText(Words.text(playing ? "pause" : "play"));
  }

  /** Gives it the keys. */
  void enter() {
    slider.requestFocus();
  }
}
