package loopglass.engine.host.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import loopglass.engine.host.dom.Element;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/** Hears of elements whose size has changed (Resize Observer §2.1). */
final class ResizeObserver extends PlatformObject {

  final Object callback;

  /** The sizes that were reported last, by observed element, in the order of observation. */
  final Map<Element, Size> reported = new LinkedHashMap<>();

  /** What stands in the Web APIs room while it observes anything. */
  @Nullable Pending pending;

  /** Width and height in pixels. */
  record Size(double width, double height) {
    static final Size ZERO = new Size(0, 0);

    static Size of(@Nullable Box box) {
      return box == null ? ZERO : new Size(box.width(), box.height());
    }
  }

  ResizeObserver(Object callback) {
    this.callback = callback;
  }
}
