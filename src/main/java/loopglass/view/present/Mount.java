package loopglass.view.present;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Panel;

/** A panel on a slide: with its title, and deaf to the mouse where that would take the keys. */
final class Mount extends StackPane {

  Mount(Panel panel) {
    getStyleClass().add("slide-sheet");
    Region node = panel.node();
    boolean titled = node.getStyleClass().contains("room");
    getChildren().setAll(titled ? node : card(panel));
    setMinSize(0, 0);
    node.setMouseTransparent(!panel.id().equals("page"));
  }

  private static Region card(Panel panel) {
    Label title = new Label(Labels.text(panel.id() + ".title"));
    title.getStyleClass().add("room-title");
    StackPane head = new StackPane(title);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("room-head");
    VBox.setVgrow(panel.node(), Priority.ALWAYS);
    VBox card = new VBox(head, panel.node());
    card.getStyleClass().addAll("room", "cell");
    return card;
  }
}
