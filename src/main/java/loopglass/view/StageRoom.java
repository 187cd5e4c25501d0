package loopglass.view;

import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.picture.Motion;
import loopglass.picture.Picture;
import loopglass.picture.Room;
import loopglass.picture.Staging;
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
  private final StagePicker picker;
  private @Nullable Playback now;
  private @Nullable Director director;
  private double directedWidth;
  private double directedHeight;
  private double leastWidth;
  private double leastHeight;
  private Motion motion = Motion.FULL;
  private Staging staging = Staging.PLAIN;
  private final StageHint hint = new StageHint(stage);
  private final Label haste = new Label();
  private final Scale shrink = new Scale(1, 1);

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
    setAccessibleRoleDescription(Labels.text("stage.accessible"));
    setOnMousePressed(_ -> requestFocus());
    picker = new StagePicker(this, stage::select, onPick);
    stage.setOnMouseMoved(event -> hint.follow(event, now));
    stage.setOnMouseExited(_ -> hint.forget());
    haste.getStyleClass().add("stage-haste");
    haste.setMouseTransparent(true);
    haste.setVisible(false);
    stage.getTransforms().add(shrink);
    getChildren().addAll(stage, haste);
  }

  void show(Playback next) {
    now = next;
    direct();
  }

  /** Tells those who hear the window, and have the stage before them, what a step did. */
  void say(String sentence) {
    setAccessibleText(sentence);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** What is picked on it, and where things stand. */
  StagePicker picker() {
    return picker;
  }

  /** The rooms that are on it. */
  List<Room> rooms() {
    return picker.rooms();
  }

  /** Lets things travel, or only fade. */
  void move(Motion how) {
    if (how != motion) {
      motion = how;
      directedWidth = 0; // directs anew
      requestLayout();
    }
  }

  /** Hides rooms of the stage, or lights one of them. */
  void stage(Staging wanted) {
    if (!wanted.equals(staging)) {
      staging = wanted;
      directedWidth = 0; // directs anew
      requestLayout();
    }
  }

  /**
   * Lays the picture out for a place of that size, as far as the shape of this one allows, and
   * magnifies it: few rooms are shown large. In pixels; 0 lays it out for the place it has.
   */
  void layOutFor(double width, double height) {
    if (width != leastWidth || height != leastHeight) {
      leastWidth = width;
      leastHeight = height;
      directedWidth = 0; // directs anew
      requestLayout();
    }
  }

  private double excess() {
    double width = Math.max(1, getWidth());
    double height = Math.max(1, getHeight());
    return leastWidth > 0
        ? Math.max(leastWidth / width, leastHeight / height)
        : Layout.excess(width, height);
  }

  @Override
  protected void layoutChildren() {
    double excess = excess();
    stage.resizeRelocate(0, 0, excess * getWidth(), excess * getHeight());
    shrink.setX(1 / excess);
    shrink.setY(1 / excess);
    if (getWidth() != directedWidth || getHeight() != directedHeight) {
      directedWidth = getWidth();
      directedHeight = getHeight();
      director =
          new Director(
              new Layout(METRICS, excess * directedWidth, excess * directedHeight, staging),
              motion);
      direct();
    }
    haste.autosize();
    haste.relocate((getWidth() - haste.getWidth()) / 2, 8);
  }

  /** How much faster than usual a long stretch passes, while it does. */
  private void hurry(Playback shown) {
    boolean plays = shown.transport().isPlaying() && shown.timeline().reaches(shown.moment());
    double faster = plays ? shown.timeline().haste(shown.moment().step()) : 1;
    boolean visible = faster >= HASTE;
    if (visible) {
      haste.setText(Labels.text("stage.haste", Math.round(faster)));
    }
    haste.setVisible(visible);
  }

  private void direct() {
    Playback shown = now;
    Director directing = director;
    if (shown != null && !shown.isEmpty() && directing != null) {
      Picture picture = directing.at(shown.trace(), shown.moment());
      stage.show(picture);
      picker.show(picture, shrink.getX());
      hurry(shown);
    }
  }
}
