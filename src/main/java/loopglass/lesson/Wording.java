package loopglass.lesson;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import loopglass.language.Texts;

/** A sentence being worded: a pattern of the message bundle and what fills its braces. */
final class Wording {

  private static final Texts TEXTS = new Texts("messages");

  private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*");

  private final String key;
  private final Map<String, String> values = new HashMap<>();

  private Wording(String key) {
    this.key = key;
  }

  static Wording of(String key) {
    return new Wording(key);
  }

  static boolean has(String key) {
    return TEXTS.has(key);
  }

  Wording with(String name, String value) {
    values.put(name, value);
    return this;
  }

  Caption caption() {
    String[] parts = PARTS.split(TEXTS.pattern(key), 3);
    return new Caption(key, filled(parts[0]), filled(parts[1]), filled(parts[2]));
  }

  String text() {
    return filled(TEXTS.pattern(key));
  }

  private String filled(String pattern) {
    return Texts.filled(pattern, this::value);
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException(key + " wants a value for " + name);
    }
    return value;
  }
}
