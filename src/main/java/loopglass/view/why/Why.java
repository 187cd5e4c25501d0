package loopglass.view.why;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;
import loopglass.playback.Cause;
import loopglass.playback.Origins;

/** The popover that answers. One at a time; Escape or a press elsewhere takes it away. */
public final class Why {

  /** What the arrow and the shadow take up beside the answer. */
  private static final double MARGIN = 40;

  private static final double WIDTH = 400;

  private final IntConsumer go;
  private final Runnable back;
  private final Popover popover = new Popover();

  /**
   * A popover, not shown yet.
   *
   * @param go goes to a step, from which one can come back
   * @param back goes back to where one jumped from last
   */
  public Why(IntConsumer go, Runnable back) {
    this.go = go;
    this.back = back;
    popover.setAnimated(false);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setCloseButtonEnabled(false);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
    popover.setArrowIndent(16);
  }

  /**
   * Answers beside a thing.
   *
   * @param owner what the thing is shown in
   * @param beside the thing's place in the owner's coordinates
   * @param step at which it is there
   * @param behind the step that one can go back to, −1 for none
   * @return whether there is something to tell
   */
  public boolean show(
      Node owner, Bounds beside, Origins origins, Subject subject, int step, int behind) {
    List<Cause> chain = subject.chain(origins, step);
    popover.hide();
    if (chain.isEmpty()) {
      return false;
    }
    Answer answer = new Answer(origins.trace(), chain, this::leave);
    if (behind >= 0) {
      answer.offerBack(
          behind,
          () -> {
            popover.hide();
            back.run();
          });
    }
    popover.setContentNode(answer);
    Bounds place = owner.localToScreen(beside);
    Window window = owner.getScene().getWindow();
    double width = WIDTH + MARGIN;
    boolean right = place.getMaxX() + width > window.getX() + window.getWidth();
    popover.setArrowLocation(
        right ? Popover.ArrowLocation.RIGHT_TOP : Popover.ArrowLocation.LEFT_TOP);
    popover.show(owner, right ? place.getMinX() : place.getMaxX(), place.getCenterY());
    answer.lookup("#why-0").requestFocus();
    return true;
  }

  private void leave(int step) {
    popover.hide();
    go.accept(step);
  }

  /** Takes the answer away. */
  public void hide() {
    popover.hide();
  }

  /** Whether an answer is on screen. */
  public boolean isShowing() {
    return popover.isShowing();
  }
}
