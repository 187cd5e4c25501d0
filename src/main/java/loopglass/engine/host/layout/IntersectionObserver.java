package loopglass.engine.host.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.host.dom.Element;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Hears of elements that come into view or leave it (Intersection Observer §2.2). */
final class IntersectionObserver extends PlatformObject {

  final Object callback;

  /** The element that is looked through, or null for the viewport. */
  final @Nullable Element root;

  final Margin margin;

  /** Shares of a target, in rising order. */
  final List<Double> thresholds;

  /** What was found out last about each target. */
  final Map<Element, Found> found = new LinkedHashMap<>();

  /** What it will be told. */
  final List<Object> queued = new ArrayList<>();

  /** What stands in the Web APIs room while it observes anything. */
  @Nullable Pending pending;

  /**
   * How a target stood.
   *
   * @param threshold how many thresholds it had reached; -1 when nobody has looked yet
   */
  record Found(int threshold, boolean intersecting) {
    static final Found NOTHING = new Found(-1, false);
  }

  /** By how much the root is larger than it is, in pixels. */
  record Margin(double top, double right, double bottom, double left) {
    static final Margin NONE = new Margin(0, 0, 0, 0);

    @Override
    public String toString() {
      return text(top) + " " + text(right) + " " + text(bottom) + " " + text(left);
    }

    private static String text(double pixels) {
      return pixels == Math.rint(pixels) ? (long) pixels + "px" : pixels + "px";
    }
  }

  IntersectionObserver(
      Object callback, @Nullable Element root, Margin margin, List<Double> thresholds) {
    this.callback = callback;
    this.root = root;
    this.margin = margin;
    this.thresholds = thresholds;
  }
}
