package loopglass.engine.host.dom;

import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;

/** CharacterData, Text, Comment and DocumentType (DOM §4.6, §4.10 to §4.14). */
final class TextInterfaces {

  private TextInterfaces() {}

  static void install(Dom dom) {
    Host host = dom.host();
    host.idl()
        .define("CharacterData", CharacterData.class)
        .inherits(Node.class)
        .getSet("data", node -> node.data, (node, call) -> node.setTextContent(orEmpty(call)))
        .get("length", node -> node.data.length())
        .operation("substringData", 2, TextInterfaces::substring)
        .action("appendData", 1, (node, call) -> node.replace(node.data.length(), 0, call.text(0)))
        .action("insertData", 2, (node, call) -> node.replace(offset(node, call), 0, call.text(1)))
        .action("deleteData", 2, (node, call) -> node.replace(offset(node, call), count(call), ""))
        .action(
            "replaceData",
            3,
            (node, call) -> node.replace(offset(node, call), count(call), call.text(2)))
        .with(Mixins.childNode())
        .with(Mixins.siblings())
        .install();
    host.idl()
        .define("Text", Text.class)
        .inherits(CharacterData.class)
        .constructor(0, call -> new Text(dom.document(), call.text(0, "")))
        .get("wholeText", TextInterfaces::wholeText)
        .get("assignedSlot", FragmentInterfaces::assignedSlot)
        .operation("splitText", 1, TextInterfaces::split)
        .install();
    host.idl()
        .define("Comment", Comment.class)
        .inherits(CharacterData.class)
        .constructor(0, call -> new Comment(dom.document(), call.text(0, "")))
        .install();
    host.idl()
        .define("Attr", Attr.class)
        .inherits(Node.class)
        .get("name", Node::name)
        .get("localName", Node::name)
        .get("namespaceURI", attr -> null)
        .get("prefix", attr -> null)
        .get("ownerElement", attr -> attr.owner)
        .get("specified", attr -> true)
        .getSet("value", attr -> attr.value, (attr, call) -> attr.setTextContent(call.text(0)))
        .install();
    host.idl()
        .define("DocumentType", DocumentType.class)
        .inherits(Node.class)
        .get("name", type -> type.kind)
        .get("publicId", type -> "")
        .get("systemId", type -> "")
        .with(Mixins.childNode())
        .install();
  }

  private static String orEmpty(Call call) {
    String text = call.textOrNull(0);
    return text == null ? "" : text;
  }

  private static int offset(CharacterData node, Call call) {
    long offset = Integer.toUnsignedLong(call.integer(0));
    if (offset > node.data.length()) {
      throw call.domException(
          "IndexSizeError",
          "The offset "
              + offset
              + " is greater than the node's length ("
              + node.data.length()
              + ").");
    }
    return (int) offset;
  }

  private static int count(Call call) {
    return (int) Math.min(Integer.MAX_VALUE / 2, Integer.toUnsignedLong(call.integer(1)));
  }

  private static Object substring(CharacterData node, Call call) {
    int offset = offset(node, call);
    return node.data.substring(offset, Math.min(node.data.length(), offset + count(call)));
  }

  private static Object wholeText(Text text) {
    Node begin = text;
    while (begin.previous instanceof Text before) {
      begin = before;
    }
    StringBuilder whole = new StringBuilder();
    for (Node node = begin; node instanceof Text run; node = node.next) {
      whole.append(run.data);
    }
    return whole.toString();
  }

  private static Object split(Text text, Call call) {
    long wanted = Integer.toUnsignedLong(call.integer(0));
    if (wanted > text.data.length()) {
      throw call.domException(
          "IndexSizeError", "The offset " + wanted + " is larger than the Text node's length.");
    }
    int offset = (int) wanted;
    Text rest = new Text(text.document, text.data.substring(offset));
    text.replace(offset, text.data.length() - offset, ""); // Chromium tells of this first
    if (text.parent != null) {
      Tree.insert(rest, text.parent, text.next, false);
    }
    return rest;
  }
}
