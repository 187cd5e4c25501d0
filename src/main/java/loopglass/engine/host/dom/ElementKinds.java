package loopglass.engine.host.dom;

import java.util.HashMap;
import java.util.Map;

/** Which Java class and which interface stand for an element of HTML (HTML §3.2.2). */
public final class ElementKinds {

  /** Makes elements of a kind. */
  public interface Maker {
    /**
     * Makes an element.
     *
     * @param interfaceName the interface that the program sees
     */
    HtmlElement make(Document document, String localName, String interfaceName);
  }

  /**
   * A kind of element.
   *
   * @param interfaceName such as {@code HTMLDivElement}
   */
  record Kind(String interfaceName, Maker maker) {}

  private static final String PLAIN =
      "abbr acronym address article aside b basefont bdi bdo big center cite code dd dfn dt em"
          + " figcaption figure footer header hgroup i kbd main mark nav nobr noembed noframes"
          + " noscript plaintext rb rp rt rtc ruby s samp search section small strike strong sub"
          + " summary sup tt u var wbr";

  private static final String OWN =
      "a:Anchor area:Area audio:Audio base:Base blockquote:Quote body:Body br:BR button:Button"
          + " canvas:Canvas caption:TableCaption col:TableCol colgroup:TableCol data:Data"
          + " datalist:DataList del:Mod details:Details dialog:Dialog div:Div dl:DList embed:Embed"
          + " fieldset:FieldSet form:Form h1:Heading h2:Heading h3:Heading h4:Heading h5:Heading"
          + " h6:Heading head:Head hr:HR html:Html iframe:IFrame img:Image input:Input ins:Mod"
          + " label:Label legend:Legend li:LI link:Link listing:Pre map:Map menu:Menu meta:Meta"
          + " meter:Meter object:Object ol:OList optgroup:OptGroup option:Option output:Output"
          + " p:Paragraph param:Param picture:Picture pre:Pre progress:Progress q:Quote"
          + " script:Script select:Select slot:Slot source:Source span:Span style:Style"
          + " table:Table tbody:TableSection td:TableCell template:Template textarea:TextArea"
          + " tfoot:TableSection th:TableCell thead:TableSection time:Time title:Title tr:TableRow"
          + " track:Track ul:UList video:Video xmp:Pre";

  private final Map<String, Kind> kinds = new HashMap<>();

  ElementKinds() {
    for (String name : PLAIN.split(" ")) {
      kinds.put(name, new Kind("HTMLElement", HtmlElement::new));
    }
    for (String entry : OWN.split(" ")) {
      int colon = entry.indexOf(':');
      kinds.put(
          entry.substring(0, colon),
          new Kind("HTML" + entry.substring(colon + 1) + "Element", HtmlElement::new));
    }
  }

  /**
   * Lets a Java class of its own stand for elements of a name; their interface keeps its name. To
   * be said before the document is parsed.
   */
  public void use(String localName, Maker maker) {
    Kind kind = kinds.get(localName);
    if (kind == null) {
      throw new IllegalArgumentException(localName);
    }
    kinds.put(localName, new Kind(kind.interfaceName(), maker));
  }

  HtmlElement element(Document document, String localName) {
    Kind kind = kinds.get(localName);
    if (kind != null) {
      return kind.maker().make(document, localName, kind.interfaceName());
    }
    boolean custom = CustomElements.isValidName(localName);
    return new HtmlElement(document, localName, custom ? "HTMLElement" : "HTMLUnknownElement");
  }

  /** The names of all interfaces of elements but HTMLElement itself. */
  Iterable<String> interfaceNames() {
    return kinds.values().stream()
        .map(Kind::interfaceName)
        .filter(name -> !name.equals("HTMLElement"))
        .distinct()
        .sorted()
        .toList();
  }
}
