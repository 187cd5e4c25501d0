package loopglass.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.view.editor.Editor;
import loopglass.view.panel.Command;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The room of the program: its name, its text, and whether the text is the one that is shown. */
final class ProgramPane extends VBox implements Panel {

  private final Editor editor = new Editor();
  private final Label name = new Label();
  private final Button run = new Button(Labels.text("program.run"), new FontIcon(Feather.PLAY));
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
  private String recorded = "";
  private @Nullable Playback told;

  ProgramPane(Runnable onRun) {
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
    run.setOnAction(_ -> onRun.run());
    run.visibleProperty().bind(stale);
    run.managedProperty().bind(stale);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(title, name, run);
    head.getStyleClass().add("room-head");
    VBox.setVgrow(editor, Priority.ALWAYS);
    editor.area().setAccessibleText(Labels.text("program.accessible"));
    editor.textProperty().subscribe(text -> stale.set(!text.equals(recorded)));
    getChildren().addAll(head, editor, legend());
  }

  /** The second sign of each mark: what it means, in words. */
  private static HBox legend() {
    HBox legend = new HBox();
    legend.getStyleClass().add("legend");
    for (String room : new String[] {"microtask", "task"}) {
      Region mark = new Region();
      mark.getStyleClass().addAll("line-mark", room);
      legend.getChildren().addAll(mark, new Label(Labels.text("legend." + room)));
    }
    return legend;
  }

  Editor editor() {
    return editor;
  }

  /** Puts a program in the editor. */
  void open(String programName, String text) {
    recorded = text;
    editor.setText(text);
    setName(programName);
    stale.set(false);
  }

  /** The name of the program in the editor. */
  String name() {
    return name.getText();
  }

  void setName(String programName) {
    name.setText(programName);
  }

  /** Whether the text was changed since it was recorded, so that the trace is of an older one. */
  ReadOnlyBooleanProperty stale() {
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
    recorded = now.scenario().text();
    stale.set(!editor.text().equals(recorded));
    editor.show(recorded, now.isEmpty() ? null : now.step());
  }
}
