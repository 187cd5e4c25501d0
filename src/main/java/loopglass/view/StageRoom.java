package loopglass.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Motion;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import org.jspecify.annotations.Nullable;

/** Where the machine is shown: directs the picture of each moment onto the stage, at its size. */
final class StageRoom extends Region {

  private static final FontMetrics METRICS = new FontMetrics();

  /** From here on a viewer is told that time is squeezed. */
  private static final double HASTE = 2;

  private final StageView stage = new StageView();
  private @Nullable Playback now;
  private @Nullable Director director;
  private double directedWidth;
  private double directedHeight;
  private Motion motion = Motion.FULL;
  private final StageHint hint = new StageHint(stage);
  private final Label haste = new Label();

  StageRoom() {
    setId("stage");
    getStyleClass().add("stage-room");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Labels.text("stage.accessible"));
    setOnMousePressed(_ -> requestFocus());
    stage.setOnMouseMoved(event -> hint.follow(event, now));
    stage.setOnMouseExited(_ -> hint.forget());
    haste.getStyleClass().add("haste");
    haste.setMouseTransparent(true);
    haste.setVisible(false);
    getChildren().addAll(stage, haste);
  }

  void show(Playback next) {
    now = next;
    direct();
  }

  /** Lets things travel, or only fade. */
  void move(Motion how) {
    if (how != motion) {
      motion = how;
      directedWidth = 0; // directs anew
      requestLayout();
    }
  }

  /** Outlines the thing of that id wherever it stands; 0 outlines none. */
  void select(int thing) {
    stage.select(thing);
  }

  @Override
  protected void layoutChildren() {
    stage.resizeRelocate(0, 0, getWidth(), getHeight());
    if (getWidth() != directedWidth || getHeight() != directedHeight) {
      directedWidth = getWidth();
      directedHeight = getHeight();
      director = new Director(new Layout(METRICS, directedWidth, directedHeight), motion);
      direct();
    }
    haste.autosize();
    haste.relocate((getWidth() - haste.getWidth()) / 2, 8);
  }

  /** How much faster than usual a long stretch passes, while it does. */
  private void hurry(Playback shown) {
    double faster = shown.timeline().haste(shown.moment().step());
    boolean visible = shown.transport().isPlaying() && faster >= HASTE;
    if (visible) {
      haste.setText(Labels.text("stage.haste", Math.round(faster)));
    }
    haste.setVisible(visible);
  }

  private void direct() {
    Playback shown = now;
    Director directing = director;
    if (shown != null && !shown.isEmpty() && directing != null) {
      stage.show(directing.at(shown.trace(), shown.moment()));
      hurry(shown);
    }
  }
}
