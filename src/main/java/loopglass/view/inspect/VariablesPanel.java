package loopglass.view.inspect;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.language.Language;
import loopglass.trace.Frame;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.Inspection;
import loopglass.view.panel.Alternatives;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** The variables in reach of a frame, by scope. */
public final class VariablesPanel extends MemoryPanel {

  /** More are in a menu. */
  private static final int MOST_TABS = 8;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final Rows rows = new Rows();
  private final HBox frames = new HBox();
  private final Alternatives<Integer> tabs = new Alternatives<>(new ToggleGroup(), this::choose);
  private final MenuButton deeper = new MenuButton();
  private final TreeView<Row> tree = new TreeView<>();
  private Reading.@Nullable Seen shown;
  private List<Frame> listed = List.of();

  /** Activation of the frame that was chosen; 0 for whichever is topmost. */
  private int chosen;

  /** The room. */
  public VariablesPanel(Readings readings) {
    super(readings);
    frames.getStyleClass().add("frame-tabs");
    deeper.setId("frames-deeper");
    deeper.getStyleClass().add("frame-tab");
    deeper.setMnemonicParsing(false);
    deeper.setMinWidth(Region.USE_PREF_SIZE);
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

  private void choose(int activation) {
    chosen = activation;
    Reading.Seen seen = shown;
    if (seen != null) {
      show(seen);
    }
  }

  private void listFrames(Reading.Seen seen, @Nullable FrameScopes chosenFrame) {
    List<Frame> known =
        seen.stack().stream().filter(frame -> seen.inspection().frame(frame.id()) != null).toList();
    if (!sameTabs(known, listed)) { // else they stay, and with them the focus
      frames.getChildren().clear();
      tabs.clear();
      known.stream().limit(MOST_TABS).forEach(this::addTab);
      addDeeper(known.stream().skip(MOST_TABS).toList());
    }
    listed = known;
    for (Frame frame : known) {
      if (seen.inspection().frame(frame.id()) == chosenFrame) {
        tabs.show(frame.activation());
        name(frame, known);
      }
    }
    boolean several = known.size() > 1;
    frames.setVisible(several);
    frames.setManaged(several);
  }

  private static boolean sameTabs(List<Frame> some, List<Frame> others) {
    return labels(some).equals(labels(others));
  }

  private static List<String> labels(List<Frame> frames) {
    return frames.stream().map(frame -> frame.activation() + " " + frame.name()).toList();
  }

  private void addTab(Frame frame) {
    ToggleButton tab = new ToggleButton(label(frame));
    tab.setMnemonicParsing(false); // or names would lose their underscores
    tab.getStyleClass().add("frame-tab");
    tab.setAccessibleText(Labels.text("variables.frame", tab.getText()));
    tabs.add(tab, frame.activation());
    frames.getChildren().add(tab);
  }

  private static String label(Frame frame) {
    return frame.name().isEmpty() ? "(…) =>" : frame.name();
  }

  /** A menu of frames for which there is no tab. */
  private void addDeeper(List<Frame> rest) {
    deeper.getItems().clear();
    for (Frame frame : rest) {
      MenuItem item = new MenuItem(label(frame));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> choose(frame.activation()));
      deeper.getItems().add(item);
    }
    if (!rest.isEmpty()) {
      frames.getChildren().add(deeper);
    }
  }

  /** Names the frame that is chosen in the menu; else says how many are in there. */
  private void name(Frame shownFrame, List<Frame> known) {
    int rest = known.size() - MOST_TABS;
    boolean isDeep = known.indexOf(shownFrame) >= MOST_TABS;
    deeper.setText(isDeep ? label(shownFrame) : "+" + Language.current().number(rest));
    deeper.pseudoClassStateChanged(CHOSEN, isDeep);
    deeper.setAccessibleText(
        isDeep
            ? Labels.text("variables.frame", label(shownFrame))
            : Labels.text("variables.deeper", Language.current().number(rest)));
  }
}
