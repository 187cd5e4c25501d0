package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;

/** HTMLElement and the interfaces that add nothing but reflected attributes (HTML §3.2, §4). */
final class HtmlInterfaces {

  private HtmlInterfaces() {}

  static void install(Dom dom) {
    Host host = dom.host();
    host.idl()
        .define("HTMLElement", HtmlElement.class)
        .inherits(Element.class)
        .constructor(0, call -> dom.customElements().construct(call))
        .with(Reflect.texts("title", "lang", "dir"))
        .with(Reflect.text("accessKey", "accesskey"))
        .with(Reflect.flags("hidden", "autofocus", "inert"))
        .getSet(
            "draggable",
            HtmlInterfaces::draggable,
            (e, call) -> e.setAttribute("draggable", String.valueOf(call.truth(0))))
        .getSet(
            "contentEditable",
            e -> e.attribute("contenteditable", "inherit"),
            (e, call) -> e.setAttribute("contenteditable", call.text(0)))
        .getSet(
            "tabIndex",
            HtmlInterfaces::tabIndex,
            (e, call) -> e.setAttribute("tabindex", String.valueOf(call.integer(0))))
        .getSet("innerText", Node::textContent, HtmlInterfaces::setText)
        .getSet("outerText", Node::textContent, HtmlInterfaces::setText)
        .getSet(
            "style",
            StyleDeclaration::of,
            (e, call) -> StyleDeclaration.of(e).setText(call.text(0)))
        .get("dataset", e -> e.part("dataset", () -> new DataSet(e)))
        .with(GlobalHandlers.attributes())
        .install();
    host.idl()
        .define("HTMLUnknownElement", HtmlElement.class)
        .byName()
        .inherits(HtmlElement.class)
        .install();
    for (String name : dom.kinds().interfaceNames()) {
      switch (name) {
        case "HTMLTemplateElement" -> FragmentInterfaces.installTemplate(host);
        case "HTMLSlotElement" -> FragmentInterfaces.installSlot(host);
        default -> {
          var definition =
              host.idl().define(name, HtmlElement.class).byName().inherits(HtmlElement.class);
          Reflections.add(name, definition);
          definition.install();
        }
      }
    }
  }

  private static void setText(HtmlElement element, Call call) {
    String text = call.textOrNull(0);
    NodeInterface.reacting(element, () -> element.setTextContent(text == null ? "" : text));
  }

  private static Object draggable(HtmlElement element) {
    String said = element.attribute("draggable", "");
    boolean usually =
        element.localName().equals("img")
            || (element.localName().equals("a") && element.hasAttribute("href"));
    return said.equals("true") || (usually && !said.equals("false"));
  }

  private static Object tabIndex(HtmlElement element) {
    int otherwise =
        switch (element.localName()) {
          case "button", "input", "select", "textarea", "summary" -> 0;
          case "a", "area" -> element.hasAttribute("href") ? 0 : -1;
          default -> -1;
        };
    return Reflect.parsed(element.attribute("tabindex", ""), otherwise);
  }
}
