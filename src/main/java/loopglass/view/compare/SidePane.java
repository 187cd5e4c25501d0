package loopglass.view.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.playback.Alignment;
import loopglass.playback.Pairing;
import loopglass.playback.Side;
import loopglass.scenario.Scenario;
import loopglass.view.console.ConsolePane;
import loopglass.view.editor.Editor;
import loopglass.view.editor.ProgramPane;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import org.jspecify.annotations.Nullable;

/** One of the two programs: its text, its console, its machine and what just happened there. */
final class SidePane extends StackPane {

  private final Side side;
  private final ProgramPane program;
  private final ConsolePane console;
  private final MachineView machine;
  private final SideCaption caption = new SideCaption();
  private final MenuButton title = new MenuButton();
  private final VBox rooms;
  private @Nullable Playback told;
  private String waited = "";

  /**
   * A side without a program.
   *
   * @param commands takes what can be asked for in its editor
   * @param seek goes to a step of this side
   */
  SidePane(Side side, Commands commands, Settings settings, IntConsumer seek) {
    this.side = side;
    String id = "compare-" + word(side);
    setId(id);
    getStyleClass().add("compare-side");
    setMinWidth(0);
    program = new ProgramPane(commands, settings, seek);
    program.setId(id + "-program");
    console = new ConsolePane(seek, settings);
    console.setId(id + "-console");
    machine = new MachineView(settings.reducedMotion());
    machine.setId(id + "-stage");
    machine.setAccessibleText(Words.text("stage." + word(side)));
    caption.setId(id + "-caption");
    title.setId(id + "-choose");
    title.getStyleClass().addAll("scenario-menu", "side-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    title.setMnemonicParsing(false);
    HBox.setHgrow(title, Priority.ALWAYS);
    program.entitle(List.of(letter(side), title));
    program.editor().area().setAccessibleText(Words.text("program." + word(side)));
    Halves upper =
        new Halves(
            Orientation.HORIZONTAL,
            program,
            consoleRoom(),
            settings.place("compare.console", 0.63));
    Halves both =
        new Halves(Orientation.VERTICAL, upper, machine, settings.place("compare.stage", 0.38));
    VBox.setVgrow(both, Priority.ALWAYS);
    rooms = new VBox(both, caption);
    rooms.getStyleClass().add("side-rooms");
    getChildren().add(rooms);
  }

  /** The sign of a side. */
  static Label letter(Side side) {
    Label letter = new Label(Words.text("letter." + word(side)));
    letter.getStyleClass().add("side-letter");
    letter.setMinWidth(USE_PREF_SIZE);
    return letter;
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private VBox consoleRoom() {
    Label words = new Label(Labels.text("console.title"));
    words.getStyleClass().add("room-title");
    HBox head = new HBox(words);
    head.getStyleClass().add("room-head");
    VBox.setVgrow(console, Priority.ALWAYS);
    VBox room = new VBox(head, console);
    room.getStyleClass().addAll("room", "side-console");
    return room;
  }

  /** Which program is here, to be changed for another one. */
  MenuButton title() {
    return title;
  }

  Editor editor() {
    return program.editor();
  }

  /** The name of the program. */
  String name() {
    return program.name();
  }

  /** Puts a program here. */
  void open(Scenario scenario, boolean changeable) {
    program.open(scenario.name(), scenario.text());
    entitle(scenario);
    program.editor().area().setEditable(changeable);
    told = null;
  }

  /** Says how the program is called. */
  void entitle(Scenario scenario) {
    title.setText(scenario.title());
    title.setAccessibleText(Words.text("choose." + word(side), scenario.title()));
  }

  /** Whether there is a program. */
  boolean isEmpty() {
    return title.getText().isEmpty();
  }

  /** Shows something in place of the program, or the program again for null. */
  void cover(@Nullable Node page) {
    rooms.setVisible(page == null);
    getChildren().removeIf(child -> child != rooms);
    if (page != null) {
      getChildren().add(page);
    }
  }

  /** What covers the program, or null. */
  @Nullable Node cover() {
    return getChildren().size() > 1 ? getChildren().get(1) : null;
  }

  /** Shows a moment. */
  void show(Playback now, Differences differences, boolean changed) {
    if (changed) {
      console.compare(line -> differences.of(side, line));
    }
    console.show(now);
    program.show(now);
    machine.show(now);
  }

  /** Says what just happened, or what is waited for. */
  void tell(Playback now, @Nullable Pairing pairing, double at) {
    String waiting = pairing == null ? "" : waiting(pairing, at);
    if (waiting.equals(waited) && now.tellsOf(told) && now.trace().isEnded()) {
      return;
    }
    told = now;
    waited = waiting;
    if (!waiting.isEmpty()) {
      caption.tellWaiting(waiting, Words.text("wait.why." + word(side.other())));
    } else {
      caption.tell(now);
    }
  }

  /** What it waits for at a place of the axis, or "". */
  private String waiting(Pairing pairing, double at) {
    if (pairing.standing(side, at) != Pairing.Standing.WAITS) {
      return "";
    }
    String key = pairing.alignment() == Alignment.LINE ? "wait.line" : "wait.turn";
    return Words.text(key, pairing.reached(at) + 1);
  }
}
