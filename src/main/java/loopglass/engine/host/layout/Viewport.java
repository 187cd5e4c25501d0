package loopglass.engine.host.layout;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Dom;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.DomEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Participant;
import loopglass.engine.host.render.Rendering;
import loopglass.scenario.FrontMatter;
import org.jspecify.annotations.Nullable;

/**
 * What part of the document is seen: boxes as they stand in the viewport, and how far everything is
 * scrolled. However often something is scrolled, it gets one {@code scroll} event in the next frame
 * (CSSOM View §13.2 "run the scroll steps").
 */
final class Viewport implements Participant {

  private final Dom dom;
  private final Rendering rendering;

  /** In pixels. */
  private int width;

  private int height;
  private final Map<Element, Offset> offsets = new IdentityHashMap<>();

  /** CSSOM View §13.2 "pending scroll event targets". */
  private final Set<EventTarget> pending = new LinkedHashSet<>();

  /** How far something is scrolled, in pixels. */
  record Offset(double x, double y) {
    static final Offset NONE = new Offset(0, 0);
  }

  Viewport(Dom dom, Rendering rendering) {
    this.dom = dom;
    this.rendering = rendering;
    FrontMatter.Viewport size = dom.host().world().scenario().frontMatter().viewport();
    this.width = size.width();
    this.height = size.height();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The window is given another size, in pixels. */
  void resize(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    rendering.needFrame();
  }

  @Nullable EventTarget window() {
    return document().window();
  }

  private Document document() {
    return dom.document();
  }

  @Nullable Element root() {
    return document().documentElement();
  }

  boolean isRoot(Element element) {
    return element == document().documentElement();
  }

  /** The boxes of now. */
  Flow flow() {
    return Flow.of(document(), width, height);
  }

  /** An element's box in the viewport; null when it has none. */
  @Nullable Box seen(Flow flow, Element element) {
    Box box = flow.box(element);
    if (box == null) {
      return null;
    }
    Box seen = box;
    for (Element e = element.parentElement(); e != null; e = e.parentElement()) {
      Offset offset = offset(e);
      seen = seen.moved(-offset.x(), -offset.y());
    }
    return isRoot(element) ? seen.moved(-offset(element).x(), -offset(element).y()) : seen;
  }

  Offset offset(Element element) {
    return offsets.getOrDefault(element, Offset.NONE);
  }

  /** How high the part of an element is that is seen at a time. */
  double clientHeight(Flow flow, Element element) {
    Box box = flow.box(element);
    return isRoot(element) ? height : box == null ? 0 : box.height();
  }

  /** How high all of an element is, with what must be scrolled to. */
  double scrollHeight(Flow flow, Element element) {
    return Math.max(flow.content(element), clientHeight(flow, element));
  }

  /** Scrolls an element, as far as there is anything to scroll to (CSSOM View §5.1). */
  void scroll(Element element, double x, double y) {
    if (!isRoot(element) && !Style.of(element).scrolls()) {
      return;
    }
    Flow flow = flow();
    double most = scrollHeight(flow, element) - clientHeight(flow, element);
    Offset now = new Offset(0, Math.clamp(Math.max(0, y), 0, Math.max(0, most)));
    if (!now.equals(offset(element))) {
      offsets.put(element, now);
      pending.add(isRoot(element) ? document() : element);
      rendering.needFrame();
    }
  }

  @Override
  public long due() {
    return pending.isEmpty() ? NEVER : NEXT_FRAME;
  }

  @Override
  public void update(long moment) {
    Set<EventTarget> targets = new LinkedHashSet<>(pending);
    pending.clear();
    for (EventTarget target : targets) {
      target.fire(event("scroll", target));
    }
    for (EventTarget target : targets) {
      target.fire(event("scrollend", target));
    }
  }

  private static DomEvent event(String type, EventTarget target) {
    return new DomEvent(type, target instanceof Document, false, false, Map.of());
  }
}
