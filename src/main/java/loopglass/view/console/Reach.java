package loopglass.view.console;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings rows of the console into view. */
final class Reach {

  private final ListView<?> list;
  private double height;
  private int now = -1;
  private int next = -1;

  Reach(ListView<?> list) {
    this.list = list;
  }

  /**
   * Scrolls no further than it takes to see the row of now, at least its beginning, and the next
   * one if there is room for both; a list's own scrolling puts a row on top.
   *
   * @param now a row, or -1 for none
   * @param next a row, or -1 for none
   */
  void show(int now, int next) {
    this.now = now;
    this.next = next;
    show();
  }

  /** The list has been laid out: what was in view stays so in a room that has another height. */
  void laidOut() {
    if (list.getHeight() != height) {
      height = list.getHeight();
      list.layout();
      show();
    }
  }

  private void show() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      if (flow.getCellCount() != list.getItems().size()) {
        list.layout(); // rows came in this very moment; the flow must know of them
      }
      bring(flow, now);
      if (next != now && next >= 0) {
        bring(flow, next);
        bring(flow, now); // stays as it is if both have room
      }
    }
  }

  private static void bring(VirtualFlow<?> flow, int row) {
    if (row < 0) {
      return;
    }
    flow.scrollTo(row);
    flow.layout(); // until then its rows are where they were
    if (flow.getVisibleCell(row) == null) { // behind a row that is taller than the room
      flow.scrollToTop(row);
      flow.layout();
    }
    flow.scrollTo(row); // only now is its height known
    var cell = flow.getVisibleCell(row);
    if (cell != null && cell.getLayoutY() < 0) { // it is taller than the room
      flow.scrollPixels(cell.getLayoutY());
      flow.layout();
    }
  }
}
