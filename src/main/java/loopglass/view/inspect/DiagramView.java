package loopglass.view.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.transform.Scale;
import loopglass.view.inspect.Placement.Arrow;
import loopglass.view.inspect.Placement.Corner;
import loopglass.view.inspect.Placement.Placed;

/**
 * Shows a diagram: dragged to move it, with Ctrl and the wheel or + and − to zoom. Boxes are
 * reached by Tab and by the arrow keys.
 */
public final class DiagramView extends ScrollPane {

  private static final String BOX = "diagram-box";

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final double ROUND = 6;
  private static final double HEAD = 7;

  private final Pane plane = new Pane();
  private final Scale zoom = new Scale(1, 1);
  private final Label type = new Label();

  /** How much larger the viewer wants it than the window's type says. */
  private double wish = 1;

  DiagramView(String accessible) {
    getStyleClass().add("diagram");
    plane.getStyleClass().add("diagram-plane");
    plane.getTransforms().add(zoom);
    type.setVisible(false);
    setContent(new Group(plane, type));
    type.fontProperty().subscribe(_ -> zoom(1));
    setPannable(true);
    setAccessibleText(accessible);
    addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? 1.15 : 1 / 1.15);
            event.consume();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Whether that is a box of a diagram, which takes the arrow keys. */
  public static boolean isBox(Node node) {
    return node.getStyleClass().contains(BOX);
  }

  void show(Placement placement) {
    String focused =
        getScene() != null && getScene().getFocusOwner() instanceof VBox box ? box.getId() : null;
    List<Node> nodes = new ArrayList<>();
    for (Arrow arrow : placement.arrows()) {
      nodes.addAll(arrow(arrow));
    }
    for (Placed box : placement.boxes()) {
      nodes.add(box(box));
    }
    plane.setPrefSize(placement.width(), placement.height());
    plane.setMinSize(placement.width(), placement.height());
    plane.getChildren().setAll(nodes);
    if (focused != null) {
      nodes.stream().filter(node -> focused.equals(node.getId())).forEach(Node::requestFocus);
    }
  }

  private static VBox box(Placed placed) {
    Box box = placed.box();
    Label title = label(box.title(), "diagram-title");
    VBox node = new VBox(title);
    node.setId("box-" + box.key());
    node.getStyleClass().addAll(BOX, box.look());
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.NODE);
    node.setAccessibleText(box.spoken());
    title.setMinHeight(Layering.LINE);
    for (Box.Line line : box.lines()) {
      Label name = label(line.name(), "diagram-name");
      name.setMinWidth(Region.USE_PREF_SIZE);
      Label value = label(line.value(), "diagram-value");
      value.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
      value.setMinWidth(0);
      HBox.setHgrow(value, Priority.ALWAYS);
      HBox row = new HBox(10, name, value);
      if (line.name().isEmpty()) {
        row.getChildren().remove(name);
      } else if (line.changed()) {
        Label sign = label("●", "value-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(1, sign);
      }
      row.pseudoClassStateChanged(CHANGED, line.changed());
      row.getStyleClass().add("diagram-line");
      row.setMinHeight(Layering.LINE);
      row.setMaxHeight(Layering.LINE);
      node.getChildren().add(row);
    }
    Tooltip.install(node, tooltip(box.spoken()));
    node.resizeRelocate(placed.x(), placed.y(), placed.width(), placed.height());
    node.setMinSize(placed.width(), placed.height());
    node.setMaxSize(placed.width(), placed.height());
    node.setPrefSize(placed.width(), placed.height());
    node.setOnMousePressed(_ -> node.requestFocus());
    return node;
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    return tooltip;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static List<Node> arrow(Arrow arrow) {
    List<Corner> corners = arrow.corners();
    Path path = new Path(new MoveTo(corners.getFirst().x(), corners.getFirst().y()));
    for (int i = 1; i < corners.size(); i++) {
      Corner at = corners.get(i);
      if (i + 1 == corners.size()) {
        path.getElements().add(new LineTo(at.x() - 2, at.y()));
      } else {
        Corner before = toward(at, corners.get(i - 1));
        Corner after = toward(at, corners.get(i + 1));
        path.getElements().add(new LineTo(before.x(), before.y()));
        path.getElements().add(new QuadCurveTo(at.x(), at.y(), after.x(), after.y()));
      }
    }
    path.getStyleClass().add("diagram-arrow");
    if (arrow.link().dashed()) {
      path.getStyleClass().add("dashed");
    }
    Corner end = corners.getLast();
    Polygon head =
        new Polygon(
            end.x(),
            end.y(),
            end.x() - HEAD,
            end.y() - HEAD / 2,
            end.x() - HEAD,
            end.y() + HEAD / 2);
    head.getStyleClass().add("diagram-head");
    List<Node> nodes = new ArrayList<>(List.of(path, head));
    if (!arrow.link().label().isEmpty()) {
      Label label = label(arrow.link().label(), "diagram-label");
      label.relocate(arrow.labelX(), arrow.labelY() - 9);
      nodes.add(label);
    }
    return nodes;
  }

  private static Corner toward(Corner from, Corner to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.hypot(dx, dy);
    double part = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
    return new Corner(from.x() + dx * part, from.y() + dy * part);
  }

  private void zoom(double factor) {
    wish = Math.clamp(wish * factor, 0.5, 3);
    double next = wish * type.getFont().getSize() / Layering.TYPE;
    zoom.setX(next);
    zoom.setY(next);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getText()) {
      case "+" -> zoom(1.15);
      case "-" -> zoom(1 / 1.15);
      default -> {}
    }
    if (getScene().getFocusOwner() instanceof VBox box && box.getParent() == plane) {
      KeyCode code = event.getCode();
      if (code.isArrowKey()) {
        step(box, code);
        event.consume();
      }
    }
  }

  /** Goes to the nearest box that way. */
  private void step(VBox from, KeyCode code) {
    Node best = null;
    double least = Double.MAX_VALUE;
    for (Node node : plane.getChildren()) {
      if (node instanceof VBox && node != from) {
        double dx = centerX(node) - centerX(from);
        double dy = centerY(node) - centerY(from);
        double along =
            switch (code) {
              case LEFT -> -dx;
              case RIGHT -> dx;
              case UP -> -dy;
              default -> dy;
            };
        boolean across = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        double off = Math.abs(across ? dy : dx);
        if (along > 1 && along + 2 * off < least) {
          least = along + 2 * off;
          best = node;
        }
      }
    }
    if (best != null) {
      best.requestFocus();
      bringIntoView(best);
    }
  }

  private static double centerX(Node node) {
    return node.getBoundsInParent().getCenterX();
  }

  private static double centerY(Node node) {
    return node.getBoundsInParent().getCenterY();
  }

  private void bringIntoView(Node node) {
    Bounds view = getViewportBounds();
    Bounds all = plane.getBoundsInParent();
    double spareX = all.getWidth() - view.getWidth();
    double spareY = all.getHeight() - view.getHeight();
    if (spareX > 0) {
      double x = centerX(node) * zoom.getX() - view.getWidth() / 2;
      setHvalue(Math.clamp(x / spareX, 0, 1));
    }
    if (spareY > 0) {
      double y = centerY(node) * zoom.getY() - view.getHeight() / 2;
      setVvalue(Math.clamp(y / spareY, 0, 1));
    }
  }
}
