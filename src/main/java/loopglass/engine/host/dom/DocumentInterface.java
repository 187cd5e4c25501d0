package loopglass.engine.host.dom;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** Document (DOM §4.5, HTML §3.1). */
final class DocumentInterface {

  private DocumentInterface() {}

  static void install(Dom dom) {
    Host host = dom.host();
    StyleDeclaration.install(host);
    host.idl()
        .define("Document", Document.class)
        .inherits(Node.class)
        .constructor(0, call -> new Document(dom, null))
        .get("documentElement", Document::documentElement)
        .get("doctype", DocumentInterface::doctype)
        .get("head", Document::head)
        .getSet("body", Document::body, DocumentInterface::setBody)
        .getSet("title", DocumentInterface::title, DocumentInterface::setTitle)
        .get("compatMode", document -> doctype(document) == null ? "BackCompat" : "CSS1Compat")
        .get("characterSet", document -> "UTF-8")
        .get("contentType", document -> "text/html")
        .get("defaultView", Document::window)
        .get("forms", document -> tags(document, Set.of("form")))
        .get("images", document -> tags(document, Set.of("img")))
        .get("scripts", document -> tags(document, Set.of("script")))
        .get(
            "links",
            document ->
                found(
                    document,
                    "links",
                    e ->
                        (e.localName.equals("a") || e.localName.equals("area"))
                            && e.hasAttribute("href")))
        .operation("getElementById", 1, (document, call) -> document.byId(call.text(0)))
        .operation("getElementsByTagName", 1, (d, call) -> ElementInterface.byTag(d, call.text(0)))
        .operation(
            "getElementsByClassName", 1, (d, call) -> ElementInterface.byClass(d, call.text(0)))
        .operation("getElementsByName", 1, DocumentInterface::byName)
        .operation("createElement", 1, DocumentInterface::createElement)
        .operation("createElementNS", 2, DocumentInterface::createElementNs)
        .operation("createDocumentFragment", 0, (d, call) -> new DocumentFragment(d))
        .operation("createTextNode", 1, (document, call) -> document.text(call.text(0)))
        .operation("createComment", 1, (document, call) -> new Comment(document, call.text(0)))
        .operation("importNode", 1, DocumentInterface::importNode)
        .operation("adoptNode", 1, DocumentInterface::adoptNode)
        .with(Mixins.parentNode())
        .with(GlobalHandlers.attributes())
        .install();
    host.idl().define("HTMLDocument", Document.class).byName().inherits(Document.class).install();
    host.idl()
        .define("DOMParser", Parsing.class)
        .constructor(0, call -> new Parsing())
        .operation("parseFromString", 2, (_, call) -> parsed(dom, call))
        .install();
    // seen first by the program, since other rooms add members to the interface until then
    host.js()
        .defineAccessor(host.js().global(), "document", () -> host.idl().js(dom.document()), null);
    host.idl()
        .function(
            "getComputedStyle",
            1,
            call -> StyleDeclaration.computed(call.platform(0, Element.class)));
  }

  /** The state of a DOMParser: it has none. */
  private static final class Parsing extends PlatformObject {}

  private static Object parsed(Dom dom, Call call) {
    call.word(
        1,
        "SupportedType",
        Set.of(
            "text/html", "text/xml", "application/xml", "application/xhtml+xml", "image/svg+xml"));
    Document made = new Document(dom, null);
    Html.parse(call.text(0), made);
    return made;
  }

  private static @Nullable Node doctype(Document document) {
    return document.children().stream()
        .filter(DocumentType.class::isInstance)
        .findFirst()
        .orElse(null);
  }

  private static void setBody(Document document, Call call) {
    Element made = call.platform(0, Element.class);
    Element root = document.documentElement();
    Element body = document.body();
    if (!made.localName().equals("body") || root == null) {
      throw call.domException(
          "HierarchyRequestError",
          "The new body element is of type '"
              + made.name()
              + "'. It must be either a 'BODY' or 'FRAMESET' element.");
    }
    NodeInterface.reacting(
        document,
        () -> {
          if (body == null) {
            Tree.append(made, root);
          } else if (body != made) {
            Tree.replace(body, made, root);
          }
        });
  }

  private static @Nullable Element titleElement(Document document) {
    for (Element element : document.elementsInside()) {
      if (element.localName().equals("title") && element.isHtml()) {
        return element;
      }
    }
    return null;
  }

  private static Object title(Document document) {
    Element title = titleElement(document);
    return title == null ? "" : Tokens.collapsed(title.innerText());
  }

  private static void setTitle(Document document, Call call) {
    String text = call.text(0);
    Element known = titleElement(document);
    Element head = document.head();
    if (known != null) {
      known.setTextContent(text);
    } else if (head != null) {
      Element title = document.create("title");
      title.setTextContent(text);
      Tree.append(title, head);
    }
  }

  private static Object tags(Document document, Set<String> names) {
    return found(document, names.toString(), e -> names.contains(e.localName));
  }

  private static Object found(Document document, String name, Predicate<Element> matching) {
    return document.collections.computeIfAbsent(
        name, _ -> HtmlCollection.inside(document, matching));
  }

  private static Object byName(Document document, Call call) {
    String name = call.text(0);
    return NodeList.live(
        document.dom()::version,
        () -> HtmlCollection.inside(document, e -> name.equals(e.attribute("name"))).elements());
  }

  private static Object createElement(Document document, Call call) {
    String name = call.text(0);
    if (!Validity.isElementName(name)) {
      throw call.domException(
          "InvalidCharacterError", "The tag name provided ('" + name + "') is not a valid name.");
    }
    return document.create(name);
  }

  private static Object createElementNs(Document document, Call call) {
    String namespace = call.textOrNull(0);
    String name = call.text(1);
    if (!Validity.isElementName(name)) {
      throw call.domException(
          "InvalidCharacterError",
          "The qualified name provided ('"
              + name
              + "') contains the invalid character '"
              + (name.isEmpty() ? "" : name.substring(0, 1))
              + "'.");
    }
    return Element.HTML.equals(namespace)
        ? document.create(name.toLowerCase(Locale.ROOT))
        : document.element(namespace == null ? "" : namespace, name);
  }

  private static Object importNode(Document document, Call call) {
    Node node = call.platform(0, Node.class);
    refuse(call, node, "The node provided is a document, which may not be imported.");
    return Tree.clone(node, document, call.truth(1));
  }

  private static Object adoptNode(Document document, Call call) {
    Node node = call.platform(0, Node.class);
    refuse(call, node, "The node provided is of type '#document', which may not be adopted.");
    NodeInterface.reacting(document, () -> Tree.adopt(node, document));
    return node;
  }

  private static void refuse(Call call, Node node, String message) {
    if (node instanceof Document) {
      throw call.domException("NotSupportedError", message);
    }
    if (node instanceof ShadowRoot) {
      throw call.domException(
          "HierarchyRequestError", "The node provided is a shadow root, which may not be adopted.");
    }
  }
}
