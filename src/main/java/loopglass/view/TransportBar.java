package loopglass.view;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.timeline.TimelineView;

/** The deck: buttons, speed, the virtual clock, the step, and the timeline below them. */
final class TransportBar extends VBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
  private static final PseudoClass RECORDING = PseudoClass.getPseudoClass("recording");
  private static final double NANOS_PER_MS = 1e6;

  private final Button toggle;
  private final SpeedSlider speed;
  private final TimelineView timeline;
  private final Label clock = new Label("0 ms");
  private final Label count = new Label();

  /**
   * A deck.
   *
   * @param perform carries a command out
   * @param onSpeed sets the speed
   * @param seek goes to a step
   */
  TransportBar(Consumer<Command> perform, DoubleConsumer onSpeed, IntConsumer seek) {
    getStyleClass().add("transport");
    setId("transport");
    toggle = button(Command.TOGGLE, "play", perform);
    toggle.getStyleClass().add("toggle");
    speed = new SpeedSlider(onSpeed);
    timeline = new TimelineView(seek, perform);
    HBox buttons =
        new HBox(
            button(Command.TO_START, "to-start", perform),
            button(Command.PREVIOUS_JOB, "previous-job", perform),
            button(Command.BACK, "back", perform),
            toggle,
            button(Command.FORWARD, "forward", perform),
            button(Command.NEXT_JOB, "next-job", perform),
            button(Command.TO_END, "to-end", perform));
    buttons.getStyleClass().add("transport-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label clockName = new Label(Labels.text("clock.title"));
    clockName.getStyleClass().add("quiet");
    clock.setId("clock");
    clock.getStyleClass().add("clock");
    count.setId("step-count");
    count.getStyleClass().add("step-count");
    for (Label label : new Label[] {clockName, clock, count}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox deck = new HBox(buttons, speed, space, count, clockName, clock);
    deck.getStyleClass().add("deck");
    deck.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(deck, timeline);
  }

  void show(Playback now) {
    boolean playing = now.transport().isPlaying();
    toggle.pseudoClassStateChanged(PLAYING, playing);
    toggle.setAccessibleText(Labels.text(playing ? "transport.pause" : "transport.play"));
    speed.show(now.transport().speed());
    timeline.show(now);
    boolean recording = !now.trace().isEnded();
    count.pseudoClassStateChanged(RECORDING, recording);
    count.setText(
        Labels.text(
            recording ? "steps.recording" : "steps.of",
            grouped(now.isEmpty() ? 0 : now.moment().step()),
            grouped(Math.max(0, now.size() - 1))));
    if (!now.isEmpty()) {
      clock.setText(milliseconds(now.trace().step(now.moment().step()).after().clock()));
    }
  }

  private static Button button(Command command, String shape, Consumer<Command> perform) {
    Region glyph = new Region();
    glyph.getStyleClass().addAll("glyph", shape);
    Button button = new Button(null, glyph);
    button.setId(shape);
    button.getStyleClass().add("transport-button");
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
    button.setOnAction(_ -> perform.accept(command));
    return button;
  }

  private static String grouped(int number) {
    return Language.current().number(number);
  }

  private static String milliseconds(long nanos) {
    return Labels.text(
        "clock.ms", String.format(Language.current().locale(), "%,.1f", nanos / NANOS_PER_MS));
  }
}
