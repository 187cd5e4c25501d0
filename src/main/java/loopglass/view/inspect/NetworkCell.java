package loopglass.view.inspect;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import loopglass.trace.value.Exchange;
import loopglass.trace.value.Occasion;
import loopglass.view.panel.Labels;
import org.jspecify.annotations.Nullable;

/** A row of the network: a request, or something about it. */
final class NetworkCell extends TreeCell<NetworkRow> {

  private static final PseudoClass REQUEST = PseudoClass.getPseudoClass("request");
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");

  private final ValueLine line = new ValueLine();
  private final ExchangeLine request = new ExchangeLine();
  private final Tooltip whole = new Tooltip();
  private final Supplier<String> page;
  private final Consumer<Occasion> go;

  /**
   * A cell.
   *
   * @param page where the page stands
   * @param go goes to a step
   */
  NetworkCell(Supplier<String> page, Consumer<Occasion> go) {
    this.page = page;
    this.go = go;
    getStyleClass().addAll("value-row", "network-row");
    setPrefWidth(0);
    whole.setWrapText(true);
    whole.setMaxWidth(520);
    setOnMouseClicked(this::clicked);
  }

  /** A request opens and closes at a click; a moment of its life is gone to. */
  private void clicked(MouseEvent event) {
    NetworkRow row = getItem();
    TreeItem<NetworkRow> item = getTreeItem();
    Node graphic = getGraphic();
    boolean onArrow = graphic == null || event.getX() < graphic.getBoundsInParent().getMinX();
    Occasion when = row == null ? null : row.leadsTo();
    if (event.getButton() != MouseButton.PRIMARY || onArrow || when == null) {
      return;
    }
    switch (row) {
      case NetworkRow.Request _ when event.getClickCount() == 1 ->
          item.setExpanded(!item.isExpanded());
      case NetworkRow.Request _ -> {
        item.setExpanded(true);
        go.accept(when);
      }
      case NetworkRow.Title _ -> {}
      case NetworkRow.Detail _ -> go.accept(when);
    }
  }

  @Override
  protected void updateItem(@Nullable NetworkRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case NetworkRow.Request(Exchange exchange, var _, var _) -> {
        request.show((NetworkRow.Request) row, page.get());
        whole.setText(hint(exchange));
        setTooltip(whole);
        setGraphic(request);
        setAccessibleText(words(exchange));
      }
      case NetworkRow.Title(String words, String value) -> fill(words, value, null);
      case NetworkRow.Detail detail -> fill(detail.name(), detail.value(), detail.when());
    }
    pseudoClassStateChanged(REQUEST, row instanceof NetworkRow.Request);
    pseudoClassStateChanged(TITLE, row instanceof NetworkRow.Title);
    pseudoClassStateChanged(QUIET, row instanceof NetworkRow.Detail detail && detail.quiet());
    pseudoClassStateChanged(LINK, row instanceof NetworkRow.Detail detail && detail.when() != null);
  }

  private void fill(String name, String value, @Nullable Occasion when) {
    line.fill(name, value, false);
    setGraphic(line);
    setTooltip(line.tooltip());
    setAccessibleText(
        when == null ? line.words() : line.words() + ", " + Labels.text("network.go"));
  }

  private static String hint(Exchange exchange) {
    return String.join(
        "\n",
        exchange.method() + " " + exchange.url(),
        ExchangeDetails.moments(exchange),
        Labels.text("network.request.hint"));
  }

  private String words(Exchange exchange) {
    return String.join(
        ", ",
        exchange.method() + " " + ExchangeWords.address(exchange, page.get()),
        ExchangeWords.api(exchange),
        ExchangeWords.state(exchange),
        ExchangeDetails.moments(exchange));
  }
}
