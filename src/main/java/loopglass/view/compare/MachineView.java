package loopglass.view.compare;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Motion;
import loopglass.picture.Room;
import loopglass.picture.Staging;
import loopglass.view.panel.Playback;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/**
 * The machine of one side, in half a window. Where all rooms do not find place at a size that can
 * be read, the loop leaves its own to them: the stack and what waits are what is compared.
 */
final class MachineView extends Region {

  private static final FontMetrics METRICS = new FontMetrics();
  private static final Staging LOOPLESS = new Staging(Set.of(Room.LOOP), null);

  private final StageView stage = new StageView();
  private final Scale shrink = new Scale(1, 1);
  private final BooleanProperty reducedMotion;
  private @Nullable Playback now;
  private @Nullable Director director;
  private double directedWidth;
  private double directedHeight;

  /**
   * A stage without a program.
   *
   * @param reducedMotion whether things fade instead of travelling
   */
  MachineView(BooleanProperty reducedMotion) {
    this.reducedMotion = reducedMotion;
    getStyleClass().add("stage-room");
    setAccessibleRole(AccessibleRole.PARENT);
    setMinSize(0, 0);
    stage.getTransforms().add(shrink);
    getChildren().add(stage);
    reducedMotion.subscribe(
        (_, _) -> {
          directedWidth = 0; // directs anew
          requestLayout();
        });
  }

  void show(Playback next) {
    now = next;
    direct();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(1, getWidth());
    double height = Math.max(1, getHeight());
    Staging staging = Layout.excess(width, height) > 1 ? LOOPLESS : Staging.PLAIN;
    double excess = Layout.excess(width, height, staging);
    stage.resizeRelocate(0, 0, excess * width, excess * height);
    shrink.setX(1 / excess);
    shrink.setY(1 / excess);
    if (width != directedWidth || height != directedHeight) {
      directedWidth = width;
      directedHeight = height;
      director =
          new Director(
              new Layout(METRICS, excess * width, excess * height, staging),
              reducedMotion.get() ? Motion.REDUCED : Motion.FULL);
      direct();
    }
  }

  private void direct() {
    Playback shown = now;
    Director directing = director;
    if (shown != null && !shown.isEmpty() && directing != null) {
      stage.show(directing.at(shown.trace(), shown.moment()));
    }
  }
}
