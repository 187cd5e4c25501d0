package loopglass.view.inspect;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** A room that shows what was read of the memory, or says in a sentence why there is nothing. */
abstract class MemoryPanel extends StackPane implements Panel {

  private final Readings readings;
  private final Label message = new Label();
  private final Label busy = new Label(Labels.text("memory.reading"));
  private @Nullable Playback last;

  MemoryPanel(Readings readings) {
    this.readings = readings;
    setId(id());
    getStyleClass().add("memory-room");
    setMinSize(0, 0);
    message.getStyleClass().addAll("room-hint", "memory-message");
    message.setWrapText(true);
    busy.getStyleClass().addAll("room-hint", "memory-busy");
    busy.visibleProperty().bind(readings.busy());
    StackPane.setAlignment(busy, Pos.BOTTOM_RIGHT);
    readings.reading().subscribe(reading -> show(reading));
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && last != null) {
                show(last);
              }
            });
  }

  /** Puts the picture below the messages. */
  final void content(Node content) {
    getChildren().setAll(content, message, busy);
  }

  @Override
  public final Region node() {
    return this;
  }

  @Override
  public final void show(Playback now) {
    last = now;
    if (getScene() != null) {
      readings.show(now);
    }
  }

  private void show(Reading reading) {
    switch (reading) {
      case Reading.None _ -> say("");
      case Reading.Failed _ -> say(Labels.text("memory.failed"));
      case Reading.Seen seen -> say(show(seen) ? null : Labels.text(id() + ".empty"));
    }
  }

  /** Shows a sentence in place of the picture, or the picture. */
  private void say(@Nullable String sentence) {
    message.setText(sentence == null ? "" : sentence);
    message.setVisible(sentence != null);
    if (!getChildren().isEmpty()) {
      getChildren().getFirst().setVisible(sentence == null);
    }
  }

  /** Shows what was read; false when there is nothing to show. */
  abstract boolean show(Reading.Seen seen);
}
