package loopglass.language;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A bundle of texts, {@code assets/NAME.properties} for English and {@code assets/NAME_vi…} for
 * Vietnamese. It answers in the language of the moment at which it is asked.
 */
public final class Texts {

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  /** The bundle of that name. */
  public Texts(String name) {
    Control files = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    for (Language language : Language.values()) {
      bundles.put(
          language, ResourceBundle.getBundle("loopglass.assets." + name, language.locale(), files));
    }
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /** All keys. */
  public Collection<String> keys() {
    return new TreeSet<>(bundle().keySet());
  }

  /** The text of a key as it stands, with its braces. */
  public String pattern(String key) {
    return bundle().getString(key);
  }

  /** The text of a key, its {0}, {1}… filled in. */
  public String text(String key, Object... values) {
    return filled(
        pattern(key),
        name -> {
          int index = Integer.parseInt(name);
          if (index >= values.length) {
            throw new IllegalStateException(key + " wants a value for {" + name + "}");
          }
          return String.valueOf(values[index]);
        });
  }

  /**
   * The text for so many of something: of the key {@code KEY.one} for one where the language makes
   * a difference, else of {@code KEY.many}, with the number as {0}.
   */
  public String count(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".many"), Language.current().number(count));
  }

  /** Fills braces in one pass, so that braces in what is filled in stay as they are. */
  public static String filled(String pattern, UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder(pattern.length() + 16);
    int copied = 0;
    int open = pattern.indexOf('{');
    while (open >= 0) {
      int close = pattern.indexOf('}', open);
      String name = close < 0 ? "" : pattern.substring(open + 1, close);
      if (isName(name)) {
        filled.append(pattern, copied, open).append(values.apply(name));
        copied = close + 1;
        open = pattern.indexOf('{', copied);
      } else {
        open = pattern.indexOf('{', open + 1);
      }
    }
    return copied == 0 ? pattern : filled.append(pattern, copied, pattern.length()).toString();
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_' && (c >= 128 || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private ResourceBundle bundle() {
    return Objects.requireNonNull(bundles.get(Language.current()));
  }
}
