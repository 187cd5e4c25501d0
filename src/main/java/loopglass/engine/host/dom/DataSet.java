package loopglass.engine.host.dom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loopglass.engine.js.idl.Call;
import loopglass.engine.js.idl.Exotic;
import loopglass.engine.js.idl.PlatformObject;
import org.jspecify.annotations.Nullable;

/** The data attributes of an element as properties (HTML §3.2.6.6 DOMStringMap). */
final class DataSet extends PlatformObject {

  private static final String PREFIX = "data-";

  private final Element element;

  DataSet(Element element) {
    this.element = element;
  }

  /** {@code userName} for {@code data-user-name}. */
  private static String property(String attribute) {
    StringBuilder name = new StringBuilder();
    for (int i = PREFIX.length(); i < attribute.length(); i++) {
      char c = attribute.charAt(i);
      char next = i + 1 < attribute.length() ? attribute.charAt(i + 1) : 0;
      if (c == '-' && next >= 'a' && next <= 'z') {
        name.append(Character.toUpperCase(next));
        i++;
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private static String attribute(String property) {
    StringBuilder name = new StringBuilder(PREFIX);
    for (char c : property.toCharArray()) {
      if (c >= 'A' && c <= 'Z') {
        name.append('-').append(String.valueOf(c).toLowerCase(Locale.ROOT));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** All of them by their property. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    element.attributes.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) {
            all.put(property(name), value);
          }
        });
    return all;
  }

  static Exotic<DataSet> properties() {
    return new Exotic<>() {
      @Override
      public List<String> names(DataSet set) {
        return List.copyOf(set.all().keySet());
      }

      @Override
      public @Nullable Object get(DataSet set, String name) {
        return isWrong(name) ? null : set.element.attribute(attribute(name));
      }

      @Override
      public boolean set(DataSet set, String name, Call value) {
        if (isWrong(name)) {
          throw value
              .idl()
              .thrownDomException(
                  "SyntaxError",
                  "Failed to set a named property '"
                      + name
                      + "' on 'DOMStringMap': '"
                      + name
                      + "' is not a valid property name.");
        }
        set.element.setAttribute(attribute(name), value.text(0));
        return true;
      }

      @Override
      public boolean delete(DataSet set, String name) {
        set.element.removeAttribute(attribute(name));
        return true;
      }

      @Override
      public boolean ordinaryFirst() {
        return false;
      }
    };
  }

  /** A hyphen before a small letter would come back as something else. */
  private static boolean isWrong(String name) {
    for (int i = name.indexOf('-'); i >= 0; i = name.indexOf('-', i + 1)) {
      char next = i + 1 < name.length() ? name.charAt(i + 1) : 0;
      if (next >= 'a' && next <= 'z') {
        return true;
      }
    }
    return false;
  }
}
