package loopglass.engine.host.layout;

import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Participant;

/** Fires {@code resize} in the frame after the viewport got another size (CSSOM View §13.1). */
final class Resizing implements Participant {

  private final Viewport viewport;
  private int reportedWidth;
  private int reportedHeight;

  Resizing(Viewport viewport) {
    this.viewport = viewport;
    reportedWidth = viewport.width();
    reportedHeight = viewport.height();
  }

  @Override
  public long due() {
    return viewport.width() == reportedWidth && viewport.height() == reportedHeight
        ? NEVER
        : NEXT_FRAME;
  }

  @Override
  public void update(long moment) {
    if (due() == NEVER) {
      return;
    }
    reportedWidth = viewport.width();
    reportedHeight = viewport.height();
    EventTarget window = viewport.window();
    if (window != null) {
      window.fire(new DomEvent("resize"));
    }
  }
}
