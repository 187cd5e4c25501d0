package loopglass.view.arrangement;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import org.jspecify.annotations.Nullable;

/** A card that holds some panels, one of them in front. With one panel it looks like any room. */
final class Cell extends VBox {

  private final HBox tabs = new HBox();
  private final Label hint = new Label();
  private final HBox tools = new HBox();
  private final StackPane front = new StackPane();
  private final ReadOnlyObjectWrapper<@Nullable Panel> shown = new ReadOnlyObjectWrapper<>();
  private List<Panel> panels = List.of();

  Cell(String id) {
    setId(id);
    getStyleClass().addAll("room", "cell");
    tabs.getStyleClass().add("cell-tabs");
    tabs.setAlignment(Pos.BASELINE_LEFT);
    hint.getStyleClass().add("room-hint");
    hint.setMinWidth(0);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getStyleClass().add("cell-tools");
    HBox head = new HBox(tabs, hint, tools);
    head.getStyleClass().add("room-head");
    VBox.setVgrow(front, Priority.ALWAYS);
    front.setMinHeight(0);
    getChildren().addAll(head, front);
  }

  /** The panel in front, or null while there is none. */
  ReadOnlyObjectProperty<@Nullable Panel> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Sets what it holds. The panel in front stays there if it is still among them. */
  void hold(List<Panel> wanted) {
    if (!wanted.equals(panels)) {
      panels = List.copyOf(wanted);
      Panel before = shown.get();
      bringToFront(
          before != null && panels.contains(before)
              ? before
              : panels.isEmpty() ? null : panels.getFirst());
    }
  }

  /** Brings one of its panels to the front. */
  void bringToFront(@Nullable Panel panel) {
    front.getChildren().setAll(panel == null ? List.of() : List.of(panel.node()));
    tools.getChildren().setAll(panel == null ? List.of() : panel.tools());
    String hintKey = panel == null || panels.size() > 1 ? "" : panel.id() + ".hint";
    hint.setText(Labels.has(hintKey) ? Labels.text(hintKey) : "");
    tabs.getChildren().setAll(panels.stream().map(each -> tab(each, each == panel)).toList());
    shown.set(panel); // last: who hears of it may look for the panel on screen
  }

  private Region tab(Panel panel, boolean inFront) {
    String title = Labels.text(panel.id() + ".title");
    if (panels.size() == 1) {
      Label alone = new Label(title);
      alone.getStyleClass().add("room-title");
      alone.setMinWidth(USE_PREF_SIZE);
      return alone;
    }
    ToggleButton tab = new ToggleButton(title);
    tab.setId("tab-" + panel.id());
    tab.getStyleClass().add("cell-tab");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    if (inFront) {
      tab.setMinWidth(USE_PREF_SIZE); // where it is narrow the others give way
    }
    tab.setSelected(inFront);
    tab.setOnAction(
        _ -> {
          bringToFront(panel);
          tabs.lookup("#tab-" + panel.id()).requestFocus();
        });
    return tab;
  }
}
