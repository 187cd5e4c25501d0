package loopglass.engine.host.layout;

import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.render.Stage;

/** The door of this room: boxes of elements, scrolling, and who observes them. */
public final class Layout {

  private final Viewport viewport;

  private Layout(Viewport viewport) {
    this.viewport = viewport;
  }

  /** Gives a window's elements their boxes. */
  public static Layout install(Dom dom, Rendering rendering) {
    Host host = dom.host();
    Viewport viewport = new Viewport(dom, rendering);
    DomRect.install(host);
    ElementBoxes.install(host, viewport);
    MediaQueryList.install(host);
    rendering.join(Stage.SCROLL, viewport);
    rendering.join(Stage.RESIZE_OBSERVERS, ResizeObservers.install(host, viewport, rendering));
    rendering.join(
        Stage.INTERSECTION_OBSERVERS, IntersectionObservers.install(host, viewport, rendering));
    return new Layout(viewport);
  }

  /** Scrolls an element as its user does: its event follows in the next frame. */
  public void scrollBy(Element element, double dx, double dy) {
    viewport.scroll(element, viewport.offset(element).x() + dx, viewport.offset(element).y() + dy);
  }
}
