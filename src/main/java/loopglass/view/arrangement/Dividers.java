package loopglass.view.arrangement;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import loopglass.view.panel.Settings;

/** Keeps the places of a split pane's dividers: each set of rooms has its own. */
final class Dividers {

  /** The part of the pane by which a key moves a divider. */
  private static final double STRIDE = 0.02;

  private final SplitPane pane;
  private final Settings settings;
  private boolean dragged;

  Dividers(SplitPane pane, Settings settings) {
    this.pane = pane;
    this.settings = settings;
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> dragged |= isDivider(event));
    pane.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        _ -> {
          if (dragged) {
            dragged = false;
            keep();
          }
        });
  }

  /**
   * Sets what is in the pane, divided as it was when the same rooms were last there.
   *
   * @param usual the places until the viewer chooses others, one less than there are rooms
   */
  void arrange(List<? extends Node> rooms, double... usual) {
    if (pane.getItems().equals(rooms)) {
      return;
    }
    pane.getItems().setAll(rooms);
    for (int place = 0; place < rooms.size() - 1; place++) {
      pane.setDividerPosition(place, settings.place(name(place), usual[place]).get());
    }
  }

  /** Moves a divider a little to the right or down, or back, as far as the rooms let it. */
  void move(int place, boolean on) {
    if (place >= 0 && place < pane.getDividers().size()) {
      double to = pane.getDividers().get(place).getPosition() + (on ? STRIDE : -STRIDE);
      pane.setDividerPosition(place, to);
      pane.layout(); // where it comes to stand
      keep();
    }
  }

  private void keep() {
    double[] places = pane.getDividerPositions();
    for (int place = 0; place < places.length; place++) {
      settings.place(name(place), places[place]).set(places[place]);
    }
  }

  private String name(int place) {
    return pane.getItems().stream().map(Node::getId).collect(Collectors.joining("+")) + "." + place;
  }

  private static boolean isDivider(MouseEvent event) {
    return event.getTarget() instanceof Node node
        && (node.getStyleClass().contains("split-pane-divider")
            || node.getParent() != null
                && node.getParent().getStyleClass().contains("split-pane-divider"));
  }
}
