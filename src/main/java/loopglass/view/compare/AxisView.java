package loopglass.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import loopglass.playback.Pairing;
import loopglass.playback.Side;
import org.jspecify.annotations.Nullable;

/**
 * The axis both sides share: a lane each, solid where the side goes and thin where it waits, and a
 * bar through both where they reach their n-th line or turn together. Press or drag to go there.
 */
final class AxisView extends Region {

  /** Bars closer than this are not drawn; numbers need more. */
  private static final double BARS_APART = 4;

  private static final double NUMBERS_APART = 20;

  /** So far a bar stands out of a lane. */
  private static final double BAR = 6;

  private final Path goes = path("axis-goes");
  private final Path waits = path("axis-waits");
  private final Path bars = path("axis-bars");
  private final List<Text> numbers = new ArrayList<>();
  private final Region head = new Region();
  private final Label left = SidePane.letter(Side.LEFT);
  private final Label right = SidePane.letter(Side.RIGHT);
  private @Nullable Pairing pairing;
  private double at;
  private double drawnLength;
  private double drawnWidth;
  private double drawnHeight;

  /**
   * An axis.
   *
   * @param seek goes to a second of it
   */
  AxisView(DoubleConsumer seek) {
    setId("compare-axis");
    getStyleClass().addAll("timeline", "axis");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Words.text("axis"));
    head.getStyleClass().add("playhead");
    head.setManaged(false);
    head.setMouseTransparent(true);
    getChildren().addAll(left, right, waits, goes, bars, head);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> point(event, seek));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(event, seek));
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().add(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  private void point(MouseEvent event, DoubleConsumer seek) {
    if (event.getButton() == MouseButton.PRIMARY || event.isPrimaryButtonDown()) {
      requestFocus();
      Pairing both = pairing;
      if (both != null) {
        double part = (event.getX() - begin()) / Math.max(1, width());
        seek.accept(Math.clamp(part, 0, 1) * both.length());
      }
    }
  }

  /** Shows where both stand. */
  void show(@Nullable Pairing both, double seconds) {
    at = seconds;
    boolean other = both != pairing || both != null && both.length() != drawnLength;
    pairing = both;
    if (other) {
      draw();
    }
    placeHead();
  }

  @Override
  protected void layoutChildren() {
    for (Label letter : List.of(left, right)) {
      letter.autosize();
      double y = letter == left ? lane(Side.LEFT) : lane(Side.RIGHT);
      letter.relocate(getInsets().getLeft(), Math.rint(y - letter.getHeight() / 2));
    }
    if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
      draw();
    }
    placeHead();
  }

  private double begin() {
    return getInsets().getLeft() + left.prefWidth(-1) + 0.6 * left.prefHeight(-1);
  }

  private double width() {
    return getWidth() - begin() - left.prefHeight(-1);
  }

  /** The middle of a lane; the numbers stand above both. */
  private double lane(Side side) {
    double height = getHeight();
    return Math.rint(side == Side.LEFT ? 0.48 * height : 0.8 * height);
  }

  private double x(double seconds, double length) {
    return begin() + (length <= 0 ? 0 : seconds / length * width());
  }

  /** Below the numbers: it stands on one of them most of the time. */
  private void placeHead() {
    Pairing both = pairing;
    head.setVisible(both != null);
    if (both != null) {
      double top = lane(Side.LEFT) - BAR;
      double high = Math.max(1, getHeight() - 2 - top);
      head.resizeRelocate(Math.rint(x(at, both.length())) - 1, top, 2, high);
    }
  }

  private void draw() {
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    for (Path path : List.of(goes, waits, bars)) {
      path.getElements().clear();
    }
    getChildren().removeAll(numbers);
    numbers.clear();
    Pairing both = pairing;
    if (both == null || width() <= 0) {
      return;
    }
    double length = both.length();
    drawnLength = length;
    for (Side side : Side.values()) {
      lane(both, side, length);
    }
    bars(both, length);
    head.toFront();
  }

  private void lane(Pairing both, Side side, double length) {
    double y = lane(side);
    double from = 0;
    for (int n = 0; n <= both.anchors(); n++) {
      double waitsFrom = both.waitsFrom(side, n);
      double waitsTo = both.waitsTo(side, n);
      if (x(waitsTo, length) - x(waitsFrom, length) >= 1) {
        line(goes, x(from, length), x(waitsFrom, length), y);
        line(waits, x(waitsFrom, length), x(waitsTo, length), y);
        from = waitsTo;
      }
    }
    line(goes, x(from, length), x(Math.max(from, both.end(side)), length), y);
  }

  private static void line(Path path, double from, double to, double y) {
    if (to > from) {
      path.getElements().addAll(new MoveTo(from, y), new LineTo(to, y));
    }
  }

  private void bars(Pairing both, double length) {
    double last = Double.NEGATIVE_INFINITY;
    double numbered = Double.NEGATIVE_INFINITY;
    for (int n = 1; n <= both.anchors(); n++) {
      double x = Math.rint(x(both.anchor(n), length));
      if (x - last < BARS_APART) {
        continue;
      }
      last = x;
      Side first = n <= both.count(Side.LEFT) ? Side.LEFT : Side.RIGHT;
      Side second = n <= both.count(Side.RIGHT) ? Side.RIGHT : Side.LEFT;
      bars.getElements()
          .addAll(new MoveTo(x, lane(first) - BAR), new LineTo(x, lane(second) + BAR));
      if (x - numbered >= NUMBERS_APART) {
        numbered = x;
        number(n, x);
      }
    }
  }

  private void number(int n, double x) {
    Text text = new Text(String.valueOf(n));
    text.getStyleClass().add("axis-number");
    text.setManaged(false);
    text.setMouseTransparent(true);
    text.setTextOrigin(VPos.CENTER);
    text.setTextAlignment(TextAlignment.CENTER);
    text.setWrappingWidth(2 * NUMBERS_APART);
    text.setX(x - NUMBERS_APART);
    text.setY(Math.rint(0.17 * getHeight()));
    getChildren().add(text);
    numbers.add(text);
  }
}
