package loopglass.view.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What mouse, touch pad and keys do on a timeline. */
final class Gestures {

  private static final double NOTCH = 1.25;
  private static final double WHEEL = 40;
  private static final double STEP = 1.6;

  /** A part of the view that a turn of the wheel moves it by. */
  private static final double PAN = 0.1;

  private final TimelineView view;
  private boolean dragging;
  private int anchor = -1;

  Gestures(TimelineView view) {
    this.view = view;
  }

  void listen() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> view.point(event.getX(), event.getY()));
    view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.point(Double.NaN, 0));
    view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    view.addEventHandler(
        ZoomEvent.ZOOM,
        event -> {
          view.zoom(event.getZoomFactor(), event.getX());
          event.consume();
        });
    view.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    view.requestFocus();
    view.point(Double.NaN, 0);
    dragging = true;
    anchor = event.isShiftDown() ? view.stepAt(event.getX()) : -1;
    if (anchor < 0) {
      view.seek(event.getX(), event.getY());
    }
  }

  private void drag(MouseEvent event) {
    if (dragging && anchor >= 0) {
      view.select(anchor, view.stepAt(event.getX()));
    } else if (dragging) {
      view.seek(event.getX());
    }
  }

  private void release(MouseEvent event) {
    dragging = false;
  }

  /** With Ctrl a wheel zooms; without, it moves along the line. */
  private void scroll(ScrollEvent event) {
    double turned =
        Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
            ? event.getDeltaX()
            : event.getDeltaY();
    if (event.isShortcutDown()) {
      view.zoom(Math.pow(NOTCH, event.getDeltaY() / WHEEL), event.getX());
    } else {
      view.pan(-turned / WHEEL * PAN);
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && view.range().get().isPresent()) {
      event.consume();
      view.clearRange();
    } else if (takes(event.getCode()) && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      view.mark(event.getCode() == KeyCode.O);
    }
  }

  /** Whether a key lets a range begin or end. Not as a character: the key alone is a command. */
  static boolean takes(KeyCode code) {
    return code == KeyCode.I || code == KeyCode.O;
  }

  private void type(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean known =
        switch (event.getCharacter()) {
          case "+", "=" -> {
            view.zoom(STEP);
            yield true;
          }
          case "-", "−" -> {
            view.zoom(1 / STEP);
            yield true;
          }
          case "0" -> {
            view.zoomOut();
            yield true;
          }
          case "[" -> {
            view.mark(false);
            yield true;
          }
          case "]" -> {
            view.mark(true);
            yield true;
          }
          default -> false;
        };
    if (known) {
      event.consume();
    }
  }
}
