package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** DocumentFragment, ShadowRoot, slots and templates (DOM §4.7, §4.8; HTML §4.12.3, §4.12.4). */
final class FragmentInterfaces {

  private FragmentInterfaces() {}

  static void install(Dom dom) {
    Host host = dom.host();
    host.idl()
        .define("DocumentFragment", DocumentFragment.class)
        .inherits(Node.class)
        .constructor(0, call -> new DocumentFragment(dom.document()))
        .operation("getElementById", 1, FragmentInterfaces::byId)
        .with(Mixins.parentNode())
        .install();
    host.idl()
        .define("ShadowRoot", ShadowRoot.class)
        .inherits(DocumentFragment.class)
        .get("mode", root -> root.open ? "open" : "closed")
        .get("host", root -> root.shadowHost)
        .getSet("innerHTML", Html::inner, FragmentInterfaces::setInner)
        .install();
    dom.kinds().use("template", HtmlTemplate::new);
    dom.kinds().use("slot", HtmlSlot::new);
  }

  static void installTemplate(Host host) {
    host.idl()
        .define("HTMLTemplateElement", HtmlTemplate.class)
        .byName()
        .inherits(HtmlElement.class)
        .get("content", HtmlTemplate::content)
        .install();
  }

  static void installSlot(Host host) {
    host.idl()
        .define("HTMLSlotElement", HtmlSlot.class)
        .byName()
        .inherits(HtmlElement.class)
        .with(Reflect.text("name", "name"))
        .operation("assignedNodes", 0, (slot, call) -> slot.assigned)
        .operation(
            "assignedElements",
            0,
            (slot, call) -> slot.assigned.stream().filter(Element.class::isInstance).toList())
        .install();
  }

  static @Nullable Object assignedSlot(Node node) {
    HtmlSlot slot = Slots.slotOf(node);
    return slot != null && slot.root() instanceof ShadowRoot shadow && shadow.open ? slot : null;
  }

  private static @Nullable Object byId(DocumentFragment fragment, Call call) {
    String id = call.text(0);
    for (Element element : fragment.elementsInside()) {
      if (!id.isEmpty() && id.equals(element.attribute("id"))) {
        return element;
      }
    }
    return null;
  }

  private static void setInner(ShadowRoot root, Call call) {
    String text = call.textOrNull(0);
    NodeInterface.reacting(
        root,
        () -> Tree.replaceAll(Html.fragment(text == null ? "" : text, root.shadowHost), root));
  }
}
