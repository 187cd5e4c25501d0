package loopglass.view.lesson;

import loopglass.language.Texts;

/** The words around a lesson, from {@code assets/lesson.properties}. */
public final class LessonTexts {

  private static final Texts TEXTS = new Texts("lesson");

  private LessonTexts() {}

  /** The words of that key, its {0}, {1}… filled in. */
  public static String text(String key, Object... values) {
    return TEXTS.text(key, values);
  }

  /** The words for so many of something. */
  public static String count(String key, long count) {
    return TEXTS.count(key, count);
  }
}
