package loopglass.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import loopglass.lesson.Caption;
import loopglass.picture.Director;
import loopglass.picture.Layout;
import loopglass.playback.Moment;
import loopglass.trace.Event;
import loopglass.view.stage.FontMetrics;
import loopglass.view.stage.StageView;
import loopglass.view.timeline.Range;
import loopglass.view.timeline.TimelineView;
import org.junit.jupiter.api.Test;

/** Somebody before a timeline, with a mouse and with keys. */
class TimelineWindowTest extends WindowCase {

  @Test
  void pressingAndDraggingGoesToTheStepThere() {
    robot.clickOn(at(0.5));
    assertEquals(now().size() / 2.0, now().moment().step(), 3);
    int first = now().moment().step();
    robot.drag(at(0.5), MouseButton.PRIMARY).moveTo(at(0.9));
    assertTrue(now().moment().step() > first);
    robot.moveTo(at(0.02)).drop();
    assertTrue(now().moment().step() < 4);
  }

  @Test
  void zoomingKeepsThePlayheadInSightAndArrowsStillStep() {
    robot.clickOn(at(0.7));
    int step = now().moment().step();
    assertFalse(overview().isVisible());
    robot.write("++", 0);
    assertTrue(overview().isVisible());
    assertEquals(step, now().moment().step());
    assertTrue(head().isVisible());
    robot.push(KeyCode.RIGHT);
    assertEquals(step + 1, now().moment().step());
    robot.push(KeyCode.END);
    assertEquals(now().size() - 1, now().moment().step());
    assertTrue(head().isVisible(), "the view turns to where the playhead leaps");
    robot.push(KeyCode.HOME);
    assertTrue(head().isVisible());
    robot.write("0", 0);
    assertFalse(overview().isVisible());
  }

  @Test
  void theWheelZoomsWithControlAroundTheMouse() {
    robot.moveTo(at(0.5));
    String before = hovered();
    wheel(120, true);
    assertTrue(overview().isVisible());
    assertEquals(before, hovered(), "what is under the mouse stays there");
    wheel(-40, false);
    assertNotEquals(before, hovered(), "without Control it moves along the line");
    wheel(-400, true);
    assertFalse(overview().isVisible());
    assertEquals(before, hovered());
  }

  /** The mouse's wheel is turned where the mouse is; the robot's own knows no modifiers. */
  private void wheel(double pixels, boolean control) {
    Point2D mouse = timeline().screenToLocal(at(0.5));
    double x = mouse.getX();
    double y = mouse.getY();
    robot.interact(
        () ->
            timeline()
                .fireEvent(
                    new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    robot.interact(() -> {});
  }

  @Test
  void aRangeIsSelectedPlayedAndCleared() {
    withShift(MouseEvent.MOUSE_PRESSED, 0.25);
    withShift(MouseEvent.MOUSE_DRAGGED, 0.4);
    withShift(MouseEvent.MOUSE_DRAGGED, 0.5);
    withShift(MouseEvent.MOUSE_RELEASED, 0.5);
    Range range = timeline().range().get().orElseThrow();
    assertEquals(now().size() / 4.0, range.from(), 3);
    assertEquals(now().size() / 2.0, range.to(), 3);
    assertEquals(Moment.START, now().moment(), "selecting does not move the playhead");

    fire("#range-play");
    assertEquals(range.from(), now().moment().step());
    assertTrue(now().transport().isPlaying());
    pass(HOURS);
    robot.interact(() -> {});
    assertEquals(Moment.at(range.to()), now().moment());
    assertFalse(now().transport().isPlaying());

    fire("#range-zoom");
    assertTrue(overview().isVisible());
    fire("#range-clear");
    assertEquals(Optional.empty(), timeline().range().get());
  }

  @Test
  void aRangeIsPlayedOverAndOver() {
    robot.clickOn(at(0.3));
    robot.push(KeyCode.I);
    robot.clickOn(at(0.6));
    robot.push(KeyCode.O);
    Range range = timeline().range().get().orElseThrow();
    robot.interact(() -> robot.lookup("#range-loop").queryAs(ToggleButton.class).fire());
    fire("#range-play");
    pass(HOURS);
    robot.interact(() -> {});
    assertEquals(Moment.at(range.from()), now().moment());
    assertTrue(now().transport().isPlaying());
    robot.push(KeyCode.ESCAPE);
    assertEquals(Optional.empty(), timeline().range().get());
    pass(HOURS);
    assertEquals(now().size() - 1, now().moment().step(), "without a range it goes on");
  }

  @Test
  void whereTheMouseIsThePictureOfThatMomentIsSeen() {
    robot.moveTo(at(0.62));
    layOut();
    StageView seen = robot.lookup("#timeline-preview .stage").queryAs(StageView.class);
    String place = hovered();
    int step = Integer.parseInt(place.replaceAll("\\D*(\\d+).*", "$1"));
    assertEquals(0.62 * (now().size() - 1), step, 2);
    assertEquals(
        Caption.of(now().trace(), step).sentence(),
        robot.lookup("#timeline-preview .preview-sentence").queryAs(Label.class).getText());

    int[][] pixels = new int[2][];
    robot.interact(
        () -> {
          StageView alone = new StageView();
          alone.setManaged(false);
          new Scene(new Pane(alone)).getStylesheets().setAll(seen.getScene().getStylesheets());
          alone.getScene().setUserAgentStylesheet(seen.getScene().getUserAgentStylesheet());
          alone.resize(seen.getWidth(), seen.getHeight());
          Layout layout = new Layout(new FontMetrics(), seen.getWidth(), seen.getHeight());
          alone.show(new Director(layout).at(now().trace(), Moment.at(step)));
          alone.getTransforms().setAll(seen.getTransforms());
          alone.applyCss();
          alone.layout();
          pixels[0] = pixels(alone.snapshot(new SnapshotParameters(), null));
          pixels[1] = pixels(seen.snapshot(new SnapshotParameters(), null));
        });
    assertArrayEquals(pixels[0], pixels[1]);
    mouse(timeline(), MouseEvent.MOUSE_EXITED, 0, -9, false);
    layOut();
    assertFalse(robot.lookup("#timeline-preview").query().isVisible());
  }

  @Test
  void itTellsAScreenReaderTheStepAndWhatHappensThere() {
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertTrue(now().step().event() instanceof Event.Taken);
    String value =
        (String)
            Objects.requireNonNull(
                timeline().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    assertTrue(value.contains("tep " + now().moment().step()), value);
    assertTrue(value.contains(Caption.of(now().trace(), now().told()).sentence()), value);
  }

  @Test
  void draggingItsUpperEdgeMakesItTallerAndGivesTheQueuesTheirLanes() {
    layOut();
    assertFalse(
        robot.lookup(".lane-names").query().isVisible(), "a low window has no room for them");
    robot.interact(() -> stage.setHeight(900));
    layOut();
    double before = timeline().getHeight();
    Region grip = robot.lookup("#timeline-grip").queryAs(Region.class);
    mouse(grip, MouseEvent.MOUSE_PRESSED, 300, 2, false);
    mouse(grip, MouseEvent.MOUSE_DRAGGED, 300, 2 - 60, false);
    mouse(grip, MouseEvent.MOUSE_RELEASED, 300, 2, false);
    layOut();
    assertTrue(timeline().getHeight() > before + 15);
    assertTrue(robot.lookup(".lane-names").query().isVisible());
  }

  private void withShift(EventType<MouseEvent> type, double part) {
    Point2D place = timeline().screenToLocal(at(part));
    mouse(timeline(), type, place.getX(), place.getY(), true);
  }

  /** The mouse does something on a node; the headless robot knows no modifiers and no drags. */
  private void mouse(Region node, EventType<MouseEvent> type, double x, double y, boolean shift) {
    Point2D screen = node.localToScreen(x, y);
    robot.interact(
        () ->
            node.fireEvent(
                new MouseEvent(
                    type,
                    x,
                    y,
                    screen.getX(),
                    screen.getY(),
                    MouseButton.PRIMARY,
                    1,
                    shift,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));
  }

  /** Does at once what the next pulse would do. */
  private void layOut() {
    robot.interact(() -> stage.getScene().getRoot().layout());
  }

  private String hovered() {
    layOut();
    return robot.lookup("#timeline-preview .preview-place").queryAs(Label.class).getText();
  }

  private TimelineView timeline() {
    return robot.lookup("#timeline").queryAs(TimelineView.class);
  }

  private Region overview() {
    layOut();
    return robot.lookup("#timeline-overview").queryAs(Region.class);
  }

  private Region head() {
    layOut();
    return robot.lookup("#timeline > .playhead").queryAs(Region.class);
  }

  private void fire(String button) {
    robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
  }

  /** The place on screen at a part of the steps' width. */
  private Point2D at(double part) {
    Region veil = robot.lookup("#timeline > .timeline-veil").queryAs(Region.class);
    Bounds bounds = timeline().localToScreen(timeline().getLayoutBounds());
    double right = veil.getBoundsInParent().getMaxX() - 5;
    double left = right - width();
    return new Point2D(bounds.getMinX() + left + part * width(), bounds.getCenterY());
  }

  private double width() {
    return robot.lookup("#timeline-overview").queryAs(Region.class).getWidth();
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
