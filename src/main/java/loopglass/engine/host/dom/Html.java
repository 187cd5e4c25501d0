package loopglass.engine.host.dom;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** From text to nodes (by jsoup) and back (HTML §13.3 "Serializing HTML fragments"). */
final class Html {

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "bgsound",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  private static final Set<String> RAW =
      Set.of("style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext");

  private Html() {}

  /** Fills an empty document. */
  static void parse(String text, Document document) {
    org.jsoup.nodes.Document parsed = Jsoup.parse(text, "", Parser.htmlParser());
    for (org.jsoup.nodes.Node child : parsed.childNodes()) {
      convert(child, document, document);
    }
  }

  /** HTML §13.4 "Parsing HTML fragments": what a text means inside a context element. */
  static DocumentFragment fragment(String text, Element context) {
    org.jsoup.nodes.Element around = new org.jsoup.nodes.Element(context.localName());
    DocumentFragment fragment = new DocumentFragment(context.document);
    List<org.jsoup.nodes.Node> parsed = Parser.htmlParser().parseFragmentInput(text, around, "");
    for (org.jsoup.nodes.Node node : parsed) {
      convert(node, fragment, context.document);
    }
    return fragment;
  }

  private static void convert(org.jsoup.nodes.Node from, Node parent, Document document) {
    Node made = made(from, document);
    if (made == null) {
      return;
    }
    Node into = made instanceof HtmlTemplate template ? template.content() : made;
    boolean before = parent.connected && !(made instanceof DocumentType);
    if (made instanceof Element element) {
      element.parsing(!before);
    }
    if (before) { // an element of a document is there before what is inside it
      Tree.insert(made, parent, null, true);
    }
    if (made instanceof Element) {
      for (org.jsoup.nodes.Node child : from.childNodes()) {
        convert(child, into, into.document);
      }
    }
    if (!before) {
      Tree.insert(made, parent, null, true);
    } else if (made instanceof Element element) {
      element.parsed();
    }
  }

  private static @Nullable Node made(org.jsoup.nodes.Node from, Document document) {
    return switch (from) {
      case TextNode text -> new Text(document, text.getWholeText());
      case DataNode data -> new Text(document, data.getWholeData());
      case org.jsoup.nodes.Comment comment -> new Comment(document, comment.getData());
      case org.jsoup.nodes.DocumentType type -> new DocumentType(document, type.name());
      case org.jsoup.nodes.Element element -> element(element, document);
      default -> null;
    };
  }

  private static Element element(org.jsoup.nodes.Element from, Document document) {
    String namespace = from.tag().namespace();
    String name = namespace.equals(Element.HTML) ? from.normalName() : from.tagName();
    Element made = document.element(namespace, name);
    from.attributes().forEach(a -> made.setAttribute(a.getKey(), a.getValue()));
    return made;
  }

  // Serializing ---------------------------------------------------------------------------------

  static String inner(Node node) {
    StringBuilder text = new StringBuilder();
    Node holder = node instanceof HtmlTemplate template ? template.content() : node;
    for (Node child = holder.first; child != null; child = child.next) {
      write(child, text);
    }
    return text.toString();
  }

  static String outer(Node node) {
    StringBuilder text = new StringBuilder();
    write(node, text);
    return text.toString();
  }

  private static void write(Node node, StringBuilder into) {
    switch (node) {
      case Element element -> writeElement(element, into);
      case Text text -> {
        boolean raw = text.parent instanceof Element around && RAW.contains(around.localName());
        into.append(raw ? text.data : escaped(text.data, false));
      }
      case Comment comment -> into.append("<!--").append(comment.data).append("-->");
      case DocumentType type -> into.append("<!DOCTYPE ").append(type.kind).append('>');
      default -> {
        for (Node child = node.first; child != null; child = child.next) {
          write(child, into);
        }
      }
    }
  }

  private static void writeElement(Element element, StringBuilder into) {
    into.append('<').append(element.localName());
    element.attributes.forEach(
        (name, value) ->
            into.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"'));
    into.append('>');
    if (VOID.contains(element.localName())) {
      return;
    }
    into.append(inner(element)).append("</").append(element.localName()).append('>');
  }

  private static String escaped(String text, boolean inAttribute) {
    StringBuilder made = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> made.append("&amp;");
        case '\u00a0' -> made.append("&nbsp;");
        case '<' -> made.append("&lt;");
        case '>' -> made.append("&gt;");
        case '"' -> made.append(inAttribute ? "&quot;" : "\"");
        default -> made.append(c);
      }
    }
    return made.toString();
  }

  static boolean isVoid(String name) {
    return VOID.contains(name.toLowerCase(Locale.ROOT));
  }
}
