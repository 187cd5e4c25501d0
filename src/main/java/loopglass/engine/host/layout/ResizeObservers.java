package loopglass.engine.host.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.event.ErrorEvent;
import loopglass.engine.host.event.EventTarget;
import loopglass.engine.host.render.Participant;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;
import loopglass.trace.Pending;

/**
 * Delivers resize observations after layout, until nothing changes any more (Resize Observer §3.4;
 * HTML §8.1.7.3, step "recalculate styles and update layout"). What a callback changes is seen by
 * observers of elements deeper in the tree at once, by others in the next frame.
 */
final class ResizeObservers implements Participant {

  private static final String UNDELIVERED =
      "ResizeObserver loop completed with undelivered notifications.";

  private final Host host;
  private final Viewport viewport;
  private final Rendering rendering;
  private final List<ResizeObserver> observers = new ArrayList<>();

  /** Whether there may be something to report that no change of the document tells of. */
  private boolean fresh;

  /** What an observer gets (Resize Observer §2.3). */
  private static final class Entry extends PlatformObject {
    final Element target;
    final Size size;

    Entry(Element target, Size size) {
      this.target = target;
      this.size = size;
    }

    Object sizes(Host host) {
      Map<String, Object> sizes = new LinkedHashMap<>();
      sizes.put("inlineSize", size.width());
      sizes.put("blockSize", size.height());
      return host.idl().frozen(List.of(sizes));
    }
  }

  private ResizeObservers(Host host, Viewport viewport, Rendering rendering) {
    this.host = host;
    this.viewport = viewport;
    this.rendering = rendering;
  }

  static ResizeObservers install(Host host, Viewport viewport, Rendering rendering) {
    ResizeObservers all = new ResizeObservers(host, viewport, rendering);
    host.idl()
        .define("ResizeObserverEntry", Entry.class)
        .get("target", entry -> entry.target)
        .get(
            "contentRect",
            entry -> new DomRect(new Box(0, 0, entry.size.width(), entry.size.height())))
        .get("borderBoxSize", entry -> entry.sizes(host))
        .get("contentBoxSize", entry -> entry.sizes(host))
        .get("devicePixelContentBoxSize", entry -> entry.sizes(host))
        .install();
    host.idl()
        .define("ResizeObserver", ResizeObserver.class)
        .constructor(1, all::made)
        .action("observe", 1, all::observe)
        .action("unobserve", 1, all::unobserve)
        .action("disconnect", 0, (observer, call) -> all.disconnect(observer))
        .install();
    return all;
  }

  private ResizeObserver made(Call call) {
    ResizeObserver observer = new ResizeObserver(call.function(0));
    observers.add(observer);
    return observer;
  }

  private void observe(ResizeObserver observer, Call call) {
    Element target = call.platform(0, Element.class);
    call.dictionary(1, "ResizeObserverOptions")
        .word(
            "box",
            "ResizeObserverBoxOptions",
            Set.of("border-box", "content-box", "device-pixel-content-box"),
            "content-box");
    observer.reported.remove(target);
    observer.reported.put(target, Size.ZERO);
    if (observer.pending == null) {
      observer.pending = host.register("ResizeObserver", "", observer.callback, Pending.UNKNOWN);
    }
    fresh = true;
    rendering.needFrame();
  }

  private void unobserve(ResizeObserver observer, Call call) {
    observer.reported.remove(call.platform(0, Element.class));
    if (observer.reported.isEmpty()) {
      disconnect(observer);
    }
  }

  private void disconnect(ResizeObserver observer) {
    observer.reported.clear();
    if (observer.pending != null) {
      host.cancelled(observer.pending);
      observer.pending = null;
    }
  }

  @Override
  public long due() {
    return fresh ? NEXT_FRAME : NEVER;
  }

  @Override
  public void update(long moment) {
    fresh = false;
    int depth = 0;
    while (depth != Integer.MAX_VALUE) {
      depth = broadcast(depth);
    }
  }

  /**
   * Calls the observers of elements deeper than that whose size has changed.
   *
   * @return the least depth of what was reported; the largest number when nothing was
   */
  private int broadcast(int depth) {
    Flow flow = viewport.flow();
    Map<ResizeObserver, List<Object>> active = new LinkedHashMap<>();
    boolean skipped = false;
    int shallowest = Integer.MAX_VALUE;
    for (ResizeObserver observer : observers) {
      for (Map.Entry<Element, Size> known : observer.reported.entrySet()) {
        Element target = known.getKey();
        Size size = Size.of(flow.box(target));
        if (size.equals(known.getValue())) {
          continue;
        }
        int its = depthOf(target);
        if (its <= depth) {
          skipped = true;
          continue;
        }
        known.setValue(size);
        shallowest = Math.min(shallowest, its);
        active.computeIfAbsent(observer, _ -> new ArrayList<>()).add(new Entry(target, size));
      }
    }
    active.forEach(this::call);
    if (active.isEmpty() && skipped) {
      fresh = true;
      tellUndelivered();
    }
    return shallowest;
  }

  /** Resize Observer §3.4.6 "deliver resize loop error": an event only, nothing was thrown. */
  private void tellUndelivered() {
    EventTarget window = viewport.window();
    if (window != null) {
      Map<String, Object> detail = new LinkedHashMap<>();
      detail.put("message", UNDELIVERED);
      detail.put("filename", "");
      detail.put("lineno", 0);
      detail.put("colno", 0);
      detail.put("error", Values.none());
      window.fire(new ErrorEvent("error", false, true, false, detail, true));
    }
  }

  private void call(ResizeObserver observer, List<Object> entries) {
    Pending pending = observer.pending;
    if (pending == null) {
      return; // disconnected by the callback of another one
    }
    host.journal().calling(pending.id());
    Object self = host.idl().js(observer);
    host.invoke(observer.callback, self, host.idl().js(entries), self);
    host.loop().cleanUpAfterRunningScript();
  }

  /** Resize Observer §3.4.5 "calculate depth for node". */
  private static int depthOf(Element element) {
    int depth = 0;
    for (Element e = element; e != null; e = e.parentElement()) {
      depth++;
    }
    return depth;
  }
}
