package loopglass.engine.host.layout;

import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Element;
import loopglass.engine.js.idl.PlatformObject;

/**
 * How much of an element is seen (Intersection Observer §2.3 IntersectionObserverEntry).
 *
 * <p>Rectangles are of the viewport.
 */
final class Intersection extends PlatformObject {

  private final double time;
  private final Element target;
  private final Box whole;
  private final Box seen;
  private final Box root;
  private final boolean intersecting;

  Intersection(double time, Element target, Box whole, Box seen, Box root, boolean intersecting) {
    this.time = time;
    this.target = target;
    this.whole = whole;
    this.seen = seen;
    this.root = root;
    this.intersecting = intersecting;
  }

  static void install(Host host) {
    host.idl()
        .define("IntersectionObserverEntry", Intersection.class)
        .get("time", entry -> entry.time)
        .get("target", entry -> entry.target)
        .get("boundingClientRect", entry -> new DomRect(entry.whole))
        .get("intersectionRect", entry -> new DomRect(entry.seen))
        .get("rootBounds", entry -> new DomRect(entry.root))
        .get("isIntersecting", entry -> entry.intersecting)
        .get("intersectionRatio", Intersection::ratio)
        .install();
  }

  /** The share of the element that is seen; of one without an area all or nothing. */
  double ratio() {
    double area = whole.width() * whole.height();
    return area > 0 ? seen.width() * seen.height() / area : intersecting ? 1 : 0;
  }
}
