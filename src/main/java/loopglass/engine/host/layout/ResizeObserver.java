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

  ResizeObserver(Object callback) {
    this.callback = callback;
  }
}
