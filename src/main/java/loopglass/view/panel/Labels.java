package loopglass.view.panel;

import loopglass.language.Texts;

/** The window's words, from {@code assets/window.properties}, in the language of the moment. */
public final class Labels {

  private static final Texts TEXTS = new Texts("window");

  private Labels() {}

  /** The words of that key, its {0}, {1}… filled in. */
  public static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  /** Whether there are words for that key. */
  public static boolean has(String key) {
    return TEXTS.has(key);
  }
}
