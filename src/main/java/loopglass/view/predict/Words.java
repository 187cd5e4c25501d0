package loopglass.view.predict;

import loopglass.language.Language;
import loopglass.language.Texts;
import loopglass.lesson.predict.Item;

/** The words of predictions, from {@code assets/predict.properties}. */
public final class Words {

  private static final Texts TEXTS = new Texts("predict");

  private Words() {}

  /** The words of that key, its {0}, {1}… filled in. */
  public static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  /** The words for so many. */
  static String count(String key, int count) {
    return TEXTS.count(key, count);
  }

  static String number(int number) {
    return Language.current().number(number);
  }

  /** A line of the console, shortened. */
  static String of(Item item) {
    return item.text().isBlank() ? text("order.empty") : item.brief();
  }

  /** The same within a sentence. */
  static String quoted(Item item) {
    return item.text().isBlank() ? text("order.empty") : text("watch.quoted", item.brief());
  }
}
