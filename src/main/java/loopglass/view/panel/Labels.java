package loopglass.view.panel;

import java.util.ResourceBundle;

/** The window's words, from {@code assets/window.properties}. */
public final class Labels {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("loopglass.assets.window");

  private Labels() {}

  /** The words of that key, its {0}, {1}… filled in. */
  public static String text(String key, Object... values) {
    String text = BUNDLE.getString(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** Whether there are words for that key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
