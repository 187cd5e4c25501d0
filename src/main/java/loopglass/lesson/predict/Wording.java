package loopglass.lesson.predict;

import loopglass.language.Texts;

/** The sentences about predictions, from {@code assets/predict.properties}. */
final class Wording {

  static final Texts TEXTS = new Texts("predict");

  private Wording() {}
}
