package loopglass.view.predict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Item;
import loopglass.lesson.predict.Order;
import loopglass.view.panel.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Covers the stage while lines are put in order. */
final class OrderPane extends VBox {

  /** What can be asked for here. */
  interface Desk {
    void choose(KindSwitch.Kind kind);

    void watch();

    /** Asks with the lines that are known by now. */
    void enough();

    void leave();
  }

  private final KindSwitch kinds;
  private final Label task = new Label();
  private final Label extent = new Label();
  private final OrderList list;
  private final Label keys = new Label(Words.text("order.keys"));
  private final Button watch = new Button(Words.text("order.watch"), new Icon(Feather.PLAY));
  private final Button enough = new Button(Words.text("order.reading.enough"));
  private final ScrollPane scroll;

  OrderPane(Desk desk) {
    setId("order-pane");
    getStyleClass().addAll("room", "order-pane");
    kinds = new KindSwitch(desk::choose);
    list = new OrderList(desk::watch);
    scroll = new ScrollPane(list);
    list.onMove(row -> Sight.bring(scroll, list, row));
    Label title = new Label(Words.text("title"), new Icon(Feather.TARGET));
    title.getStyleClass().add("predict-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = new Button(null, new Icon(Feather.X));
    leave.setId("predict-leave");
    leave.getStyleClass().add("icon-button");
    leave.setTooltip(new Tooltip(Words.text("leave.hint") + "  ·  Esc"));
    leave.setAccessibleText(Words.text("leave"));
    leave.setOnAction(_ -> desk.leave());
    HBox head = new HBox(title, kinds, space, leave);
    head.getStyleClass().add("predict-head");
    head.setAlignment(Pos.CENTER_LEFT);
    task.setId("order-task");
    task.getStyleClass().add("order-task");
    task.setWrapText(true);
    task.setMinHeight(Region.USE_PREF_SIZE);
    extent.setId("order-extent");
    extent.getStyleClass().add("order-extent");
    extent.setWrapText(true);
    extent.setMinHeight(Region.USE_PREF_SIZE);
    scroll.getStyleClass().add("order-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    keys.getStyleClass().add("order-keys");
    keys.setWrapText(true);
    keys.setMinWidth(0);
    keys.setMinHeight(Region.USE_PREF_SIZE);
    keys.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(keys, Priority.ALWAYS);
    watch.setId("order-watch");
    watch.getStyleClass().add("strong-button");
    watch.setMinWidth(Region.USE_PREF_SIZE);
    watch.setTooltip(new Tooltip(Words.text("order.watch.hint") + "  ·  Enter"));
    watch.setOnAction(_ -> desk.watch());
    enough.setId("order-enough");
    enough.setOnAction(_ -> desk.enough());
    HBox foot = new HBox(keys, watch);
    foot.getStyleClass().add("order-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = new VBox(task, extent, enough, scroll, foot);
    sheet.getStyleClass().add("order-sheet");
    VBox.setVgrow(sheet, Priority.ALWAYS);
    getChildren().addAll(head, sheet);
  }

  /** The lines that are said to be printed, in their order. */
  List<Item> answer() {
    return list.printed();
  }

  /** Tells that the program is being read, and how far. */
  void read(int lines) {
    kinds.show(KindSwitch.Kind.ORDER);
    task.setText(Words.count("order.reading", lines));
    show(extent, "");
    show(list(), false);
    show(enough, lines > 1);
  }

  /**
   * Asks.
   *
   * @param readable whether the program is JavaScript at all
   */
  void ask(Order order, boolean readable) {
    kinds.show(KindSwitch.Kind.ORDER);
    boolean askable = readable && order.isAskable();
    task.setText(
        askable
            ? Words.text("order.task")
            : Words.text(readable ? silence(order) : "order.unreadable"));
    show(extent, askable ? extent(order) : "");
    list.fill(order.shuffled(), !order.never().isEmpty());
    show(list(), askable);
    show(enough, false);
    if (askable) {
      list.requestFocus();
    } else {
      kinds.getButtons().getLast().requestFocus();
    }
  }

  private static String silence(Order order) {
    return switch (order.right().size()) {
      case 0 -> "order.silent";
      case 1 -> "order.single";
      default -> "order.alike";
    };
  }

  private static String extent(Order order) {
    String part =
        switch (order.extent()) {
          case WHOLE -> order.never().isEmpty() ? Words.text("order.none_left") : "";
          case BEGINNING -> Words.text("order.beginning", Words.number(order.right().size()));
          case ENDLESS -> Words.text("order.endless");
        };
    return part;
  }

  private List<Node> list() {
    return List.of(scroll, keys, watch);
  }

  private static void show(Label label, String words) {
    label.setText(words);
    show(label, !words.isEmpty());
  }

  private static void show(List<Node> nodes, boolean shown) {
    nodes.forEach(node -> show(node, shown));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
