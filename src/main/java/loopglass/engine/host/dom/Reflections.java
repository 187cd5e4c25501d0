package loopglass.engine.host.dom;

import loopglass.engine.js.idl.Definition;

/** Which attributes the interfaces of elements reflect, where they do nothing else. */
final class Reflections {

  private Reflections() {}

  static void add(String name, Definition<HtmlElement> definition) {
    switch (name) {
      case "HTMLAnchorElement", "HTMLAreaElement" ->
          definition
              .with(Reflect.urls("href"))
              .with(Reflect.texts("target", "rel", "download"))
              .operation("toString", 0, Reflect::href)
              .getSet("text", Node::textContent, (e, call) -> e.setTextContent(call.text(0)));
      case "HTMLImageElement" ->
          definition
              .with(Reflect.urls("src"))
              .with(Reflect.texts("alt", "srcset", "loading"))
              .with(Reflect.number("width", "width", 0))
              .with(Reflect.number("height", "height", 0));
      case "HTMLScriptElement" ->
          definition
              .with(Reflect.urls("src"))
              .with(Reflect.texts("type"))
              .with(Reflect.flags("async", "defer"))
              .getSet("text", Node::textContent, (e, call) -> e.setTextContent(call.text(0)));
      case "HTMLLinkElement" ->
          definition
              .with(Reflect.urls("href"))
              .with(Reflect.texts("rel", "type", "media"))
              .with(Reflect.flags("disabled"));
      case "HTMLIFrameElement" -> definition.with(Reflect.urls("src")).with(Reflect.texts("name"));
      case "HTMLLabelElement" -> definition.with(Reflect.text("htmlFor", "for"));
      case "HTMLOptGroupElement" ->
          definition.with(Reflect.texts("label")).with(Reflect.flags("disabled"));
      case "HTMLDetailsElement", "HTMLDialogElement" -> definition.with(Reflect.flags("open"));
      case "HTMLMetaElement" -> definition.with(Reflect.texts("name", "content"));
      case "HTMLTitleElement" ->
          definition.getSet("text", Node::textContent, (e, call) -> e.setTextContent(call.text(0)));
      case "HTMLLIElement" -> definition.with(Reflect.number("value", "value", 0));
      case "HTMLProgressElement", "HTMLMeterElement" ->
          definition
              .getSet(
                  "value",
                  e -> HtmlElements.fraction(e, "value", 0),
                  (e, call) -> e.setAttribute("value", HtmlElements.text(call.number(0))))
              .getSet(
                  "max",
                  e -> HtmlElements.fraction(e, "max", 1),
                  (e, call) -> e.setAttribute("max", HtmlElements.text(call.number(0))));
      case "HTMLTableCellElement" ->
          definition
              .with(Reflect.number("colSpan", "colspan", 1))
              .with(Reflect.number("rowSpan", "rowspan", 1));
      case "HTMLCanvasElement" ->
          definition
              .with(Reflect.number("width", "width", 300))
              .with(Reflect.number("height", "height", 150));
      default -> {}
    }
  }
}
