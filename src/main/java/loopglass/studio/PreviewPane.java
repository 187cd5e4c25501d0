package loopglass.studio;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import loopglass.scenario.Scenario;
import loopglass.trace.Trace;
import loopglass.view.still.Easel;
import loopglass.view.still.Sheet;
import loopglass.view.still.Shot;
import org.jspecify.annotations.Nullable;

/** A frame of the film as it will be, as large as there is room. */
final class PreviewPane extends Region {

  private static final double SMALLEST = 40;

  private final ImageView view = new ImageView();
  private final StackPane mount = new StackPane(view);
  private @Nullable Subject subject;
  private @Nullable Easel easel;
  private @Nullable WritableImage image;
  private @Nullable Shot shot;
  private double scale;
  private boolean stale;

  /** What is drawn. */
  private record Subject(Scenario scenario, Trace trace, Sheet sheet) {}

  PreviewPane() {
    setId("film-preview");
    getStyleClass().add("film-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    mount.getStyleClass().add("film-mount");
    mount.setManaged(false);
    view.setSmooth(true);
    getChildren().add(mount);
  }

  /** Shows frames of a film from now on. */
  void show(Scenario scenario, Trace trace, Sheet sheet) {
    Subject next = new Subject(scenario, trace, sheet);
    if (!next.equals(subject)) {
      subject = next;
      easel = null;
      requestLayout();
      draw();
    }
  }

  /** Shows that frame. */
  void show(Shot next) {
    if (!next.equals(shot)) {
      shot = next;
      draw();
    }
  }

  /** Lets go of the pictures while nobody looks. */
  void rest() {
    subject = null;
    easel = null;
    shot = null;
  }

  /** Draws once, when all that is asked for is known. */
  private void draw() {
    if (!stale) {
      stale = true;
      Platform.runLater(this::drawNow);
    }
  }

  private void drawNow() {
    stale = false;
    Subject drawn = subject;
    Shot wanted = shot;
    if (drawn == null || wanted == null || scale <= 0) {
      return;
    }
    Easel standing = easel;
    if (standing == null) {
      standing = new Easel(drawn.scenario(), drawn.trace(), drawn.sheet(), scale);
      easel = standing;
      image = null;
    }
    if (standing.show(wanted) || image == null) {
      image = standing.paint(image);
      view.setImage(image);
    }
  }

  @Override
  protected void layoutChildren() {
    Subject drawn = subject;
    if (drawn == null || getWidth() < SMALLEST || getHeight() < SMALLEST) {
      return;
    }
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    double fit = Math.min(width / drawn.sheet().width(), height / drawn.sheet().height());
    double wide = Math.max(1, Math.floor(fit * drawn.sheet().width()));
    double tall = Math.max(1, Math.floor(fit * drawn.sheet().height()));
    view.setFitWidth(wide);
    view.setFitHeight(tall);
    mount.resizeRelocate(
        left + Math.floor((width - wide) / 2), top + Math.floor((height - tall) / 2), wide, tall);
    double needed = Math.min(1, fit * density());
    if (Math.abs(needed - scale) > 1e-9) {
      scale = needed;
      easel = null;
    }
    draw();
  }

  /** Pixels of the screen for one of the layout. */
  private double density() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    double screen = window == null ? 1 : window.getOutputScaleX();
    return screen * getLocalToSceneTransform().getMxx();
  }
}
