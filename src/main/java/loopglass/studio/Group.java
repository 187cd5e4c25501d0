package loopglass.studio;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Choices that belong together, a row each: its name, and what can be chosen. */
class Group extends VBox {

  /**
   * A group without a row.
   *
   * @param name names its texts and its nodes
   */
  Group(String name) {
    setId("film-" + name);
    getStyleClass().add("film-group");
    Label title = new Label(Words.text(name + ".title"));
    title.getStyleClass().add("film-group-title");
    getChildren().add(title);
  }

  /** Adds a row. */
  final HBox row(String key, Node... controls) {
    Label name = new Label(Words.text(key));
    name.getStyleClass().add("film-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(name, space);
    row.getChildren().addAll(controls);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("film-row");
    getChildren().add(row);
    return row;
  }

  /** Shows or leaves out a node. */
  static void give(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
