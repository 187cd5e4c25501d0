package loopglass.engine.host.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Headers in the order in which they were given (Fetch §2.2.2 "header list"). */
final class HeaderList {

  private final List<Header> headers = new ArrayList<>();

  static HeaderList of(Map<String, String> headers) {
    HeaderList list = new HeaderList();
    headers.forEach(list::append);
    return list;
  }

  HeaderList copy() {
    HeaderList copy = new HeaderList();
    copy.headers.addAll(headers);
    return copy;
  }

  boolean has(String name) {
    return headers.stream().anyMatch(header -> header.is(name));
  }

  /** All values of a name, joined; null when there is none. */
  @Nullable String get(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? null : String.join(", ", values);
  }

  List<String> all(String name) {
    return headers.stream().filter(header -> header.is(name)).map(Header::value).toList();
  }

  void append(String name, String value) {
    String known =
        headers.stream().filter(h -> h.is(name)).map(Header::name).findFirst().orElse(name);
    headers.add(new Header(known, value));
  }

  void set(String name, String value) {
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).is(name)) {
        headers.set(i, new Header(headers.get(i).name(), value));
        List<Header> behind = headers.subList(i + 1, headers.size());
        behind.removeIf(header -> header.is(name));
        return;
      }
    }
    append(name, value);
  }

  void delete(String name) {
    headers.removeIf(header -> header.is(name));
  }

  /** Sorted by name, the values of a name joined but for cookies (Fetch §2.2.2). */
  List<Header> sorted() {
    TreeMap<String, List<Header>> byName =
        headers.stream()
            .collect(Collectors.groupingBy(Header::key, TreeMap::new, Collectors.toList()));
    List<Header> sorted = new ArrayList<>();
    byName.forEach(
        (name, some) -> {
          if (name.equals("set-cookie")) {
            some.forEach(header -> sorted.add(new Header(name, header.value())));
          } else {
            sorted.add(
                new Header(
                    name, some.stream().map(Header::value).collect(Collectors.joining(", "))));
          }
        });
    return sorted;
  }

  /** The essence and parameters of the media type, "" when there is none. */
  String contentType() {
    String type = get("content-type");
    return type == null ? "" : type;
  }

  /** The media type without parameters, in lower case. */
  String essence() {
    String type = contentType();
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
