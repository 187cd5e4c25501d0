package loopglass.engine.host.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loopglass.engine.host.Host;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** NodeList, HTMLCollection, NamedNodeMap, DOMTokenList and DOMStringMap. */
final class Lists {

  private Lists() {}

  static void install(Host host) {
    host.idl()
        .define("NodeList", NodeList.class)
        .shows(list -> shown("NodeList", list.nodes()))
        .get("length", list -> list.nodes().size())
        .operation("item", 1, (list, call) -> at(list.nodes(), call))
        .pairs(list -> numbered(list.nodes()))
        .iterable(NodeList::nodes)
        .exotic(indexed(NodeList::nodes, (_, _) -> null))
        .install();
    host.idl()
        .define("HTMLCollection", HtmlCollection.class)
        .shows(collection -> shown("HTMLCollection", collection.elements()))
        .get("length", collection -> collection.elements().size())
        .operation("item", 1, (collection, call) -> at(collection.elements(), call))
        .operation("namedItem", 1, (collection, call) -> collection.named(call.text(0)))
        .iterable(HtmlCollection::elements)
        .exotic(indexed(HtmlCollection::elements, HtmlCollection::named))
        .install();
    host.idl()
        .define("NamedNodeMap", AttributeMap.class)
        .shows(map -> shown("NamedNodeMap", map.all()))
        .get("length", map -> map.all().size())
        .operation("item", 1, (map, call) -> at(map.all(), call))
        .operation("getNamedItem", 1, (map, call) -> map.attr(call.text(0)))
        .iterable(AttributeMap::all)
        .exotic(indexed(AttributeMap::all, AttributeMap::attr))
        .install();
    host.idl()
        .define("DOMTokenList", TokenList.class)
        .shows(list -> "DOMTokenList(" + list.tokens().size() + ") " + quoted(list.tokens()))
        .get("length", list -> list.tokens().size())
        .getSet("value", TokenList::value, (list, call) -> list.setValue(call.text(0)))
        .operation("item", 1, (list, call) -> at(list.tokens(), call))
        .operation("contains", 1, (list, call) -> list.tokens().contains(call.text(0)))
        .action("add", 0, TokenList::add)
        .action("remove", 0, TokenList::remove)
        .operation("toggle", 1, TokenList::toggle)
        .operation("replace", 2, TokenList::replace)
        .operation("toString", 0, (list, call) -> list.value())
        .pairs(list -> numbered(list.tokens()))
        .iterable(TokenList::tokens)
        .exotic(indexed(TokenList::tokens, (_, _) -> null))
        .install();
    host.idl()
        .define("DOMStringMap", DataSet.class)
        .shows(DataSet::all)
        .exotic(DataSet.properties())
        .install();
  }

  private static String shown(String name, List<? extends Node> nodes) {
    String items = nodes.stream().map(Node::shown).collect(Collectors.joining(", "));
    return name + "(" + nodes.size() + ")" + (items.isEmpty() ? " []" : " [ " + items + " ]");
  }

  private static String quoted(List<String> tokens) {
    String items = tokens.stream().map(t -> "'" + t + "'").collect(Collectors.joining(", "));
    return items.isEmpty() ? "[]" : "[ " + items + " ]";
  }

  private static @Nullable Object at(List<?> list, Call call) {
    long index = Integer.toUnsignedLong(call.integer(0));
    return index < list.size() ? list.get((int) index) : null;
  }

  private static List<List<?>> numbered(List<?> values) {
    List<List<?>> pairs = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      pairs.add(List.of(i, values.get(i)));
    }
    return pairs;
  }

  private static <T extends PlatformObject> Exotic<T> indexed(
      Function<T, List<?>> items, BiFunction<T, String, @Nullable Object> named) {
    return new Exotic<>() {
      @Override
      public List<String> names(T list) {
        return IntStream.range(0, items.apply(list).size()).mapToObj(String::valueOf).toList();
      }

      @Override
      public @Nullable Object get(T list, String name) {
        if (!name.isEmpty() && name.length() < 10 && name.chars().allMatch(Character::isDigit)) {
          int index = Integer.parseInt(name);
          List<?> all = items.apply(list);
          return index < all.size() ? all.get(index) : null;
        }
        return named.apply(list, name);
      }
    };
  }
}
