package loopglass.view.inspect;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import loopglass.scenario.FrontMatter;
import loopglass.trace.value.StorageArea;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** What the page keeps: localStorage, sessionStorage, cookies and caches, by key. */
public final class StoragePanel extends MemoryPanel {

  /** Reading and writing properties of localStorage leaves no trace; the words for it do. */
  private static final Pattern WORDS =
      Pattern.compile("\\b(localStorage|sessionStorage|caches|document\\s*\\.\\s*cookie)\\b");

  private final TreeView<StoredRow> tree = new TreeView<>();
  private final Set<String> closed = new HashSet<>();
  private @Nullable Playback asked;
  private boolean wanted;

  /** The room. */
  public StoragePanel(Readings readings) {
    super(readings);
    tree.setId("storage-tree");
    tree.getStyleClass().add("value-tree");
    tree.setShowRoot(false);
    tree.setAccessibleText(Labels.text("storage.accessible"));
    tree.setCellFactory(_ -> new StoredCell());
    content(tree);
  }

  @Override
  public String id() {
    return "storage";
  }

  /** Whether the program has a word for it. */
  @Override
  public boolean isFor(Playback now) {
    if (asked == null || asked.trace() != now.trace()) {
      asked = now;
      FrontMatter matter = now.scenario().frontMatter();
      wanted =
          Stream.concat(
                  Stream.of(now.scenario().text(), matter.page()), matter.files().values().stream())
              .anyMatch(text -> WORDS.matcher(text).find());
    }
    return wanted;
  }

  @Override
  public boolean isAlways() {
    return false;
  }

  @Override
  boolean show(Reading.Seen seen) {
    int selected = tree.getSelectionModel().getSelectedIndex();
    TreeItem<StoredRow> root = new TreeItem<>();
    for (StorageArea area : seen.inspection().storage()) {
      if (!area.items().isEmpty()) {
        root.getChildren().add(item(area));
      }
    }
    root.setExpanded(true);
    tree.setRoot(root);
    tree.getSelectionModel().select(selected);
    return !root.getChildren().isEmpty();
  }

  private TreeItem<StoredRow> item(StorageArea area) {
    StoredRow.Title title = new StoredRow.Title(area);
    TreeItem<StoredRow> item = new TreeItem<>(title);
    area.items().forEach(kept -> item.getChildren().add(new TreeItem<>(new StoredRow.Kept(kept))));
    if (area.more() > 0) {
      item.getChildren().add(new TreeItem<>(new StoredRow.More(area.more())));
    }
    item.setExpanded(!closed.contains(title.key()));
    item.expandedProperty()
        .subscribe(
            open -> {
              if (open) {
                closed.remove(title.key());
              } else {
                closed.add(title.key());
              }
            });
    return item;
  }
}
