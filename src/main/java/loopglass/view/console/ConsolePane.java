package loopglass.view.console;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.trace.Event;
import loopglass.trace.Line;
import loopglass.trace.Trace;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePVector;

/** What the program wrote: so far in ink, later faint. A line is a place in time. */
public final class ConsolePane extends VBox implements Panel {

  /**
   * What JavaFX's controls log; held, since a logger that nobody holds forgets its level. A list
   * takes a line whose number is greater than its height in pixels for a mistake of its cells, and
   * says so at every such line.
   */
  private static final Logger CONTROLS = Logger.getLogger("javafx.scene.control");

  static {
    CONTROLS.setLevel(Level.WARNING);
  }

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final ConsoleLines lines = new ConsoleLines();
  private final ListView<Line> list = new ListView<>(lines);
  private final Reach reach = new Reach(list);
  private final IntegerProperty written = new SimpleIntegerProperty();
  private final IntegerProperty current = new SimpleIntegerProperty(-1);
  private final LevelMenu filter;
  private @Nullable IntFunction<Difference> differences;
  private final Settings settings;
  private boolean veiled;
  private @Nullable Trace trace;

  /**
   * A console.
   *
   * @param seek goes to a step
   * @param settings says whether lines that are still to come are hidden
   */
  public ConsolePane(IntConsumer seek, Settings settings) {
    getStyleClass().add("console-room");
    setId("console");
    Label empty = new Label(Labels.text("console.empty"));
    empty.getStyleClass().add("room-hint");
    list.setPlaceholder(empty);
    list.setId("console-lines");
    list.getStyleClass().add("console-list");
    list.setAccessibleText(Labels.text("console.accessible"));
    list.setCellFactory(
        _ -> new ConsoleCell(lines, written, current, row -> go(row, seek), this::difference));
    list.setOnKeyPressed(
        event -> {
          int row = list.getSelectionModel().getSelectedIndex();
          if (COPY.match(event) && row >= 0 && row < lines.size()) {
            LongLine.copy(lines.get(row).body());
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && row >= 0) {
            go(row, seek);
          } else if (event.getCode() == KeyCode.SPACE && turn(row)) {
            event.consume();
          }
        });
    this.settings = settings;
    settings.futureHidden().subscribe(_ -> hideFuture()); // now, too
    filter = new LevelMenu(lines::show, settings);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().add(list);
  }

  /**
   * Marks what differs from the console of another program, and numbers the lines.
   *
   * @param of tells of a line, by its index in the console, how it differs
   */
  public void compare(IntFunction<Difference> of) {
    differences = of;
    list.refresh();
  }

  private @Nullable Difference difference(int line) {
    return differences == null ? null : differences.apply(line);
  }

  /** Hides lines that are still to come, whatever the viewer has set, for as long as it is told. */
  public void veil(boolean wanted) {
    veiled = wanted;
    hideFuture();
  }

  private void hideFuture() {
    lines.hideFuture(veiled || settings.futureHidden().get());
  }

  @Override
  public String id() {
    return "console";
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public List<Node> tools() {
    return List.of(filter);
  }

  @Override
  public void show(Playback now) {
    boolean same = now.trace() == trace;
    trace = now.trace();
    if (now.isEmpty()) {
      lines.show(TreePVector.empty(), false, 0);
      return;
    }
    int told = now.step().after().console().size();
    lines.show(now.latest().after().console(), same, told);
    int reached = now.trace().step(now.moment().step()).after().console().size();
    boolean writing =
        now.step().event() instanceof Event.Logged || now.step().event() instanceof Event.Reported;
    current.set(writing ? lines.rowOf(told - 1) : -1);
    if (told != written.get() || !same) {
      written.set(told);
      reach.show(lines.rowOf(told - 1), lines.rowOf(reached));
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    reach.laidOut();
  }

  private void go(int row, IntConsumer seek) {
    if (trace != null && row < lines.size()) {
      seek.accept(ConsoleLines.stepOf(trace, lines.indexOf(row)));
    }
  }

  /** Whether a key opens or closes the group that is selected in a list of lines. */
  public static boolean turns(ListView<?> list, KeyCode code) {
    return code == KeyCode.SPACE
        && list.getSelectionModel().getSelectedItem() instanceof Line line
        && ConsoleLines.isGroup(line);
  }

  /** Opens or closes a group; false when the row is no group's title. */
  private boolean turn(int row) {
    boolean group = row >= 0 && row < lines.size() && ConsoleLines.isGroup(lines.get(row));
    if (group) {
      lines.turn(lines.indexOf(row));
      list.getSelectionModel().select(row);
    }
    return group;
  }
}
