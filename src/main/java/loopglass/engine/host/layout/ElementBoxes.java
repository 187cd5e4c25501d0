package loopglass.engine.host.layout;

import java.util.List;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.Document;
import loopglass.engine.host.dom.Element;
import loopglass.engine.host.dom.HtmlElement;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Members;
import org.jspecify.annotations.Nullable;

/** What elements say about their boxes (CSSOM View §6, §7), and how they are scrolled. */
final class ElementBoxes {

  private final Host host;
  private final Viewport viewport;

  private ElementBoxes(Host host, Viewport viewport) {
    this.host = host;
    this.viewport = viewport;
  }

  static ElementBoxes install(Host host, Viewport viewport) {
    ElementBoxes boxes = new ElementBoxes(host, viewport);
    host.idl()
        .extend("Element", Element.class)
        .operation("getBoundingClientRect", 0, (e, call) -> new DomRect(boxes.seen(e)))
        .operation(
            "getClientRects",
            0,
            (e, call) -> boxes.has(e) ? List.of(new DomRect(boxes.seen(e))) : List.of())
        .get("clientWidth", e -> Math.round(boxes.client(e).width()))
        .get("clientHeight", e -> Math.round(boxes.client(e).height()))
        .get("clientTop", _ -> 0)
        .get("clientLeft", _ -> 0)
        .get("scrollWidth", e -> Math.round(boxes.client(e).width()))
        .get("scrollHeight", e -> Math.round(viewport.scrollHeight(viewport.flow(), e)))
        .getSet(
            "scrollTop",
            e -> viewport.offset(e).y(),
            (e, call) -> boxes.scrollTo(e, 0, finite(call.value(0))))
        .getSet("scrollLeft", e -> viewport.offset(e).x(), (e, call) -> {})
        .action("scroll", 0, (e, call) -> boxes.scroll(e, call, false))
        .action("scrollTo", 0, (e, call) -> boxes.scroll(e, call, false))
        .action("scrollBy", 0, (e, call) -> boxes.scroll(e, call, true))
        .action("scrollIntoView", 0, (e, call) -> boxes.bringIntoView(e))
        .install();
    host.idl()
        .extend("HTMLElement", HtmlElement.class)
        .get("offsetWidth", e -> Math.round(boxes.box(e).width()))
        .get("offsetHeight", e -> Math.round(boxes.box(e).height()))
        .get("offsetTop", e -> Math.round(boxes.box(e).y()))
        .get("offsetLeft", e -> Math.round(boxes.box(e).x()))
        .get("offsetParent", boxes::offsetParent)
        .install();
    host.idl()
        .extend("Document", Document.class)
        .get("scrollingElement", Document::documentElement)
        .install();
    boxes.installWindow();
    return boxes;
  }

  private void installWindow() {
    Object global = host.js().global();
    host.js().define(global, "devicePixelRatio", 1);
    tellWindow();
    host.idl().function("scroll", 0, call -> scrollWindow(call, false));
    host.idl().function("scrollTo", 0, call -> scrollWindow(call, false));
    host.idl().function("scrollBy", 0, call -> scrollWindow(call, true));
  }

  private boolean has(Element element) {
    return viewport.flow().box(element) != null;
  }

  private Box seen(Element element) {
    Box seen = viewport.seen(viewport.flow(), element);
    return seen == null ? Box.NONE : seen;
  }

  private Box box(Element element) {
    Box box = viewport.flow().box(element);
    return box == null ? Box.NONE : box;
  }

  private Box client(Element element) {
    return viewport.isRoot(element)
        ? new Box(0, 0, viewport.width(), viewport.height())
        : Style.of(element).isInline() && element.first() != null ? Box.NONE : box(element);
  }

  private @Nullable Element offsetParent(HtmlElement element) {
    Element body = element.document().body();
    return has(element) && element != body && !viewport.isRoot(element) ? body : null;
  }

  private void scroll(Element element, Call call, boolean by) {
    double from = by ? viewport.offset(element).y() : 0;
    double to = target(call, by ? 0 : viewport.offset(element).y());
    scrollTo(element, 0, from + to);
  }

  private Object scrollWindow(Call call, boolean by) {
    Element root = viewport.root();
    if (root != null) {
      scroll(root, call, by);
    }
    return Values.undefined();
  }

  /** The vertical part of (x, y) or of a dictionary (CSSOM View §5.1 ScrollToOptions). */
  private static double target(Call call, double otherwise) {
    if (call.count() == 0) {
      return otherwise;
    }
    if (call.count() == 1) {
      Members options = call.dictionary(0, "ScrollToOptions");
      return options.has("top") ? finite(options.value("top")) : otherwise;
    }
    return finite(call.value(1));
  }

  /** "Normalize non-finite values": they count as 0. */
  private static double finite(Object value) {
    double number = Values.toDouble(value);
    return Double.isNaN(number) || Double.isInfinite(number) ? 0 : number;
  }

  void scrollTo(Element element, double x, double y) {
    viewport.scroll(element, x, y);
    tellWindow();
  }

  private void bringIntoView(Element element) {
    Box box = box(element);
    for (Element e = element.parentElement(); e != null; e = e.parentElement()) {
      Box around = viewport.isRoot(e) ? Box.NONE : box(e);
      viewport.scroll(e, 0, box.y() - around.y());
    }
    tellWindow();
  }

  /** The window's own names for its size and how far the document is scrolled. */
  void tellWindow() {
    Element root = viewport.root();
    Viewport.Offset offset = root == null ? Viewport.Offset.NONE : viewport.offset(root);
    Object global = host.js().global();
    for (String name : List.of("innerWidth", "outerWidth")) {
      host.js().define(global, name, viewport.width());
    }
    for (String name : List.of("innerHeight", "outerHeight")) {
      host.js().define(global, name, viewport.height());
    }
    for (String name : List.of("scrollX", "pageXOffset")) {
      host.js().define(global, name, offset.x());
    }
    for (String name : List.of("scrollY", "pageYOffset")) {
      host.js().define(global, name, offset.y());
    }
  }
}
