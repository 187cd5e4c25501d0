package loopglass.playback;

/** One of two programs that are watched together. */
public enum Side {
  LEFT,
  RIGHT;

  /** The other one. */
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
