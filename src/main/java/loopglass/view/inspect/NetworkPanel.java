package loopglass.view.inspect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import loopglass.picture.Metrics;
import loopglass.trace.Agent;
import loopglass.trace.Trace;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Occasion;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/**
 * The requests of the program and its page up to the moment that is watched, as far as the network
 * is with them. A request opens to what was sent and what has arrived; every moment of it is a
 * place in time.
 */
public final class NetworkPanel extends MemoryPanel {

  private final TreeView<NetworkRow> tree = new TreeView<>();
  private final Set<Integer> open = new HashSet<>();
  private final Metrics metrics;
  private final IntConsumer visit;
  private @Nullable Trace trace;
  private String page = "";

  /**
   * The room.
   *
   * @param visit goes to a step, so that one can come back from there
   */
  public NetworkPanel(Readings readings, Metrics metrics, IntConsumer visit) {
    super(readings);
    this.metrics = metrics;
    this.visit = visit;
    tree.setId("network-tree");
    tree.getStyleClass().addAll("value-tree", "network-tree");
    tree.setShowRoot(false);
    tree.setAccessibleText(Labels.text("network.accessible"));
    tree.setCellFactory(_ -> new NetworkCell(() -> page, this::go));
    tree.setOnKeyPressed(this::pressed);
    content(tree);
  }

  @Override
  public String id() {
    return "network";
  }

  @Override
  public boolean isFor(Playback now) {
    return !now.isEmpty()
        && now.latest().after().agents().stream().map(Agent::uses).anyMatch(Agent.Uses::network);
  }

  @Override
  public boolean isAlways() {
    return false;
  }

  private void go(Occasion when) {
    visit.accept(when.step());
  }

  private void pressed(KeyEvent event) {
    TreeItem<NetworkRow> item = tree.getSelectionModel().getSelectedItem();
    Occasion when = item == null ? null : item.getValue().leadsTo();
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && when != null) {
      event.consume();
      go(when);
    }
  }

  @Override
  boolean show(Reading.Seen seen) {
    if (seen.at().trace() != trace) {
      trace = seen.at().trace();
      open.clear();
    }
    page = seen.at().scenario().frontMatter().url();
    Place selected = selected();
    List<Exchange> exchanges = seen.inspection().exchanges();
    Columns columns = Columns.of(metrics, exchanges);
    Axis axis = Axis.of(exchanges, seen.clock(), seen.at().latest().after().clock());
    TreeItem<NetworkRow> root = new TreeItem<>();
    root.setExpanded(true);
    for (Exchange exchange : exchanges) {
      root.getChildren().add(item(new NetworkRow.Request(exchange, columns, axis)));
    }
    tree.setRoot(root);
    select(root, selected);
    return !exchanges.isEmpty();
  }

  private TreeItem<NetworkRow> item(NetworkRow.Request request) {
    TreeItem<NetworkRow> item = new TreeItem<>(request);
    for (NetworkRow detail : ExchangeDetails.of(request.exchange())) {
      item.getChildren().add(new TreeItem<>(detail));
    }
    int id = request.exchange().id();
    item.setExpanded(open.contains(id));
    item.expandedProperty()
        .subscribe(
            now -> {
              if (now) {
                open.add(id);
              } else {
                open.remove(id);
              }
            });
    return item;
  }

  /**
   * What is selected.
   *
   * @param request its id
   * @param detail which of its details, -1 for itself
   */
  private record Place(int request, int detail) {}

  private @Nullable Place selected() {
    TreeItem<NetworkRow> item = tree.getSelectionModel().getSelectedItem();
    if (item == null) {
      return null;
    }
    return item.getValue() instanceof NetworkRow.Request request
        ? new Place(request.exchange().id(), -1)
        : item.getParent().getValue() instanceof NetworkRow.Request request
            ? new Place(request.exchange().id(), item.getParent().getChildren().indexOf(item))
            : null;
  }

  private void select(TreeItem<NetworkRow> root, @Nullable Place place) {
    for (TreeItem<NetworkRow> item : root.getChildren()) {
      if (place != null
          && item.getValue() instanceof NetworkRow.Request request
          && request.exchange().id() == place.request()) {
        boolean detail = place.detail() >= 0 && place.detail() < item.getChildren().size();
        tree.getSelectionModel().select(detail ? item.getChildren().get(place.detail()) : item);
      }
    }
  }
}
