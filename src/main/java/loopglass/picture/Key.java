package loopglass.picture;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a sprite over all pictures of a trace.
 *
 * @param kind what sort of thing it stands for
 * @param id the thing's id in the trace, or a number of its own where there is only furniture
 * @param echo 0 for the thing itself; {@link #FORMER} for the looks it is about to lose while it
 *     turns into something else; from 1 the marks of its trail
 */
public record Key(Kind kind, int id, int echo) {

  // A heartbeat compares thousands of keys, and what a record has of its own is slow at first.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Key that && id == that.id && kind == that.kind && echo == that.echo;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * id + kind.ordinal()) + echo;
  }

  /** {@link #echo} of the looks that something loses. */
  public static final int FORMER = -1;

  /** What a sprite can stand for. */
  public enum Kind {
    /** A room's card. */
    ROOM,
    /** Words that belong to a room. */
    NOTE,
    /** A way between two rooms. */
    RAIL,
    /** A part of the loop's ring. */
    SEGMENT,
    /** The loop's hand. */
    HAND,
    /** The loop's look at the stack, and its hold on what it takes. */
    SIGHT,
    /** A stack frame that runs no job of its own. */
    FRAME,
    /** A job: in its queue, in the loop's hand, and as the frame it runs as. */
    JOB,
    /** What waits in the Web APIs room. */
    PENDING,
    /** The callback that a pending thing holds. */
    CALLBACK,
    /** The dial that runs down. */
    DIAL,
    /** The time that is left, in words. */
    COUNTDOWN,
    /** What stands for things that find no room. */
    FOLD,
    /** The virtual clock. */
    CLOCK,
    /** A place held free: where something stood or will land. */
    SLOT
  }

  static Key of(Kind kind, int id) {
    return new Key(kind, id, 0);
  }

  static Key of(Kind kind, Enum<?> id) {
    return new Key(kind, id.ordinal(), 0);
  }

  Key echoed(int number) {
    return new Key(kind, id, number);
  }
}
