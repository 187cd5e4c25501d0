package loopglass.engine.host.layout;

import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.host.render.Stage;
import loopglass.scenario.Act;
import org.jspecify.annotations.Nullable;

/** The door of this room: boxes of elements, scrolling, sizes, and who observes them. */
public final class Layout {

  private final Dom dom;
  private final Viewport viewport;
  private final ElementBoxes boxes;

  private Layout(Dom dom, Viewport viewport, ElementBoxes boxes) {
    this.dom = dom;
    this.viewport = viewport;
    this.boxes = boxes;
  }

  /** Gives a window's elements their boxes; to be said before its document is parsed. */
  public static Layout install(Dom dom, Rendering rendering) {
    Host host = dom.host();
    Viewport viewport = new Viewport(dom, rendering);
    DomRect.install(host);
    ElementBoxes boxes = ElementBoxes.install(host, viewport);
    rendering.join(Stage.RESIZE, new Resizing(viewport));
    rendering.join(Stage.SCROLL, viewport);
    rendering.join(Stage.MEDIA_QUERIES, MediaQueries.install(host, viewport));
    rendering.join(Stage.RESIZE_OBSERVERS, ResizeObservers.install(host, viewport, rendering));
    rendering.join(
        Stage.INTERSECTION_OBSERVERS, IntersectionObservers.install(host, viewport, rendering));
    return new Layout(dom, viewport, boxes);
  }

  /**
   * Scrolls or resizes, if that is what the user does; the events follow in the next frame.
   *
   * @return false if it is about something else
   */
  public boolean arrived(Act act) {
    switch (act) {
      case Act.Scroll(String target, int top) -> {
        Element element = find(target);
        if (element != null) {
          boxes.scrollTo(element, 0, top);
        }
      }
      case Act.Resize(int width, int height) -> {
        viewport.resize(width, height);
        boxes.tellWindow();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private @Nullable Element find(String target) {
    return target.equals("window") ? viewport.root() : dom.document().find(target);
  }
}
