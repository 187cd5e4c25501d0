package loopglass.engine.host.input;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a key is called and what it types (UI Events §5.6.1; its KeyboardEvent code values). */
final class Keys {

  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("Backspace", 8),
          Map.entry("Tab", 9),
          Map.entry("Enter", 13),
          Map.entry("Shift", 16),
          Map.entry("Control", 17),
          Map.entry("Alt", 18),
          Map.entry("Escape", 27),
          Map.entry("PageUp", 33),
          Map.entry("PageDown", 34),
          Map.entry("End", 35),
          Map.entry("Home", 36),
          Map.entry("ArrowLeft", 37),
          Map.entry("ArrowUp", 38),
          Map.entry("ArrowRight", 39),
          Map.entry("ArrowDown", 40),
          Map.entry("Delete", 46));

  private Keys() {}

  /** Whether the key types a character. */
  static boolean isCharacter(String key) {
    return key.codePointCount(0, key.length()) == 1;
  }

  /** Where on the keyboard it is. */
  private static String code(String key) {
    if (key.equals(" ")) {
      return "Space";
    }
    if (key.matches("[a-zA-Z]")) {
      return "Key" + key.toUpperCase(Locale.ROOT);
    }
    if (key.matches("[0-9]")) {
      return "Digit" + key;
    }
    return isCharacter(key) ? "" : key;
  }

  private static int number(String key) {
    return isCharacter(key)
        ? key.toUpperCase(Locale.ROOT).codePointAt(0)
        : NAMED.getOrDefault(key, 0);
  }

  /** The attributes of a keyboard event of a key. */
  static Map<String, Object> detail(String type, String key, Object view) {
    Map<String, Object> detail = new LinkedHashMap<>();
    boolean press = type.equals("keypress");
    int number = !press ? number(key) : key.equals("Enter") ? 13 : key.codePointAt(0);
    detail.put("view", view);
    detail.put("key", key);
    detail.put("code", code(key));
    detail.put("keyCode", number);
    detail.put("charCode", press ? number : 0);
    detail.put("which", number);
    return detail;
  }
}
