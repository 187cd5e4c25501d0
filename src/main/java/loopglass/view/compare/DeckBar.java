package loopglass.view.compare;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loopglass.playback.Alignment;
import loopglass.playback.Tandem;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;
import loopglass.view.panel.SpeedSlider;

/** The one deck of both programs: buttons, speed, and how far each has come. */
final class DeckBar extends HBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  private final Button toggle;
  private final Button previous;
  private final Button next;
  private final SpeedSlider speed;
  private final Label looking = new Label();
  private Alignment alignment = Alignment.LINE;

  DeckBar(Consumer<Command> perform, DoubleConsumer onSpeed) {
    getStyleClass().add("deck");
    setId("compare-deck");
    setAlignment(Pos.CENTER_LEFT);
    toggle = button(Command.TOGGLE, "play", perform);
    toggle.getStyleClass().add("toggle");
    previous = button(Command.PREVIOUS_LOG, "previous-job", perform);
    next = button(Command.NEXT_LOG, "next-job", perform);
    previous.setOnAction(_ -> perform.accept(previous()));
    next.setOnAction(_ -> perform.accept(next()));
    HBox buttons =
        new HBox(
            button(Command.TO_START, "to-start", perform),
            previous,
            button(Command.BACK, "back", perform),
            toggle,
            button(Command.FORWARD, "forward", perform),
            next,
            button(Command.TO_END, "to-end", perform));
    buttons.getStyleClass().add("transport-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    speed = new SpeedSlider(onSpeed);
    looking.getStyleClass().add("step-count");
    looking.setId("compare-place");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    looking.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(buttons, speed, space, looking);
  }

  private Command next() {
    return alignment == Alignment.LINE ? Command.NEXT_LOG : Command.NEXT_TURN;
  }

  private Command previous() {
    return alignment == Alignment.LINE ? Command.PREVIOUS_LOG : Command.PREVIOUS_TURN;
  }

  private static Button button(Command command, String shape, Consumer<Command> perform) {
    Region glyph = new Region();
    glyph.getStyleClass().addAll("glyph", shape);
    Button button = new Button(null, glyph);
    button.setId("compare-" + shape);
    button.getStyleClass().add("transport-button");
    name(button, command);
    button.setOnAction(_ -> perform.accept(command));
    return button;
  }

  private static void name(Button button, Command command) {
    button.setTooltip(new Tooltip(command.hint()));
    button.setAccessibleText(command.words());
  }

  void show(Duo duo) {
    Tandem deck = duo.deck();
    toggle.pseudoClassStateChanged(PLAYING, deck.playing());
    toggle.setAccessibleText(Labels.text(deck.playing() ? "transport.pause" : "transport.play"));
    speed.show(deck.speed());
    if (duo.alignment() != alignment) {
      alignment = duo.alignment();
      name(next, next());
      name(previous, previous());
    }
    looking.setText(
        deck.wanted() == null
            ? ""
            : Words.text("looking." + deck.wanted().name().toLowerCase(Locale.ROOT)));
  }
}
