package loopglass.picture;

/** How a sprite is drawn. The order is the paint order of what overlaps: later lies on top. */
public enum Look {
  /** A dashed line with an arrow head; {@link Sprite#value} is its heading in degrees. */
  RAIL,
  /** A calm card with a title and a quieter second line of words. */
  ROOM,
  /** A line that frames stand on. */
  FLOOR,
  /** A dashed outline: somewhere to land, or where something stood. */
  SLOT,
  /** What stood on the stack a moment ago, and why it does not any more. */
  GHOST,
  /**
   * The loop looks at the stack: a beam, headed as {@link Sprite#value} says in degrees; it has
   * come as far as {@link Sprite#glow}. With a detail it is stopped by something.
   */
  SIGHT,
  /** The disc that the loop's ring goes around. */
  FACE,
  /** A part of the loop's ring; {@link Sprite#value} is where it begins, degrees from the top. */
  SEGMENT,
  /** The same of a ring that has a fourth part. */
  QUARTER,
  /** The loop's hand; {@link Sprite#value} is where it points, degrees clockwise from the top. */
  HAND,
  /** A heading. */
  TITLE,
  /** Small words. */
  NOTE,
  /** Words of normal size. */
  WORDS,
  /** The loop's answer, large, with a mark behind it: {@link Sprite#value} 1 is a filled one. */
  VERDICT,
  /** The virtual clock; {@link Sprite#value} is in nanoseconds. */
  CLOCK,
  /** What the loop holds a chip by while it takes it; headed as a beam is. */
  THREAD,
  /** The mark a moving thing leaves. */
  TRAIL,
  /** What waits in the Web APIs room. */
  CARD,
  /** A disc that runs down; {@link Sprite#value} is the share that is left. */
  DIAL,
  /** The time left; {@link Sprite#value} is in nanoseconds. */
  COUNTDOWN,
  /** Stands for many: "… 9,990 frames". */
  FOLD,
  /** A stack frame. */
  FRAME,
  /** A callback or job: round ends for a microtask, square ones for a task. */
  CHIP;

  /** Degrees that a part of the loop's ring takes up; a small gap follows it. */
  public double sweep() {
    return switch (this) {
      case SEGMENT -> 112;
      case QUARTER -> 82;
      default -> 0;
    };
  }

  /** Whether it has a ground of its own that hides what lies under it. */
  boolean isOpaque() {
    return switch (this) {
      case ROOM, CARD, FRAME, CHIP, FOLD -> true;
      case RAIL,
          FLOOR,
          SLOT,
          GHOST,
          SIGHT,
          THREAD,
          FACE,
          SEGMENT,
          QUARTER,
          HAND,
          TITLE,
          NOTE,
          WORDS,
          VERDICT ->
          false;
      case CLOCK, TRAIL, DIAL, COUNTDOWN -> false;
    };
  }

  /** Whether its words follow from its value. */
  boolean counts() {
    return this == CLOCK || this == COUNTDOWN;
  }
}
