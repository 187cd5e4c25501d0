package loopglass.picture;

/**
 * The sizes of type and of everything that is measured in it.
 *
 * @param em pixels of one em of normal type
 */
public record Scale(double em) {

  /** The smallest type, in pixels. */
  public static final double SMALLEST = 12;

  /** The scale nearest to that many pixels an em. */
  static Scale of(double em) {
    return new Scale(Math.max(SMALLEST, Math.round(em * 4) / 4.0));
  }

  /** The size of program text. */
  public double code() {
    return Math.max(SMALLEST, 0.95 * em);
  }

  /** The size of words. */
  public double words() {
    return em;
  }

  /** The size of small words. */
  public double small() {
    return Math.max(SMALLEST, 0.86 * em);
  }

  /** The size of a heading. */
  public double title() {
    return Math.max(SMALLEST, 1.05 * em);
  }

  /** The size of the loop's answer. */
  public double verdict() {
    return 2.1 * em;
  }

  /** The size and face in which a look shows its text. */
  public double sizeOf(Look look) {
    return switch (look) {
      case FRAME, CHIP, GHOST -> code();
      case TITLE -> title();
      case VERDICT -> verdict();
      case WORDS -> words();
      case RAIL, ROOM, FLOOR, SLOT, FACE, SEGMENT, QUARTER, HAND, NOTE, CLOCK -> small();
      case SIGHT, THREAD, TRAIL, CARD, DIAL, COUNTDOWN, FOLD -> small();
    };
  }
}
