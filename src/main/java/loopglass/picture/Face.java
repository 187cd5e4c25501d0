package loopglass.picture;

/** The typefaces of the stage. */
public enum Face {
  /** Inter, for words. */
  WORDS,
  /** Inter semi-bold, for headings. */
  STRONG,
  /** JetBrains Mono, for program text. */
  CODE
}
