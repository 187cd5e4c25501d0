package loopglass.view.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loopglass.view.panel.Labels;

/** The names at the left of the lanes. */
final class LaneNames extends Region {

  private static final double AIR = 0.7;

  private final Label microtasks = name("microtasks", "microtask");
  private final Label tasks = name("tasks", "task");
  private final Label rendering = name("rendering", "render");

  LaneNames() {
    getStyleClass().add("lane-names");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(microtasks, tasks, rendering);
  }

  private static Label name(String lane, String tone) {
    Label label = new Label(Labels.text("timeline.lane." + lane));
    label.getStyleClass().addAll("lane-name", tone);
    return label;
  }

  /** Does something when the type is another, and says so now. */
  void onType(Runnable action) {
    microtasks.fontProperty().subscribe(action);
  }

  /** Pixels of one em of the window's type. */
  double em() {
    return Math.max(10, microtasks.getFont().getSize() / 0.9);
  }

  /** How wide the gutter is that they stand in. */
  double width() {
    double widest =
        Math.max(microtasks.prefWidth(-1), Math.max(tasks.prefWidth(-1), rendering.prefWidth(-1)));
    return Math.ceil(widest + AIR * em());
  }

  void show(Bands bands, double right, double top) {
    setVisible(bands.hasLanes());
    place(microtasks, bands.microtasks(), right, top);
    place(tasks, bands.tasks(), right, top);
    place(rendering, bands.rendering(), right, top);
  }

  private void place(Label label, Band band, double right, double top) {
    label.setVisible(band.isThere());
    double width = Math.ceil(label.prefWidth(-1));
    double height = Math.ceil(label.prefHeight(-1));
    double x = right - width - AIR * em();
    double y = top + band.y() + (band.height() - height) / 2;
    label.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
