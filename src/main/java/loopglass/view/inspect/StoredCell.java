package loopglass.view.inspect;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import loopglass.trace.value.StorageArea;
import loopglass.trace.value.StorageArea.Change;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** A row of what is stored: key, sign of a change, value. */
final class StoredCell extends TreeCell<StoredRow> {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");

  private final ValueLine line = new ValueLine();

  StoredCell() {
    getStyleClass().addAll("value-row", "stored-row");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable StoredRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    Change change = row instanceof StoredRow.Kept kept ? kept.item().change() : Change.NONE;
    switch (row) {
      case StoredRow.Title(StorageArea area) -> line.fill(title(area), area.origin(), false);
      case StoredRow.More(int count) -> line.fill("", Labels.text("memory.more", count), false);
      case StoredRow.Kept(StorageArea.Item item) ->
          line.fill(item.key(), item.value(), change == Change.SET);
    }
    pseudoClassStateChanged(CHANGED, change == Change.SET);
    pseudoClassStateChanged(REMOVED, change == Change.REMOVED);
    pseudoClassStateChanged(TITLE, row instanceof StoredRow.Title);
    setGraphic(line);
    setTooltip(line.tooltip());
    setAccessibleText(
        change == Change.REMOVED
            ? line.words() + ", " + Labels.text("storage.removed")
            : line.words());
  }

  private static String title(StorageArea area) {
    return switch (area.kind()) {
      case LOCAL_STORAGE -> "localStorage";
      case SESSION_STORAGE -> "sessionStorage";
      case COOKIES -> Labels.text("storage.cookies");
      case CACHE -> Labels.text("storage.cache", area.name());
    };
  }
}
