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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.playback.Transport;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import loopglass.view.panel.SpeedSlider;
import loopglass.view.predict.Words;
import loopglass.view.timeline.TimelineView;

/** The deck: buttons, speed, the virtual clock, the step, and the timeline below them. */
final class TransportBar extends VBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
  private static final PseudoClass RECORDING = PseudoClass.getPseudoClass("recording");
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double NANOS_PER_MS = 1e6;

  /** Below so many em of width, words are left out that tooltips say as well. */
  private static final double NARROW = 76;

  private static final double TIGHT = 60;

  private final Button toggle;
  private final SpeedSlider speed;
  private final TimelineView timeline;
  private final Label veil = new Label(Words.text("next.timeline"));
  private final Label clock = new Label("0 ms");
  private final Label count = new Label();
  private boolean brief;

  /**
   * A deck.
   *
   * @param perform carries a command out
   * @param onSpeed sets the speed
   * @param seek goes to a step
   * @param settings hold what the step buttons do
   */
  TransportBar(
      Consumer<Command> perform, DoubleConsumer onSpeed, IntConsumer seek, Settings settings) {
    getStyleClass().add("transport");
    setId("transport");
    toggle = button(Command.TOGGLE, "play", perform);
    toggle.getStyleClass().add("toggle");
    speed = new SpeedSlider(onSpeed);
    timeline = new TimelineView(seek, perform);
    HBox buttons =
        new HBox(
            button(Command.TO_START, "to-start", perform),
            button(Command.PREVIOUS_TASK, "previous-job", perform),
            button(Command.BACK, "back", perform),
            toggle,
            button(Command.FORWARD, "forward", perform),
            button(Command.NEXT_TASK, "next-job", perform),
            button(Command.TO_END, "to-end", perform));
    buttons.getStyleClass().add("transport-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    Label by = new Label(Labels.text("stepby.title"));
    by.getStyleClass().add("quiet");
    StepMenu unit = new StepMenu(settings.stepBy(), perform);
    by.setLabelFor(unit);
    HBox stepping = new HBox(by, unit);
    stepping.getStyleClass().add("stepping");
    stepping.setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label clockName = new Label(Labels.text("clock.title"));
    clockName.getStyleClass().add("quiet");
    clock.setId("clock");
    clock.getStyleClass().add("clock");
    count.setId("step-count");
    count.getStyleClass().add("step-count");
    for (Label label : new Label[] {by, clockName, clock, count}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox deck = new HBox(buttons, stepping, speed, space, count, clockName, clock);
    deck.getStyleClass().add("deck");
    deck.setAlignment(Pos.CENTER_LEFT);
    veil.setId("timeline-away");
    veil.getStyleClass().add("timeline-away");
    veil.setVisible(false);
    veil.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    getChildren().addAll(deck, new StackPane(timeline, veil));
    widthProperty().subscribe(() -> fit(deck, clockName, by));
    clock.fontProperty().subscribe(() -> fit(deck, clockName, by));
  }

  private void fit(HBox deck, Label clockName, Label by) {
    double em = clock.getFont().getSize();
    boolean narrow = getWidth() < NARROW * em;
    boolean tight = getWidth() < TIGHT * em;
    speed.setCompact(narrow);
    give(clockName, !narrow);
    give(by, !tight);
    brief = narrow;
    deck.pseudoClassStateChanged(COMPACT, tight);
  }

  /** Shows or leaves out words that others stand for as well. */
  private static void give(Label label, boolean room) {
    label.setVisible(room);
    label.setManaged(room);
  }

  /** Takes the timeline away, or gives it back: it shows what is still to come. */
  void veil(boolean wanted) {
    veil.setVisible(wanted);
    veil.setManaged(wanted);
    if (wanted) {
      timeline.setVisible(false);
    }
  }

  TimelineView timeline() {
    return timeline;
  }

  void show(Playback now) {
    boolean playing = now.transport().isPlaying();
    toggle.pseudoClassStateChanged(PLAYING, playing);
    toggle.setAccessibleText(Labels.text(playing ? "transport.pause" : "transport.play"));
    speed.show(now.transport().speed());
    timeline.show(now);
    count(now);
    if (!now.isEmpty()) {
      clock.setText(milliseconds(now.trace().step(now.moment().step()).after().clock()));
    }
  }

  private void count(Playback now) {
    boolean looking = now.transport() instanceof Transport.Searching;
    boolean recording = looking || !now.trace().isEnded();
    count.pseudoClassStateChanged(RECORDING, recording);
    int step = looking ? now.transport().reach() : now.moment().step();
    String reached = grouped(now.isEmpty() ? 0 : step);
    String all = grouped(Math.max(0, now.size() - 1));
    if (looking) {
      count.setText(Labels.text("steps.looking", reached));
    } else if (brief) {
      count.setText(reached + " / " + all);
    } else {
      count.setText(Labels.text(recording ? "steps.recording" : "steps.of", reached, all));
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
