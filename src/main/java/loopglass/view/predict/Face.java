package loopglass.view.predict;

/** How the window looks while something is predicted. */
public enum Face {
  /** Nothing is predicted. */
  PLAIN,
  /** Lines are put in order. */
  ORDERING,
  /** The program is watched, and the order is marked. */
  WATCHING,
  /** A mistake in the order is told, or how it went. */
  TELLING,
  /** It plays to the next question, or an answer is explained. */
  PLAYING,
  /** A question is open. */
  ASKING;

  /** Whether the pane with the order covers the stage. */
  public boolean pane() {
    return this == ORDERING;
  }

  /** Whether the card of the prediction is there. */
  public boolean card() {
    return this == TELLING || this == PLAYING || this == ASKING;
  }

  /** Whether the caption is there. */
  public boolean caption() {
    return this == PLAIN || this == WATCHING;
  }

  /** Whether what is still to come may be seen: the timeline, console lines. */
  public boolean future() {
    return this == PLAIN || this == WATCHING || this == TELLING;
  }

  /** Whether the stage keeps back what the loop does next. */
  public boolean riddle() {
    return this == ASKING;
  }
}
