package loopglass.picture;

/** How one picture becomes the next. */
public enum Motion {
  /** Things travel, so that the eye can follow them. */
  FULL,
  /** Nothing travels: what is new fades in where it belongs, what is over fades out. */
  REDUCED
}
