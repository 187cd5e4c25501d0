package loopglass.view;

import java.util.function.ObjIntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Picture;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/** Where the machine is shown: directs the picture of each moment onto the stage, at its size. */
final class StageRoom extends Region {

  private static final FontMetrics METRICS = new FontMetrics();

  private final StageView stage = new StageView();
  private final StagePicker picker;
  private @Nullable Playback now;
  private @Nullable Director director;
  private double directedWidth;
  private double directedHeight;

  /**
   * A stage.
   *
   * @param onPick is told of a thing that somebody asks about: where it stands here, and its id
   */
  StageRoom(ObjIntConsumer<Bounds> onPick) {
    setId("stage");
    getStyleClass().add("stage-room");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Labels.text("stage.accessible"));
    setOnMousePressed(_ -> requestFocus());
    picker = new StagePicker(this, onPick);
    getChildren().addAll(stage, picker.ring());
  }

  void show(Playback next) {
    now = next;
    direct();
  }

  /** What is picked on it, and where things stand. */
  StagePicker picker() {
    return picker;
  }

  @Override
  protected void layoutChildren() {
    stage.resizeRelocate(0, 0, getWidth(), getHeight());
    if (getWidth() != directedWidth || getHeight() != directedHeight) {
      directedWidth = getWidth();
      directedHeight = getHeight();
      director = new Director(new Layout(METRICS, directedWidth, directedHeight));
      direct();
    }
  }

  private void direct() {
    Playback shown = now;
    Director directing = director;
    if (shown != null && !shown.isEmpty() && directing != null) {
      Picture picture = directing.at(shown.trace(), shown.moment());
      stage.show(picture);
      picker.show(picture);
    }
  }
}
