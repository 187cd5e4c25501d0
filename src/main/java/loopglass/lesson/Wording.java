package loopglass.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence being worded: a pattern of the message bundle and what fills its braces. */
final class Wording {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("loopglass.assets.messages");
  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");

  private final String key;
  private final Map<String, String> values = new HashMap<>();

  private Wording(String key) {
    this.key = key;
  }

  static Wording of(String key) {
    return new Wording(key);
  }

  static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }

  Wording with(String name, String value) {
    values.put(name, value);
    return this;
  }

  Caption caption() {
    List<String> parts = List.of(BUNDLE.getString(key).split("\\s*\\|\\s*", 3));
    return new Caption(filled(parts.get(0)), filled(parts.get(1)), filled(parts.get(2)));
  }

  String text() {
    return filled(BUNDLE.getString(key));
  }

  /** Fills in one pass, so that braces in the program's own code stay as they are. */
  private String filled(String pattern) {
    return BRACES.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1))));
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(key + " wants a value for " + name);
    }
    return value;
  }
}
