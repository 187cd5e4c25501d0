package loopglass.view.predict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import loopglass.lesson.predict.Item;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are put in order, by dragging them or by keys: arrows choose a line, Space lifts it,
 * arrows move it, Space drops it, Escape puts it back; Alt and an arrow move it at once. What lies
 * below the divider is never printed.
 */
public final class OrderList extends VBox {

  /** So far over a neighbour the mouse must be, as a part of its height. */
  private static final double OVER = 0.4;

  private final OrderRow divider;
  private final Label nothing = new Label(Words.text("order.never.empty"));
  private final Runnable enter;
  private IntConsumer onMove = _ -> {};
  private final List<OrderRow> rows = new ArrayList<>();
  private boolean divided;
  private int chosen;

  /** Where the lifted row came from, or −1 while none is lifted. */
  private int lifted = -1;

  private boolean dragging;

  /**
   * A list without lines.
   *
   * @param enter what the Enter key does
   */
  OrderList(Runnable enter) {
    this.enter = enter;
    divider = OrderRow.divider(Words.text("order.never"));
    setId("order-list");
    getStyleClass().add("order-list");
    nothing.getStyleClass().add("order-nothing");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setFillWidth(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::grabbed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> dropped());
    focusedProperty().subscribe(_ -> arrange());
  }

  /** Says what is to be done when another row is chosen, or the chosen one is moved. */
  void onMove(IntConsumer action) {
    onMove = action;
  }

  /**
   * Takes other lines.
   *
   * @param withNever whether there is a place for lines that never print
   */
  void fill(List<Item> items, boolean withNever) {
    divided = withNever;
    rows.clear();
    items.forEach(item -> rows.add(OrderRow.of(item)));
    if (withNever) {
      rows.add(divider);
    }
    chosen = 0;
    lifted = -1;
    arrange();
  }

  /** The lines that are said to be printed, in their order. */
  List<Item> printed() {
    return rows.subList(0, end()).stream().map(OrderRow::item).toList();
  }

  /** Where the lines end that are said to be printed. */
  private int end() {
    return divided ? rows.indexOf(divider) : rows.size();
  }

  private void pressed(KeyEvent event) {
    if (rows.isEmpty()) {
      return;
    }
    boolean moves = lifted >= 0 || event.isAltDown();
    switch (event.getCode()) {
      case UP -> go(-1, moves);
      case DOWN -> go(1, moves);
      case HOME -> go(-rows.size(), moves);
      case END -> go(rows.size(), moves);
      case SPACE -> lift();
      case ENTER -> {
        if (event.isShortcutDown()) {
          return;
        }
        if (lifted >= 0) {
          lift();
        } else {
          enter.run();
        }
      }
      case ESCAPE -> {
        if (lifted < 0) {
          return;
        }
        move(chosen, lifted);
        chosen = lifted;
        lifted = -1;
        arrange();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int by, boolean moves) {
    int to = Math.clamp((long) chosen + by, 0, rows.size() - 1);
    if (moves) {
      move(chosen, to);
    } else if (to < rows.size() && rows.get(to) == divider) {
      int beyond = to + Integer.signum(by);
      to = beyond < 0 || beyond >= rows.size() ? to - Integer.signum(by) : beyond;
    }
    chosen = to;
    arrange();
    onMove.accept(chosen);
  }

  private void lift() {
    lifted = lifted < 0 ? chosen : -1;
    arrange();
  }

  /** Rows between the two places make room. */
  private void move(int from, int to) {
    if (from != to) {
      Collections.rotate(
          rows.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
    }
  }

  private void grabbed(MouseEvent event) {
    requestFocus();
    int row = rowAt(event.getY());
    if (row >= 0 && rows.get(row) != divider) {
      chosen = row;
      lifted = row;
      dragging = true;
      arrange();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (!dragging) {
      return;
    }
    int to = placeFor(event.getY());
    if (to != chosen) {
      move(chosen, to);
      chosen = to;
      arrange();
      onMove.accept(chosen);
    }
    event.consume();
  }

  private void dropped() {
    if (dragging) {
      dragging = false;
      lifted = -1;
      arrange();
    }
  }

  private int rowAt(double y) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).getBoundsInParent().contains(rows.get(row).getLayoutX() + 1, y)) {
        return row;
      }
    }
    return -1;
  }

  /** A row takes a neighbour's place once the mouse is well over that. */
  private int placeFor(double y) {
    int place = chosen;
    while (place + 1 < rows.size() && y > within(place + 1, OVER)) {
      place++;
    }
    while (place > 0 && y < within(place - 1, 1 - OVER)) {
      place--;
    }
    return place;
  }

  private double within(int row, double part) {
    OrderRow other = rows.get(row);
    return other.getLayoutY() + part * other.getHeight();
  }

  private void arrange() {
    int end = end();
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row)
          .show(
              row < end ? row + 1 : 0, isFocused() && row == chosen, lifted >= 0 && row == chosen);
    }
    List<Node> children = new ArrayList<>(rows);
    if (divided && end == rows.size() - 1) {
      children.add(nothing);
    }
    if (!getChildren().equals(children)) {
      getChildren().setAll(children);
    }
    setAccessibleText(words(end));
  }

  private String words(int end) {
    OrderRow row = chosen < rows.size() ? rows.get(chosen) : null;
    Item item = row == null || row == divider ? null : row.item();
    return Words.text("order.list") + (item == null ? "" : ": " + words(item, end));
  }

  private String words(@Nullable Item item, int end) {
    if (item == null) {
      return "";
    }
    String key = (chosen < end ? "order.row" : "order.row.never") + (lifted < 0 ? "" : ".lifted");
    return Words.text(key, Words.of(item), chosen + 1, end);
  }

  /** Whether a key is for the list while it has the focus. */
  public static boolean takes(KeyCode code) {
    return code.isArrowKey() || code.isNavigationKey() || code == KeyCode.SPACE;
  }
}
