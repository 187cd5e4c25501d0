package loopglass.view;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import loopglass.scenario.Input;
import loopglass.view.panel.Labels;
import loopglass.view.panel.Playback;
import org.jspecify.annotations.Nullable;

/** The recorded steps on one line: drag the playhead to any of them. */
final class ScrubBar extends Region {

  /** A growing trace is drawn anew when it has grown by this part. */
  private static final double WORTH_DRAWING = 1.02;

  private final FlameStrip flame = new FlameStrip();
  private final Region head = new Region();
  private final Region knob = new Region();
  private final Pane marks = new Pane();
  private @Nullable Playback now;
  private @Nullable Playback drawn;
  private double drawnWidth;
  private double drawnHeight;

  /**
   * A scrub bar.
   *
   * @param seek goes to a step
   */
  ScrubBar(IntConsumer seek) {
    setId("scrub");
    getStyleClass().add("scrub-bar");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Labels.text("scrub.accessible"));
    Tooltip.install(this, new Tooltip(Labels.text("scrub.hint")));
    head.getStyleClass().add("playhead");
    knob.getStyleClass().add("playhead-knob");
    head.setMouseTransparent(true);
    knob.setMouseTransparent(true);
    marks.setMouseTransparent(true);
    marks.setManaged(false);
    getChildren().addAll(flame, marks, head, knob);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> seek.accept(stepAt(event.getX())));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> seek.accept(stepAt(event.getX())));
  }

  void show(Playback next) {
    now = next;
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Playback shown = now;
    if (shown == null) {
      return;
    }
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    flame.resizeRelocate(left, top, width, height);
    if (isWorthDrawing(shown, width, height)) {
      flame.draw(Flame.of(shown.trace(), shown.size(), (int) width), width, height);
      markInputs(shown, left, width);
      drawn = shown;
      drawnWidth = width;
      drawnHeight = height;
    }
    double x = width * part(shown);
    flame.pass(x, height);
    head.resizeRelocate(snapPositionX(left + x - 1), 0, 2, getHeight());
    knob.resizeRelocate(snapPositionX(left + x - 5), -2, 10, 10);
  }

  /** A mark where each input comes, those added by hand in another colour and smaller. */
  private void markInputs(Playback shown, double left, double width) {
    marks.getChildren().clear();
    for (Input input : shown.scenario().frontMatter().inputs()) {
      mark(input, shown, left, width, "scheduled", 10);
    }
    for (Input input : shown.added()) {
      mark(input, shown, left, width, "by-hand", 8);
    }
  }

  private void mark(
      Input input, Playback shown, double left, double width, String style, double size) {
    if (shown.isEmpty() || shown.latest().after().clock() < input.at().toNanos()) {
      return;
    }
    Region mark = new Region();
    mark.getStyleClass().addAll("input-mark", style);
    mark.setManaged(false);
    double part = Arrival.step(input, shown) / (double) Math.max(1, shown.size() - 1);
    mark.resizeRelocate(snapPositionX(left + part * width - size / 2), 0, size, size * 0.8);
    marks.getChildren().add(mark);
  }

  private boolean isWorthDrawing(Playback next, double width, double height) {
    Playback last = drawn;
    return last == null
        || last.trace() != next.trace()
        || !last.added().equals(next.added())
        || width != drawnWidth
        || height != drawnHeight
        || next.size() > last.size() * WORTH_DRAWING
        || next.size() != last.size() && next.trace().isEnded();
  }

  private static double part(Playback shown) {
    double at = shown.moment().step() + shown.moment().phase();
    return Math.clamp(at / Math.max(1, shown.size() - 1), 0, 1);
  }

  private int stepAt(double x) {
    Playback shown = now;
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    if (shown == null || width <= 0) {
      return 0;
    }
    double part = (x - snappedLeftInset()) / width;
    int last = Math.max(0, shown.size() - 1);
    return (int) Math.clamp(Math.rint(part * last), 0, last);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Playback shown = now;
    return switch (attribute) {
      case VALUE -> shown == null ? 0.0 : (double) shown.moment().step();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> shown == null ? 0.0 : (double) Math.max(0, shown.size() - 1);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
