package loopglass.view.arrangement;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;
import org.jspecify.annotations.Nullable;

/** A card that holds some panels, one of them in front. With one panel it looks like any room. */
final class Cell extends VBox {

  private final TabStrip tabs = new TabStrip(this::choose);
  private final Label hint = new Label();
  private final HBox tools = new HBox();
  private final StackPane front = new StackPane();
  private final ObjectProperty<String> favourite;
  private final ReadOnlyObjectWrapper<@Nullable Panel> shown = new ReadOnlyObjectWrapper<>();
  private List<Panel> panels = List.of();
  private @Nullable Panel own;

  /** It is in front because that which the viewer chose last is not there. */
  private @Nullable Panel stopgap;

  private @Nullable Panel lent;

  /**
   * A card without panels.
   *
   * @param favourite id of the panel that the viewer chose last
   */
  Cell(String id, ObjectProperty<String> favourite) {
    this.favourite = favourite;
    setId(id);
    getStyleClass().addAll("room", "cell");
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

  private void choose(Panel panel) {
    favourite.set(panel.id());
    bringToFront(panel);
  }

  /**
   * Sets what it holds. The panel in front stays there if it is still among them; else the one
   * chosen last comes to the front, or the first.
   */
  void hold(List<Panel> wanted) {
    if (!wanted.equals(panels)) {
      panels = List.copyOf(wanted);
      Panel before = shown.get();
      Panel wish = favourite();
      boolean stays =
          before != null && panels.contains(before) && (before != stopgap || wish == null);
      Panel next = stays ? before : wish != null || panels.isEmpty() ? wish : panels.getFirst();
      Panel gap = stays ? stopgap : next == wish ? null : next;
      bringToFront(next);
      stopgap = gap;
    }
  }

  private @Nullable Panel favourite() {
    return panels.stream()
        .filter(panel -> panel.id().equals(favourite.get()))
        .findAny()
        .orElse(null);
  }

  /** Lends the front to a panel while a lesson is watched; null gives it back to whose it was. */
  void lend(@Nullable Panel panel) {
    Panel before = lent == null || shown.get() != lent ? shown.get() : own;
    own = before;
    lent = panel;
    Panel next = panel == null ? before : panel;
    if (next != null && panels.contains(next) && next != shown.get()) {
      bringToFront(next);
    }
  }

  /** Brings one of its panels to the front. */
  void bringToFront(@Nullable Panel panel) {
    front.getChildren().setAll(panel == null ? List.of() : List.of(panel.node()));
    tools.getChildren().setAll(panel == null ? List.of() : panel.tools());
    String hintKey = panel == null || panels.size() > 1 ? "" : panel.id() + ".hint";
    hint.setText(Labels.has(hintKey) ? Labels.text(hintKey) : "");
    tools.setManaged(!tools.getChildren().isEmpty());
    tabs.show(panels, panel);
    stopgap = null;
    shown.set(panel); // last: who hears of it may look for the panel on screen
  }
}
