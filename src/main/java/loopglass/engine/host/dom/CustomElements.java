package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loopglass.engine.host.Host;
import loopglass.engine.host.dom.CustomElementDefinition.Upgrade;
import loopglass.engine.js.JavaScript;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Deferred;
import loopglass.engine.js.idl.Idl;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The elements that the program has defined (HTML §4.13.4 CustomElementRegistry). */
final class CustomElements extends PlatformObject {

  private static final Set<String> RESERVED =
      Set.of(
          "annotation-xml",
          "color-profile",
          "font-face",
          "font-face-src",
          "font-face-uri",
          "font-face-format",
          "font-face-name",
          "missing-glyph");

  private final Dom dom;
  private final Host host;
  private final Map<String, CustomElementDefinition> byName = new HashMap<>();
  private final Map<Object, CustomElementDefinition> byConstructor = new IdentityHashMap<>();
  private final Map<String, Deferred> awaited = new HashMap<>();

  CustomElements(Dom dom) {
    this.dom = dom;
    this.host = dom.host();
  }

  void install() {
    host.idl()
        .define("CustomElementRegistry", CustomElements.class)
        .action("define", 2, CustomElements::define)
        .operation("get", 1, CustomElements::get)
        .operation("getName", 1, CustomElements::getName)
        .promising("whenDefined", 1, CustomElements::whenDefined)
        .action("upgrade", 1, (registry, call) -> registry.upgrade(call.platform(0, Node.class)))
        .install();
    host.js().define(host.js().global(), "customElements", host.idl().js(this));
  }

  /** HTML §4.13.2 "valid custom element name". */
  static boolean isValidName(String name) {
    return name.length() > 1
        && name.charAt(0) >= 'a'
        && name.charAt(0) <= 'z'
        && name.contains("-")
        && Validity.isElementName(name)
        && name.chars().noneMatch(c -> c >= 'A' && c <= 'Z')
        && !RESERVED.contains(name);
  }

  // Defining ------------------------------------------------------------------------------------

  private void define(Call call) {
    String name = call.text(0);
    Object constructor = call.function(1);
    if (!JavaScript.isConstructor(constructor)) {
      throw call.typeError("constructor argument is not a constructor");
    }
    if (!isValidName(name)) {
      throw call.domException("SyntaxError", "\"" + name + "\" is not a valid custom element name");
    }
    if (byName.containsKey(name)) {
      throw call.domException(
          "NotSupportedError",
          "the name \"" + name + "\" has already been used with this registry");
    }
    if (byConstructor.containsKey(constructor)) {
      throw call.domException(
          "NotSupportedError", "this constructor has already been used with this registry");
    }
    Object prototype = JavaScript.get(constructor, "prototype");
    if (!Values.isObject(prototype)) {
      throw call.typeError("constructor prototype is not an object");
    }
    Object connected = callback(call, prototype, "connectedCallback");
    Object disconnected = callback(call, prototype, "disconnectedCallback");
    Object attributeChanged = callback(call, prototype, "attributeChangedCallback");
    Set<String> observed = new LinkedHashSet<>();
    Object names = JavaScript.get(constructor, "observedAttributes");
    if (attributeChanged != null && !Values.isUndefined(names)) {
      host.idl().sequence(names).forEach(each -> observed.add(Values.toText(each)));
    }
    CustomElementDefinition definition =
        new CustomElementDefinition(
            host, name, constructor, observed, connected, disconnected, attributeChanged);
    byName.put(name, definition);
    byConstructor.put(constructor, definition);
    dom.reactions()
        .after(
            () -> {
              upgradeInside(dom.document());
              Deferred promise = awaited.remove(name);
              if (promise != null) {
                promise.resolve(constructor);
              }
            });
  }

  private static @Nullable Object callback(Call call, Object prototype, String name) {
    Object callback = JavaScript.get(prototype, name);
    if (Values.isUndefined(callback)) {
      return null;
    }
    if (!Values.isCallable(callback)) {
      throw call.typeError("\"" + name + "\" is not a callable object");
    }
    return callback;
  }

  private Object get(Call call) {
    CustomElementDefinition definition = byName.get(call.text(0));
    return definition == null ? Values.undefined() : definition.constructor;
  }

  private @Nullable Object getName(Call call) {
    CustomElementDefinition definition = byConstructor.get(call.function(0));
    return definition == null ? null : definition.name;
  }

  private Object whenDefined(Call call) {
    String name = call.text(0);
    if (!isValidName(name)) {
      throw call.domException("SyntaxError", "\"" + name + "\" is not a valid custom element name");
    }
    CustomElementDefinition definition = byName.get(name);
    return definition != null
        ? host.idl().resolved(definition.constructor)
        : awaited.computeIfAbsent(name, _ -> host.idl().deferred()).promise();
  }

  // Making --------------------------------------------------------------------------------------

  /** An element of a defined kind, made by its constructor at once; null for other names. */
  @Nullable Element create(Document document, String localName) {
    CustomElementDefinition definition = byName.get(localName);
    if (definition == null) {
      return null;
    }
    HtmlElement[] made = new HtmlElement[1];
    host.js()
        .reporting(
            () -> {
              Object face = host.js().construct(definition.constructor);
              HtmlElement element = Idl.platform(face, HtmlElement.class);
              if (element == null) {
                throw Values.typeError(
                    "The custom element constructor did not produce the element being"
                        + " registered.");
              }
              made[0] = element;
            });
    HtmlElement element =
        made[0] != null ? made[0] : new HtmlElement(document, localName, "HTMLUnknownElement");
    element.document = document;
    return element;
  }

  /** HTML §3.2.3 "HTML element constructors": what {@code super()} does in a class. */
  HtmlElement construct(Call call) {
    CustomElementDefinition definition = byConstructor.get(call.self());
    if (definition == null) {
      throw call.typeError("Illegal constructor");
    }
    Upgrade upgrade = definition.constructionStack.peek();
    if (upgrade == null) {
      HtmlElement element = new HtmlElement(dom.document(), definition.name, "HTMLElement");
      element.definition = definition;
      return element;
    }
    if (upgrade.taken) {
      throw Values.typeError("This instance is already constructed");
    }
    upgrade.taken = true;
    Object prototype = JavaScript.get(call.self(), "prototype");
    host.idl().reface(upgrade.element, prototype);
    return upgrade.element;
  }

  // Upgrading -----------------------------------------------------------------------------------

  /** An element has become part of a document. */
  static void entered(Element element) {
    CustomElements registry = element.document.dom().customElements();
    if (element.definition != null) {
      element.definition.connected(element);
    } else if (!registry.byName.isEmpty()) {
      registry.tryToUpgrade(element);
    }
  }

  /** An element has left its document. */
  static void left(Element element) {
    if (element.definition != null) {
      element.definition.disconnected(element);
    }
  }

  private void upgrade(Node root) {
    dom.reactions().after(() -> upgradeInside(root));
  }

  private void upgradeInside(Node root) {
    List<Element> all = new ArrayList<>();
    root.forEachInclusive(
        node -> {
          if (node instanceof Element element) {
            all.add(element);
          }
        });
    all.forEach(this::tryToUpgrade);
  }

  /** HTML §4.13.5 "try to upgrade an element". */
  void tryToUpgrade(Element element) {
    CustomElementDefinition definition = byName.get(element.localName());
    if (definition != null
        && element instanceof HtmlElement html
        && html.definition == null
        && !html.customFailed) {
      dom.reactions().add(html, () -> upgrade(html, definition));
    }
  }

  /** HTML §4.13.5 "upgrade an element". */
  private void upgrade(HtmlElement element, CustomElementDefinition definition) {
    if (element.definition != null || element.customFailed) {
      return;
    }
    element.definition = definition;
    element.attributes.forEach(
        (name, value) -> definition.attributeChanged(element, name, null, value));
    if (element.isConnected()) {
      definition.connected(element);
    }
    definition.constructionStack.push(new Upgrade(element));
    boolean[] done = new boolean[1];
    host.js()
        .reporting(
            () -> {
              host.js().construct(definition.constructor);
              done[0] = true;
            });
    definition.constructionStack.pop();
    if (!done[0]) {
      element.definition = null;
      element.customFailed = true;
    }
  }
}
