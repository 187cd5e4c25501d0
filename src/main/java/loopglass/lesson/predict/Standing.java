package loopglass.lesson.predict;

/** How well a program was predicted the last time. */
public enum Standing {
  /** It was not predicted yet. */
  NONE,
  /** All that was asked was answered right. */
  RIGHT,
  /** There was a mistake: it is worth another look. */
  REVIEW
}
