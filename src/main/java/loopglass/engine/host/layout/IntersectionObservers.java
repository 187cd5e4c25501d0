package loopglass.engine.host.layout;

import java.util.ArrayList;
import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.TaskSource;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.layout.IntersectionObserver.Found;
import loopglass.engine.host.layout.IntersectionObserver.Margin;
import loopglass.engine.host.render.Participant;
import loopglass.engine.host.render.Rendering;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.Members;
import loopglass.engine.loop.VirtualClock;
import loopglass.trace.Pending;
import org.jspecify.annotations.Nullable;

/**
 * Looks once a frame what is in view, and queues a task that tells the observers (Intersection
 * Observer §3.2.8 "run the update intersection observations steps").
 */
final class IntersectionObservers implements Participant {

  private final Host host;
  private final Viewport viewport;
  private final Rendering rendering;
  private final List<IntersectionObserver> observers = new ArrayList<>();
  private boolean fresh;
  private boolean taskQueued;

  private IntersectionObservers(Host host, Viewport viewport, Rendering rendering) {
    this.host = host;
    this.viewport = viewport;
    this.rendering = rendering;
  }

  static IntersectionObservers install(Host host, Viewport viewport, Rendering rendering) {
    IntersectionObservers all = new IntersectionObservers(host, viewport, rendering);
    Intersection.install(host);
    host.idl()
        .define("IntersectionObserver", IntersectionObserver.class)
        .constructor(1, all::made)
        .get("root", observer -> observer.root)
        .get("rootMargin", observer -> observer.margin.toString())
        .get("thresholds", observer -> host.idl().frozen(observer.thresholds))
        .action("observe", 1, all::observe)
        .action("unobserve", 1, all::unobserve)
        .action("disconnect", 0, (observer, call) -> all.disconnect(observer))
        .operation("takeRecords", 0, (observer, call) -> taken(observer))
        .install();
    return all;
  }

  private IntersectionObserver made(Call call) {
    Object callback = call.function(0);
    Members init = call.dictionary(1, "IntersectionObserverInit");
    Object given = init.value("root");
    Element root = null;
    if (!Values.isNullish(given) && Idl.platform(given, Document.class) == null) {
      root = Idl.platform(given, Element.class);
      if (root == null) {
        throw call.typeError(
            "Failed to read the 'root' property from 'IntersectionObserverInit': The provided"
                + " value is not of type '(Document or Element)'.");
      }
    }
    Margin margin = margin(call, init.text("rootMargin", ""));
    List<Double> thresholds = new ArrayList<>();
    Object threshold = init.value("threshold");
    List<Object> values =
        Values.isUndefined(threshold)
            ? List.of(0)
            : Values.isObject(threshold) ? init.sequence("threshold") : List.of(threshold);
    for (Object value : values) {
      double share = Values.toDouble(value);
      if (Double.isNaN(share) || Double.isInfinite(share)) {
        throw call.typeError("The provided double value is non-finite.");
      }
      if (share < 0 || share > 1) {
        throw call.rangeError("Threshold values must be numbers between 0 and 1");
      }
      thresholds.add(share);
    }
    thresholds.sort(null);
    IntersectionObserver observer =
        new IntersectionObserver(
            callback, root, margin, thresholds.isEmpty() ? List.of(0.0) : thresholds);
    observers.add(observer);
    return observer;
  }

  /** One to four lengths in pixels, as in CSS. */
  private Margin margin(Call call, String text) {
    if (text.isBlank()) {
      return Margin.NONE;
    }
    List<Double> pixels = new ArrayList<>();
    for (String part : text.strip().split("\\s+")) {
      if (!part.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(px|%)") && !part.equals("0")) {
        throw call.domException(
            "SyntaxError", "rootMargin must be specified in absolute length units or percent.");
      }
      double number = Double.parseDouble(part.replaceAll("px|%", ""));
      pixels.add(part.endsWith("%") ? number / 100 * viewport.height() : number);
    }
    if (pixels.size() > 4) {
      throw call.domException("SyntaxError", "Extra text found at the end of rootMargin.");
    }
    double top = pixels.getFirst();
    double right = pixels.size() > 1 ? pixels.get(1) : top;
    return new Margin(
        top,
        right,
        pixels.size() > 2 ? pixels.get(2) : top,
        pixels.size() > 3 ? pixels.get(3) : right);
  }

  private void observe(IntersectionObserver observer, Call call) {
    Element target = call.platform(0, Element.class);
    if (observer.found.putIfAbsent(target, Found.NOTHING) == null) {
      if (observer.pending == null) {
        observer.pending =
            host.register("IntersectionObserver", "", observer.callback, Pending.UNKNOWN);
      }
      fresh = true;
      rendering.needFrame();
    }
  }

  private void unobserve(IntersectionObserver observer, Call call) {
    observer.found.remove(call.platform(0, Element.class));
    if (observer.found.isEmpty()) {
      disconnect(observer);
    }
  }

  private void disconnect(IntersectionObserver observer) {
    observer.found.clear();
    observer.queued.clear();
    if (observer.pending != null) {
      host.cancelled(observer.pending);
      observer.pending = null;
    }
  }

  private static List<Object> taken(IntersectionObserver observer) {
    List<Object> taken = List.copyOf(observer.queued);
    observer.queued.clear();
    return taken;
  }

  @Override
  public long due() {
    return fresh ? NEXT_FRAME : NEVER;
  }

  @Override
  public void update(long moment) {
    fresh = false;
    Flow flow = observers.isEmpty() ? null : viewport.flow();
    for (IntersectionObserver observer : observers) {
      for (Element target : List.copyOf(observer.found.keySet())) {
        look(observer, target, flow, moment);
      }
    }
  }

  private void look(
      IntersectionObserver observer, Element target, @Nullable Flow flow, long moment) {
    if (flow == null) {
      return;
    }
    Box root = root(observer, flow);
    Box whole = viewport.seen(flow, target);
    Box seen =
        whole == null || !isInside(observer, target)
            ? null
            : visible(observer, target, flow, whole, root);
    boolean intersecting = seen != null;
    Intersection entry =
        new Intersection(
            moment / (double) VirtualClock.MILLISECOND,
            target,
            whole == null ? Box.NONE : whole,
            seen == null ? Box.NONE : seen,
            root,
            intersecting);
    int reached = 0;
    for (double threshold : observer.thresholds) {
      reached += intersecting && entry.ratio() >= threshold ? 1 : 0;
    }
    boolean counts = intersecting && (reached > 0 || observer.thresholds.getFirst() == 0);
    Found now = new Found(reached, counts);
    if (!now.equals(observer.found.put(target, now))) {
      observer.queued.add(
          counts == intersecting
              ? entry
              : new Intersection(
                  moment / (double) VirtualClock.MILLISECOND,
                  target,
                  whole == null ? Box.NONE : whole,
                  seen == null ? Box.NONE : seen,
                  root,
                  counts));
      queueTask(observer);
    }
  }

  private Box root(IntersectionObserver observer, Flow flow) {
    Box root = new Box(0, 0, viewport.width(), viewport.height());
    if (observer.root != null) {
      Box its = viewport.seen(flow, observer.root);
      root = its == null ? Box.NONE : its;
    }
    Margin margin = observer.margin;
    return root.grown(margin.top(), margin.right(), margin.bottom(), margin.left());
  }

  private static boolean isInside(IntersectionObserver observer, Element target) {
    return observer.root == null || observer.root != target && observer.root.contains(target);
  }

  /** What is left of a box after everything around it that scrolls has cut it. */
  private @Nullable Box visible(
      IntersectionObserver observer, Element target, Flow flow, Box whole, Box root) {
    Box left = whole;
    for (Element e = target.parentElement();
        e != null && e != observer.root && left != null;
        e = e.parentElement()) {
      Box around = Style.of(e).scrolls() && !viewport.isRoot(e) ? viewport.seen(flow, e) : null;
      left = around == null ? left : left.and(around);
    }
    return left == null ? null : left.and(root);
  }

  private void queueTask(IntersectionObserver observer) {
    if (!taskQueued) {
      taskQueued = true;
      host.queueTask(
          TaskSource.INTERSECTION_OBSERVER,
          "intersection observers",
          observer.callback,
          observer.pending,
          "something came into view or left it",
          this::tell);
    }
  }

  /** Intersection Observer §3.2.5 "notify intersection observers". */
  private void tell() {
    taskQueued = false;
    for (IntersectionObserver observer : List.copyOf(observers)) {
      if (!observer.queued.isEmpty()) {
        Object entries = host.idl().js(taken(observer));
        Object self = host.idl().js(observer);
        if (observer.pending != null) {
          host.journal().calling(observer.pending.id());
        }
        host.invoke(observer.callback, self, entries, self);
        host.loop().cleanUpAfterRunningScript();
      }
    }
  }
}
