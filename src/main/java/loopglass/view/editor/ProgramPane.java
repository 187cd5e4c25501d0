package loopglass.view.editor;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.playback.Origins;
import loopglass.trace.Ending;
import loopglass.trace.Trace;
import loopglass.view.panel.Command;
import loopglass.view.panel.Commands;
import loopglass.view.panel.Icon;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import loopglass.view.panel.Settings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The room of the program: its name, its text, and whether the text is the one that is shown. */
public final class ProgramPane extends VBox implements Panel {

  /** A lower room than this many em has no space for a legend. */
  private static final double LOW = 27;

  private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

  /** Steps after which the engine has read the text. */
  private static final int BEGUN = 6;

  /** More cannot be chosen from. */
  private static final int MOST = 12;

  private final Editor editor = new Editor();
  private final Suspensions suspensions = new Suspensions();
  private Origins origins = new Origins(new Trace());
  private final IntConsumer seek;
  private final HBox head = new HBox();
  private final Label name = new Label();
  private final Button run = new Button(Labels.text("program.run"), new Icon(Feather.PLAY));
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private String recorded = "";
  private @Nullable Playback told;

  /**
   * A room without a program.
   *
   * @param commands takes what can be asked for here, and is asked to run the text
   * @param settings the size of the text
   * @param seek goes to a step
   */
  public ProgramPane(Commands commands, Settings settings, IntConsumer seek) {
    this.seek = seek;
    getStyleClass().addAll("room", "program-room");
    setId("program");
    Label title = new Label(Labels.text("program.title"));
    title.getStyleClass().add("room-title");
    name.getStyleClass().add("room-hint");
    name.setMinWidth(0);
    run.setId("run-edited");
    run.getStyleClass().add("chip-button");
    run.setTooltip(new Tooltip(Command.RUN.hint()));
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.setOnAction(_ -> commands.perform(Command.RUN));
    run.visibleProperty().bind(stale);
    run.managedProperty().bind(stale);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    head.getChildren().addAll(title, name, run);
    head.getStyleClass().add("room-head");
    VBox.setVgrow(editor, Priority.ALWAYS);
    editor.area().setAccessibleText(Labels.text("program.accessible"));
    editor.textProperty().subscribe(text -> stale.set(!text.equals(recorded)));
    editor.setDesk(new Desk());
    editor.zoom(settings.programZoom());
    HBox legend = legend();
    getChildren().addAll(head, editor, legend);
    heightProperty().subscribe(_ -> makeRoom(legend));
    run.fontProperty().subscribe(_ -> makeRoom(legend));
    commands.on(Command.FIND, () -> editor.find(false));
    commands.on(Command.REPLACE, () -> editor.find(true));
    commands.on(Command.BREAK, () -> editor.toggleBreak(editor.caretLine().getValue()));
    commands.on(Command.MARK, editor::followMark);
    commands.on(Command.FOLD, editor::toggleFold);
  }

  /** In a low room every line is the program's. */
  private void makeRoom(HBox legend) {
    boolean isLow = getHeight() < LOW * run.getFont().getSize();
    pseudoClassStateChanged(SHORT, isLow);
    legend.setVisible(!isLow);
    legend.setManaged(!isLow);
  }

  /** The second sign of each mark: what it means, in words. */
  private static HBox legend() {
    HBox legend = new HBox();
    legend.getStyleClass().add("legend");
    for (String room : List.of("microtask", "task", "suspended")) {
      Label words = new Label(Labels.text("legend." + room), Gutter.mark(room));
      legend.getChildren().add(words);
    }
    return legend;
  }

  /** Shows something else at its head than its title and the name of the program. */
  public void entitle(List<? extends Node> parts) {
    head.getChildren().setAll(parts);
    head.getChildren().add(run);
  }

  /** Its editor. */
  public Editor editor() {
    return editor;
  }

  /** Puts a program in the editor. */
  public void open(String programName, String text) {
    recorded = text;
    editor.setText(text);
    setName(programName);
    stale.set(false);
  }

  /**
   * Shows the upper part of the program only.
   *
   * @param part of the room for it, from 0 to 1 for all of it
   */
  public void unroll(double part) {
    editor.unroll(part);
  }

  /** The name of the program in the editor. */
  public String name() {
    return name.getText();
  }

  /** Says how the program is called. */
  public void setName(String programName) {
    name.setText(programName);
  }

  /** Whether the text was changed since it was recorded, so that the trace is of an older one. */
  public ReadOnlyBooleanProperty stale() {
    return stale.getReadOnlyProperty();
  }

  @Override
  public String id() {
    return "program";
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public void show(Playback now) {
    if (now.tellsOf(told)) {
      return;
    }
    told = now;
    if (origins.trace() != now.trace()) {
      origins = new Origins(now.trace());
    }
    recorded = now.scenario().text();
    stale.set(!editor.text().equals(recorded));
    mark(now);
  }

  /** Marks a moment; if it is far from the one before, in several goes. */
  private void mark(Playback now) {
    if (now.isEmpty()) {
      editor.show(recorded, Marks.NONE, false);
      return;
    }
    origins.extend();
    boolean there = suspensions.follow(now.trace(), now.told()) & origins.reaches(now.told());
    Ending ending = now.trace().ending();
    boolean accepted = ending == null || ending.kind() != Ending.Kind.SYNTAX_ERROR;
    Marks marks = Marks.of(now.step(), there ? suspensions.now() : List.of());
    editor.show(recorded, marks, accepted && now.size() > BEGUN);
    if (!there) {
      Platform.runLater(
          () -> {
            if (now == told) {
              mark(now);
            }
          });
    }
  }

  /** What marks mean and lead to. */
  private final class Desk implements Editor.Desk {
    @Override
    public String words(List<Waiter> waiting) {
      Playback now = told;
      return now == null || !origins.reaches(now.told())
          ? ""
          : Wording.of(waiting, origins, now.told());
    }

    @Override
    public void follow(List<Waiter> waiting, Node at) {
      Playback now = told;
      if (now == null) {
        return;
      }
      if (waiting.size() == 1) {
        seek.accept(waiting.getFirst().since(origins, now.told()));
        return;
      }
      ContextMenu menu = new ContextMenu();
      for (Waiter waiter : waiting.subList(0, Math.min(MOST, waiting.size()))) {
        MenuItem item = new MenuItem(Wording.of(waiter, origins, now.told()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> seek.accept(waiter.since(origins, now.told())));
        menu.getItems().add(item);
      }
      menu.show(at, Side.BOTTOM, 0, 0);
    }
  }
}
