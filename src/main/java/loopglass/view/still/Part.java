package loopglass.view.still;

/** What a picture can show beside the stage. */
public enum Part {
  /** The program's text. */
  PROGRAM,
  /** What it has written. */
  CONSOLE,
  /** The sentence that says what happens and why. */
  CAPTION
}
