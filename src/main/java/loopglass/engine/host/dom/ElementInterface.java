package loopglass.engine.host.dom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.selector.Selector;
import loopglass.engine.js.idl.Call;
import org.jspecify.annotations.Nullable;

/** Element (DOM §4.9). */
final class ElementInterface {

  private static final Set<String> SHADOW_HOSTS =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "body",
          "div",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "main",
          "nav",
          "p",
          "section",
          "span");

  private ElementInterface() {}

  static void install(Dom dom) {
    Host host = dom.host();
    host.idl()
        .define("Element", Element.class)
        .inherits(Node.class)
        .get("namespaceURI", element -> element.namespace)
        .get("prefix", element -> null)
        .get("localName", element -> element.localName)
        .get("tagName", Node::name)
        .with(Reflect.text("id", "id"))
        .with(Reflect.text("className", "class"))
        .with(Reflect.text("slot", "slot"))
        .getSet(
            "classList",
            element -> TokenList.of(element, "class"),
            (element, call) -> element.setAttribute("class", call.text(0)))
        .get("attributes", element -> element.part("attributes", () -> new AttributeMap(element)))
        .operation("hasAttributes", 0, (element, call) -> !element.attributes.isEmpty())
        .operation(
            "getAttributeNames", 0, (element, call) -> List.copyOf(element.attributes.keySet()))
        .operation("getAttribute", 1, (e, call) -> e.attribute(name(e, call)))
        .operation("hasAttribute", 1, (e, call) -> e.hasAttribute(name(e, call)))
        .operation("getAttributeNode", 1, (e, call) -> AttributeMap.of(e).attr(name(e, call)))
        .action("setAttribute", 2, ElementInterface::setAttribute)
        .action("removeAttribute", 1, (e, call) -> e.removeAttribute(name(e, call)))
        .operation("toggleAttribute", 1, ElementInterface::toggleAttribute)
        .operation("attachShadow", 1, ElementInterface::attachShadow)
        .get("shadowRoot", e -> e.shadow != null && e.shadow.open ? e.shadow : null)
        .get("assignedSlot", FragmentInterfaces::assignedSlot)
        .operation("closest", 1, ElementInterface::closest)
        .operation("matches", 1, ElementInterface::matches)
        .operation("webkitMatchesSelector", 1, ElementInterface::matches)
        .operation("getElementsByTagName", 1, (e, call) -> byTag(e, call.text(0)))
        .operation("getElementsByClassName", 1, (e, call) -> byClass(e, call.text(0)))
        .operation("insertAdjacentElement", 2, Adjacent::element)
        .action("insertAdjacentText", 2, Adjacent::text)
        .action("insertAdjacentHTML", 2, Adjacent::html)
        .getSet("innerHTML", Html::inner, ElementInterface::setInner)
        .getSet("outerHTML", Html::outer, ElementInterface::setOuter)
        .with(Mixins.parentNode())
        .with(Mixins.childNode())
        .with(Mixins.siblings())
        .install();
    host.idl()
        .define("SVGElement", Element.class)
        .byName()
        .inherits(Element.class)
        .get("style", StyleDeclaration::of)
        .get("dataset", e -> e.part("dataset", () -> new DataSet(e)))
        .install();
  }

  /** Names of attributes of HTML elements are in lower case. */
  private static String name(Element element, Call call) {
    String name = call.text(0);
    return element.isHtml() ? name.toLowerCase(Locale.ROOT) : name;
  }

  private static void setAttribute(Element element, Call call) {
    String name = checkedName(element, call);
    element.setAttribute(name, call.text(1));
  }

  private static String checkedName(Element element, Call call) {
    String name = call.text(0);
    if (!Validity.isAttributeName(name)) {
      throw call.domException(
          "InvalidCharacterError", "'" + name + "' is not a valid attribute name.");
    }
    return name(element, call);
  }

  private static Object toggleAttribute(Element element, Call call) {
    String name = checkedName(element, call);
    boolean wanted = call.has(1) ? call.truth(1) : !element.hasAttribute(name);
    if (wanted != element.hasAttribute(name)) {
      element.setFlag(name, wanted);
    }
    return wanted;
  }

  private static Object attachShadow(Element element, Call call) {
    var init = call.dictionary(0, "ShadowRootInit");
    if (!init.has("mode")) {
      throw call.typeError(
          "Failed to read the 'mode' property from 'ShadowRootInit': Required member is"
              + " undefined.");
    }
    String mode = init.word("mode", "ShadowRootMode", Set.of("open", "closed"), "open");
    if (!SHADOW_HOSTS.contains(element.localName)
        && !CustomElements.isValidName(element.localName)) {
      throw call.domException("NotSupportedError", "This element does not support attachShadow");
    }
    if (element.shadow != null) {
      throw call.domException(
          "NotSupportedError",
          "Shadow root cannot be created on a host which already hosts a shadow tree.");
    }
    ShadowRoot root = new ShadowRoot(element, mode.equals("open"));
    element.shadow = root;
    element.document.dom().shadowAttached();
    element.changedLook();
    return root;
  }

  private static @Nullable Object closest(Element element, Call call) {
    Selector selector = Mixins.selector(call);
    for (Element e = element; e != null; e = e.parentElement()) {
      if (selector.matches(e, element)) {
        return e;
      }
    }
    return null;
  }

  private static Object matches(Element element, Call call) {
    return Mixins.selector(call).matches(element, element);
  }

  /** DOM §4.4 getElementsByTagName. */
  static HtmlCollection byTag(Node root, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Predicate<Element> matching =
        name.equals("*") ? _ -> true : e -> e.localName.equals(e.isHtml() ? lower : name);
    return HtmlCollection.inside(root, matching);
  }

  /** DOM §4.4 getElementsByClassName. */
  static HtmlCollection byClass(Node root, String names) {
    List<String> wanted = Tokens.of(names);
    return HtmlCollection.inside(root, e -> !wanted.isEmpty() && e.classes().containsAll(wanted));
  }

  private static void setInner(Element element, Call call) {
    String text = call.textOrNull(0);
    NodeInterface.reacting(
        element,
        () -> {
          Node into = element instanceof HtmlTemplate template ? template.content() : element;
          Tree.replaceAll(Html.fragment(text == null ? "" : text, element), into);
        });
  }

  private static void setOuter(Element element, Call call) {
    String text = call.textOrNull(0);
    Node parent = element.parent;
    if (parent == null) {
      return;
    }
    if (parent instanceof Document) {
      throw call.domException(
          "NoModificationAllowedError",
          "This element's parent is a Document, which may not be modified.");
    }
    Element context = parent instanceof Element around ? around : element.document.create("body");
    NodeInterface.reacting(
        element,
        () -> Tree.replace(element, Html.fragment(text == null ? "" : text, context), parent));
  }
}
