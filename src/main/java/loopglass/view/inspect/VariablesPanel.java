package loopglass.view.inspect;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loopglass.trace.Frame;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** The variables in reach of a frame, by scope. */
public final class VariablesPanel extends MemoryPanel {

  private static final int MOST_FRAMES = 12;

  private final Rows rows = new Rows();
  private final HBox frames = new HBox();
  private final TreeView<Row> tree = new TreeView<>();
  private Reading.@Nullable Seen shown;

  /** Activation of the frame that was chosen; 0 for whichever is topmost. */
  private int chosen;

  /** The room. */
  public VariablesPanel(Readings readings) {
    super(readings);
    frames.getStyleClass().add("frame-tabs");
    tree.setId("variables-tree");
    tree.getStyleClass().add("value-tree");
    tree.setShowRoot(false);
    tree.setAccessibleText(Labels.text("variables.accessible"));
    tree.setCellFactory(_ -> new RowCell(this::seen));
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox all = new VBox(frames, tree);
    all.setMinSize(0, 0);
    content(all);
  }

  @Override
  public String id() {
    return "variables";
  }

  private @Nullable Inspection seen() {
    return shown == null ? null : shown.inspection();
  }

  @Override
  boolean show(Reading.Seen seen) {
    shown = seen;
    Inspection inspection = seen.inspection();
    FrameScopes frame = choose(seen);
    listFrames(seen, frame);
    if (frame == null) {
      tree.setRoot(null);
      return false;
    }
    int selected = tree.getSelectionModel().getSelectedIndex();
    TreeItem<Row> root = rows.tree(inspection, frame);
    root.setExpanded(true);
    tree.setRoot(root);
    tree.getSelectionModel().select(selected);
    return !root.getChildren().isEmpty();
  }

  private @Nullable FrameScopes choose(Reading.Seen seen) {
    for (Frame frame : seen.stack()) {
      FrameScopes scopes = seen.inspection().frame(frame.id());
      if (scopes != null && frame.activation() == chosen) {
        return scopes;
      }
    }
    chosen = 0;
    return seen.inspection().frames().stream().findFirst().orElse(null);
  }

  private void listFrames(Reading.Seen seen, @Nullable FrameScopes chosenFrame) {
    frames.getChildren().clear();
    ToggleGroup group = new ToggleGroup();
    for (Frame frame : seen.stack()) {
      FrameScopes scopes = seen.inspection().frame(frame.id());
      if (scopes != null && frames.getChildren().size() < MOST_FRAMES) {
        ToggleButton tab = new ToggleButton(frame.name().isEmpty() ? "(…) =>" : frame.name());
        tab.getStyleClass().add("frame-tab");
        tab.setToggleGroup(group);
        tab.setSelected(scopes == chosenFrame);
        tab.setAccessibleText(Labels.text("variables.frame", tab.getText()));
        tab.setOnAction(
            _ -> {
              chosen = frame.activation();
              show(seen);
              frames.getChildren().stream()
                  .filter(each -> each instanceof ToggleButton button && button.isSelected())
                  .forEach(each -> each.requestFocus());
            });
        frames.getChildren().add(tab);
      }
    }
    boolean several = frames.getChildren().size() > 1;
    frames.setVisible(several);
    frames.setManaged(several);
  }
}
