package loopglass.view.inspect;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.TreeItem;
import loopglass.trace.value.FrameScopes;
import loopglass.trace.value.HeapObject;
import loopglass.trace.value.Inspection;
import loopglass.trace.value.Scope;
import loopglass.trace.value.Slot;

/**
 * The tree of a frame's variables. An object's inside is made when it is opened, so a cycle has no
 * end and costs nothing. What was open stays open from step to step.
 */
final class Rows {

  private static final int DEEPEST = 12;

  private final Set<String> open = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  TreeItem<Row> tree(Inspection seen, FrameScopes frame) {
    TreeItem<Row> root = new TreeItem<>();
    for (Scope scope : frame.scopes()) {
      Row title = new Row.Title(scope);
      TreeItem<Row> item = new TreeItem<>(title);
      String path = title.name();
      item.setExpanded(!closed.contains(path));
      item.expandedProperty().subscribe(now -> remember(closed, path, !now));
      for (Slot slot : scope.variables()) {
        item.getChildren().add(item(seen, new Row.Named(slot, false), path, 0));
      }
      root.getChildren().add(item);
    }
    return root;
  }

  private TreeItem<Row> item(Inspection seen, Row.Named row, String around, int depth) {
    TreeItem<Row> item = new TreeItem<>(row);
    HeapObject object = seen.object(row.slot().value());
    if (object == null || !object.isOpenable() || depth >= DEEPEST) {
      return item;
    }
    String path = around + "\n" + row.name();
    item.getChildren().add(new TreeItem<>(new Row.More(0)));
    item.expandedProperty()
        .subscribe(
            now -> {
              if (now) {
                open.add(path);
                fill(item, seen, object, path, depth + 1);
              }
            });
    item.addEventHandler(
        TreeItem.<Row>branchCollapsedEvent(),
        event -> {
          if (event.getTreeItem() == item) {
            open.remove(path);
          }
        });
    item.setExpanded(open.contains(path));
    return item;
  }

  private void fill(
      TreeItem<Row> item, Inspection seen, HeapObject object, String path, int depth) {
    item.getChildren().clear();
    for (Slot slot : object.properties()) {
      item.getChildren().add(item(seen, new Row.Named(slot, false), path, depth));
    }
    for (Slot slot : object.captured()) {
      item.getChildren().add(item(seen, new Row.Named(slot, true), path, depth));
    }
    if (object.more() > 0) {
      item.getChildren().add(new TreeItem<>(new Row.More(object.more())));
    }
  }

  private static void remember(Set<String> set, String path, boolean in) {
    if (in) {
      set.add(path);
    } else {
      set.remove(path);
    }
  }
}
