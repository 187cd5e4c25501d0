package loopglass.engine.host.url;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import loopglass.engine.host.Host;
import loopglass.engine.js.Values;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The interface URLSearchParams (URL Standard §6.2): a list of names and values. */
public final class UrlSearchParams extends PlatformObject {

  private final @Nullable Url url;
  private List<Form.Pair> pairs = new ArrayList<>();

  /** Parameters, those of a URL if there is one. */
  UrlSearchParams(@Nullable Url url) {
    this.url = url;
  }

  static void install(Host host) {
    host.idl()
        .define("URLSearchParams", UrlSearchParams.class)
        .constructor(0, UrlSearchParams::construct)
        .get("size", params -> params.pairs.size())
        .action("append", 2, UrlSearchParams::append)
        .action("delete", 1, UrlSearchParams::delete)
        .operation("get", 1, UrlSearchParams::get)
        .operation("getAll", 1, (params, call) -> params.all(call.scalarText(0)))
        .operation("has", 1, (params, call) -> params.pairs.stream().anyMatch(wanted(call)))
        .action("set", 2, UrlSearchParams::set)
        .action("sort", 0, (params, call) -> params.sort())
        .operation("toString", 0, (params, call) -> params.text())
        .shows(params -> Map.of("size", params.pairs.size()))
        .pairs(
            params ->
                params.pairs.stream().<List<?>>map(p -> List.of(p.name(), p.value())).toList())
        .install();
  }

  private static UrlSearchParams construct(Call call) {
    UrlSearchParams made = new UrlSearchParams(null);
    if (!Values.isObject(call.value(0))) {
      String text = call.has(0) ? call.scalarText(0) : "";
      made.read(text.startsWith("?") ? text.substring(1) : text);
    } else if (call.isIterable(0)) {
      for (Object element : call.sequence(0)) {
        List<Object> pair = call.elements(element);
        if (pair.size() != 2) {
          throw call.typeError("Sequence initializer must only contain pair elements");
        }
        made.pairs.add(
            new Form.Pair(call.scalarTextOf(pair.get(0)), call.scalarTextOf(pair.get(1))));
      }
    } else {
      Map<String, String> record = new LinkedHashMap<>();
      call.dictionary(0, "record")
          .all()
          .forEach(
              (name, value) ->
                  record.put(call.scalarTextOf(Values.text(name)), call.scalarTextOf(value)));
      record.forEach((name, value) -> made.pairs.add(new Form.Pair(name, value)));
    }
    return made;
  }

  /** Takes over the parameters of a query without its question mark. */
  void read(String query) {
    pairs = Form.parse(query);
  }

  /** As {@code application/x-www-form-urlencoded}: what is sent as the body of a request. */
  public String text() {
    return Form.serialize(pairs);
  }

  private void update() {
    if (url != null) {
      url.update(text());
    }
  }

  /** The pairs of a name, and of a value if one is given. */
  private static Predicate<Form.Pair> wanted(Call call) {
    String name = call.scalarText(0);
    String value = call.has(1) ? call.scalarText(1) : null;
    return pair -> pair.name().equals(name) && (value == null || pair.value().equals(value));
  }

  private void append(Call call) {
    pairs.add(new Form.Pair(call.scalarText(0), call.scalarText(1)));
    update();
  }

  private void delete(Call call) {
    pairs.removeIf(wanted(call));
    update();
  }

  private List<String> all(String name) {
    return pairs.stream().filter(p -> p.name().equals(name)).map(Form.Pair::value).toList();
  }

  private @Nullable Object get(Call call) {
    List<String> all = all(call.scalarText(0));
    return all.isEmpty() ? null : all.getFirst();
  }

  private void set(Call call) {
    Form.Pair pair = new Form.Pair(call.scalarText(0), call.scalarText(1));
    List<Form.Pair> changed = new ArrayList<>();
    boolean placed = false;
    for (Form.Pair known : pairs) {
      if (!known.name().equals(pair.name())) {
        changed.add(known);
      } else if (!placed) {
        changed.add(pair);
        placed = true;
      }
    }
    if (!placed) {
      changed.add(pair);
    }
    pairs = changed;
    update();
  }

  /** By names in code units; pairs of one name keep their order. */
  private void sort() {
    pairs.sort(Comparator.comparing(Form.Pair::name));
    update();
  }
}
