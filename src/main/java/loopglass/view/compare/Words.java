package loopglass.view.compare;

import loopglass.language.Texts;

/** The words of this page, from {@code assets/compare.properties}. */
final class Words {

  private static final Texts TEXTS = new Texts("compare");

  private Words() {}

  /** The words of that key, its {0}, {1}… filled in. */
  static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  /** The words for so many. */
  static String count(String key, int number) {
    return TEXTS.count(key, number);
  }
}
