package loopglass.view;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/** Where the machine is shown: directs the picture of each moment onto the stage, at its size. */
final class StageRoom extends Region {

  private static final FontMetrics METRICS = new FontMetrics();

  private final StageView stage = new StageView();
  private @Nullable Playback now;
  private @Nullable Director director;
  private double directedWidth;
  private double directedHeight;

  StageRoom() {
    setId("stage");
    getStyleClass().add("stage-room");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Labels.text("stage.accessible"));
    setOnMousePressed(_ -> requestFocus());
    getChildren().add(stage);
  }

  void show(Playback next) {
    now = next;
    direct();
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
      stage.show(directing.at(shown.trace(), shown.moment()));
    }
  }
}
