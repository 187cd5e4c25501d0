package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The attributes of an element as nodes (DOM §4.9.1 NamedNodeMap). */
final class AttributeMap extends PlatformObject {

  private final Element element;
  private final Map<String, Attr> nodes = new HashMap<>();

  AttributeMap(Element element) {
    this.element = element;
  }

  static AttributeMap of(Element element) {
    return element.part("attributes", () -> new AttributeMap(element));
  }

  @Nullable Attr attr(String name) {
    String value = element.attribute(name);
    if (value == null) {
      return null;
    }
    Attr attr = nodes.computeIfAbsent(name, _ -> new Attr(element.document, name, value));
    attr.owner = element;
    attr.value = value;
    return attr;
  }

  List<Attr> all() {
    List<Attr> all = new ArrayList<>();
    for (String name : element.attributes.keySet()) {
      Attr attr = attr(name);
      if (attr != null) {
        all.add(attr);
      }
    }
    return all;
  }
}
